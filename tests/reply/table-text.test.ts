import stringWidth from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { tableText } from '../../src/reply/table-text.js';

const COLUMNS = [
  { head: '文件', most: 11 },
  { head: '数值', most: 20 },
  { head: '期限', most: 10 },
];

describe('a table', () => {
  it('has columns that stand below each other, however wide a Chinese character is', () => {
    const rows = [
      ['江州', '> 1万亿元', '2025'],
      ['云州', '98.5%', '2027-06'],
    ];
    const lines = tableText(COLUMNS, rows).split('\n').slice(1, -1);
    const before = lines.map((line, at) => line.slice(0, line.indexOf(['期限', '2025', '2027-06'][at]!)));
    for (const wide of [1.5, 1.8, 2]) {
      const widths = before.map((text) =>
        [...text].reduce((sum, one) => sum + (stringWidth(one) > 1 ? wide : 1), 0),
      );
      expect(new Set(widths).size).toBe(1);
    }
  });

  it('leaves out a column that is empty, and cuts what is too wide', () => {
    const text = tableText(COLUMNS, [['江州市渔港建设方案', '12座', '']]);
    expect(text).not.toContain('期限');
    expect(text).toContain('江州市渔港…');
  });

  it('ends at no backticks of a document', () => {
    expect(tableText(COLUMNS, [['```', '1', '']]).match(/```/gu)).toHaveLength(2);
  });
});
