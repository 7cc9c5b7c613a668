import { describe, expect, it } from 'vitest';
import { holds } from '../../src/question/coverage.js';
import { withNumbersOf } from '../../src/question/number-forms.js';

const DOCUMENT =
  '第四条 到2025年5月30日，产业规模达到3000亿元，增长10%，机构2,340家，支持十二个项目、1座灯塔。';
const read = (question: string): string => withNumbersOf(question, (text) => holds(DOCUMENT, text));

describe('a number in a question', () => {
  it.each([
    ['三千亿', '3000亿'],
    ['百分之十', '10%'],
    ['二零二五年', '2025年'],
    ['二〇二五年五月三十日', '2025年5月30日'],
    ['第4条', '第四条'],
    ['2340家', '2,340家'],
    ['0.3万亿', '3000亿'],
    ['12个项目', '十二个项目'],
    ['产业规模到三千亿了吗', '产业规模到3000亿了吗'],
  ])('means what the documents write otherwise: %s is %s', (typed, meant) => {
    expect(read(typed)).toBe(meant);
  });

  it.each(['第四条', '3000亿', '十四五', '一带一路', '八成', '第9条', '三农', '四千亿', '一座'])(
    'stays as it is where they hold it so, or not at all: %s',
    (typed) => {
      expect(read(typed)).toBe(typed);
    },
  );

  it('is a year in figures in any case', () => {
    expect(read('二零二八年的目标')).toBe('2028年的目标');
  });
});
