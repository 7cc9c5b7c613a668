import { describe, expect, it } from 'vitest';
import { readFocus } from '../../src/question/focus.js';

describe('the focus of a question', () => {
  it.each([
    ['总体目标是什么', '总体目标', '目标'],
    ['产业规模达到多少？', '产业规模', '规模'],
    ['有哪些重点任务', '', '任务'],
    ['怎么支持独角兽企业', '', '企业'],
    ['方案什么时候发布', '方案', '发布'],
    ['北京市的保障措施有哪些', '保障措施', '措施'],
    ['在哪里建设城市大脑', '', '大脑'],
  ])('is what stands beside the last word that asks: %s', (question, before, last) => {
    expect(readFocus(question)).toMatchObject({ before, last });
  });

  it('holds what is asked of a thing', () => {
    expect(readFocus('设备的质保期多久').attribute).toBe('质保期');
    expect(readFocus('设备质保期多久').attribute).toBe('');
    expect(readFocus('渔工的子女可申请多少').attribute).toBe('');
  });

  it('is the end of what asks in no word', () => {
    expect(readFocus('算力伙伴计划')).toEqual({ before: '', last: '计划', attribute: '' });
  });

  it.each([['what is the plan'], ['']])('is nothing where no Chinese stands: %s', (question) => {
    expect(readFocus(question)).toEqual({ before: '', last: '', attribute: '' });
  });
});
