import { describe, expect, it } from 'vitest';
import { holdsAnswer, isQuotable } from '../../../bench/eval/metrics.js';

describe('a quote holds an answer', () => {
  it.each([
    ['word for word', '补贴额不超过12万元，另行通知。', '不超过12万元', true],
    ['with other punctuation and spaces', '电话：0535－661 2345。', '0535-6612345', true],
    ['in traditional characters, full width and capitals', '發展ＡＩ產業', '发展ai产业', true],
    [
      'with some words between, in order',
      '一、加强监管；二、完善制度；三、扩大宣传',
      '加强监管完善制度扩大宣传',
      true,
    ],
    ['of which 80 % stand there', '一二三四五六七八', '一二三四五六七八九十', true],
    ['of which less stands there', '一二三四五六七', '一二三四五六七八九十', false],
    ['of which all stands there in another order', '六七八九十一二三四五', '一二三四五六七八九十', false],
    ['that is nothing but punctuation', '任何引文。', '……', false],
  ])('%s', (_, quote, answer, held) => {
    expect(holdsAnswer(quote, [answer])).toBe(held);
  });

  it('where any of them stands there', () => {
    expect(holdsAnswer('志愿者40名', ['四十人', '40名'])).toBe(true);
    expect(holdsAnswer('志愿者40名', ['四十人'])).toBe(false);
  });

  it('up to 300 characters', () => {
    expect(holdsAnswer(`答案${'句'.repeat(298)}`, ['答案'])).toBe(true);
    expect(holdsAnswer(`答案${'句'.repeat(299)}`, ['答案'])).toBe(false);
  });
});

describe('a question counts for quote@k', () => {
  it('where any answer has at most 180 characters', () => {
    expect(isQuotable(['字'.repeat(180)])).toBe(true);
    expect(isQuotable(['字'.repeat(181)])).toBe(false);
    expect(isQuotable(['字'.repeat(181), '短'])).toBe(true);
  });
});
