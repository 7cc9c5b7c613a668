import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumeral } from '../../src/text/numerals.js';
import { anyText } from '../support/any-text.js';

const DIGITS = '零一二三四五六七八九';

/** Writes a whole number below a hundred million as it is read aloud. */
function spell(value: number): string {
  if (value >= 10_000) {
    const rest = value % 10_000;
    const gap = rest > 0 && rest < 1000 ? '零' : '';
    return `${spell(Math.floor(value / 10_000))}万${gap}${rest === 0 ? '' : spell(rest)}`;
  }
  const places = [...String(value)].map((digit, at, all) =>
    digit === '0' ? '零' : `${DIGITS[Number(digit)]}${['', '十', '百', '千'][all.length - 1 - at]}`,
  );
  return places
    .join('')
    .replace(/零+/gu, '零')
    .replace(/(?<=.)零$/u, '');
}

describe('a numeral', () => {
  it.each([
    ['0', 0],
    ['零', 0],
    ['十', 10],
    ['十六', 16],
    ['二十一', 21],
    ['一百零五', 105],
    ['一百二', 102],
    ['两千', 2000],
    ['二〇二五', 2025],
    ['３０００', 3000],
    ['3000亿', 3e11],
    ['1万亿', 1e12],
    ['万亿', 1e12],
    ['千亿', 1e11],
    ['1,234.5', 1234.5],
    ['2.3万', 23000],
    ['九点五', 9.5],
    ['十三点〇五', 13.05],
    ['3千5百', 3500],
    ['三千五百万', 35e6],
    ['一亿零三万', 100_030_000],
    ['1亿2000万', 120_000_000],
  ])('%s is %d', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  it.each(['', '点五', '三点', '三点五点六', '一流', '3000元', 'GPT', '-5', '一 二', '😀', '1.2.3'])(
    '%j is none',
    (text) => {
      expect(parseNumeral(text)).toBeNull();
    },
  );

  it('is read back from the way it is spelled', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (value) => {
        expect(parseNumeral(spell(value))).toBe(value);
        expect(parseNumeral(String(value))).toBe(value);
        expect(parseNumeral(value.toLocaleString('en'))).toBe(value);
      }),
    );
  });

  it('is null or a finite number for any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseNumeral(text) ?? 0).toSatisfy(Number.isFinite);
      }),
    );
  });
});
