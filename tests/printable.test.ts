import { describe, expect, it } from 'vitest';
import { printable, printableJson, printableLine } from '../src/printable.js';

const OBEYED = '\u001B[31m甲\u0007\u009B乙\u202E丙\u2066\u200F\u061C丁\u0000\u007F';

describe('what a terminal or a chat would obey', () => {
  it('is shown, one character for one, beside tabs and what ends a line', () => {
    const shown = printable(`${OBEYED}\t\r\n\u2028戊`);
    expect(shown).toHaveLength(OBEYED.length + 5);
    expect(shown).toBe('\uFFFD[31m甲\uFFFD\uFFFD乙\uFFFD丙\uFFFD\uFFFD\uFFFD丁\uFFFD\uFFFD\t\r\n\u2028戊');
  });

  it('leaves Chinese, emoji and joiners as they are', () => {
    const text = '「規劃」—— 👨\u200D👩\u200D👧 ﷽ é 〇\uFEFF\u200B';
    expect(printable(text)).toBe(text);
  });

  it('and what ends a line are spaces in a line', () => {
    expect(printableLine('甲\u2028乙\r\n丙\t丁\u0085')).toBe('甲 乙  丙 丁\uFFFD');
  });

  it('is escaped in JSON, which is read as the same value', () => {
    const json = printableJson({ text: `${OBEYED}\u2028` }, 2);
    expect(json).not.toMatch(/[^\P{Cc}\n]|[\u202E\u2066\u200F\u061C\u2028]/u);
    expect(JSON.parse(json)).toEqual({ text: `${OBEYED}\u2028` });
  });
});
