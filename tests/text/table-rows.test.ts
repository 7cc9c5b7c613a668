import { describe, expect, it } from 'vitest';
import { slice } from '../../src/text/span.js';
import { cellsOf, headerOf } from '../../src/text/table-rows.js';

const lineOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

describe('a row of a table', () => {
  const table = '说明\n| 指标 | 目标 |\n| --- | --- |\n| 算力 | 3万P |\n| 企业 | 100家 |';

  it('has the header of its table, however far below it stands', () => {
    for (const row of ['| 算力 | 3万P |', '| 企业 | 100家 |'])
      expect(slice(table, headerOf(table, lineOf(table, row), 0)!)).toBe('| 指标 | 目标 |');
  });

  it('has none where no rule parts the first row from the others', () => {
    const rows = table.replace('| --- | --- |\n', '');
    expect(headerOf(rows, lineOf(rows, '| 企业 | 100家 |'), 0)).toBeNull();
    expect(headerOf(table, lineOf(table, '| 指标 | 目标 |'), 0)).toBeNull();
  });

  it('is cut at its bars, but not at an escaped one', () => {
    const row = '| 甲\\|乙 | 3家 |';
    expect(cellsOf(row, { start: 0, end: row.length }).map((cell) => slice(row, cell))).toEqual([
      '甲\\|乙',
      '3家',
    ]);
  });
});
