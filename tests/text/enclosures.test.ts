import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enclosureDepths } from '../../src/text/enclosures.js';
import { anyText } from '../support/any-text.js';

/** The characters at whose end something is still open. */
const inside = (text: string): string =>
  [...text].filter((_, at) => enclosureDepths(text)[at + 1]! > 0).join('');

describe('quotations and brackets', () => {
  it.each([
    ['提出“到2025年”等', '“到2025年'],
    ['《方案（2023年）》', '《方案（2023年）'],
    ['“没有合上', ''],
    ['只有合上”', ''],
    ['“甲（乙”丙', '“甲（乙'],
    ['「甲『乙』」', '「甲『乙』'],
    ['“甲（乙”丙”', '“甲（乙'],
  ])('of %s hold %s', (text, expected) => {
    expect(inside(text)).toBe(expected);
  });

  it('leave the beginning and the end of any text outside, and are never left more often than entered', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const depths = enclosureDepths(text);
        expect(depths).toHaveLength(text.length + 1);
        expect([depths[0], depths.at(-1)]).toEqual([0, 0]);
        expect(Math.min(...depths)).toBe(0);
      }),
    );
  });
});
