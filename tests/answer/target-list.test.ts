import { describe, expect, it } from 'vitest';
import { openSeeds } from '../support/library.js';

const { library } = await openSeeds();

describe('a list of targets', () => {
  it('quotes each from its deadline on, where a sentence before it says that', async () => {
    const { quotes } = await library.answer('列出所有量化目标');
    for (const { text, answer } of quotes) {
      expect(text).toContain('2025年');
      expect(text.slice(answer.start, answer.end)).not.toContain('2025年');
    }
  });

  it('is of the year that is asked for, whatever verb stands beside them', async () => {
    const { kind, quotes } = await library.answer('到2025年要实现什么目标');
    expect([kind, quotes.length > 3]).toEqual(['list', true]);
  });

  it('has only what has a number where that is asked for', async () => {
    const { quotes } = await library.answer('列出所有量化目标');
    expect(quotes.length).toBeGreaterThan(1);
    for (const { text, answer } of quotes) expect(text.slice(answer.start, answer.end)).toMatch(/\d/u);
    expect(quotes.map(({ text, highlights: [one] }) => one && text.slice(one.start, one.end))).toEqual([
      '3000亿元',
      '10%以上',
      '1万亿元',
    ]);
  });
});
