import { describe, expect, it } from 'vitest';
import { isDefined, readFocus } from '../../src/question/focus.js';

describe('the focus of a question', () => {
  it.each([
    ['总体目标是什么', ['目标']],
    ['产业规模达到多少', ['规模']],
    ['有哪些重点任务', ['重点']],
    ['怎么支持独角兽', ['支持']],
    ['方案什么时候发布', ['方案', '发布']],
    ['保障措施有哪些内容', ['措施', '内容']],
    ['在哪里建设城市大脑', ['建设']],
  ])('stands beside what it asks with: %s', (question, focus) => {
    expect(readFocus(question)).toEqual(focus);
  });

  it.each([['算力伙伴计划'], ['what is the plan'], ['']])(
    'is nothing where nothing is asked: %s',
    (question) => {
      expect(readFocus(question)).toEqual([]);
    },
  );

  it.each([['算力的是什么'], ['这和那的在哪里']])('holds no function words: %s', (question) => {
    expect(readFocus(question)).toEqual([]);
  });
});

describe('a text defines the focus', () => {
  it.each([
    ['says what it is', ['目标'], '总体目标是建成创新策源地', true],
    ['gives it after a colon', ['时间'], '发布时间:2023年5月30日', true],
    ['gives its figure', ['规模'], '核心产业规模达到3000亿元', true],
    ['gives it a few words on', ['规模'], '规模到年底为3000亿元', true],
    ['says it far off', ['规模'], '规模持续保持增长，到年底为', false],
    ['only names it', ['目标'], '总体目标', false],
    ['lacks it', ['目标'], '规模达到3000亿元', false],
  ])('where it %s', (_, focus, text, defined) => {
    expect(isDefined(focus, text)).toBe(defined);
  });

  it('never where nothing is asked', () => {
    expect(isDefined([], '目标是')).toBe(false);
  });
});
