import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, slice, trim } from '../../src/text/span.js';
import { textWithPart } from '../support/any-text.js';

describe('a span', () => {
  it('is trimmed of all white space, the ideographic, the invisible and the byte order mark too', () => {
    const text = '\uFEFF\u3000\u00A0\r\n算力 中心\u200B\t';
    expect(slice(text, trim(text, { start: 0, end: text.length }))).toBe('算力 中心');
  });

  it('stays inside itself when it is trimmed, and has nothing left to trim', () => {
    fc.assert(
      fc.property(textWithPart, ({ text, part }) => {
        const trimmed = trim(text, part);
        expect(trimmed.start).toBeGreaterThanOrEqual(part.start);
        expect(trimmed.end).toBeLessThanOrEqual(part.end);
        expect(trimmed.end).toBeGreaterThanOrEqual(trimmed.start);
        expect(slice(text, trimmed)).toBe(slice(text, trimmed).trim());
        expect(slice(text, part).replace(/[\s\uFEFF\u200B]/gu, '')).toBe(
          slice(text, trimmed).replace(/[\s\uFEFF\u200B]/gu, ''),
        );
      }),
    );
  });

  it('overlaps another only where both cover a character', () => {
    expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
    expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
    expect(overlaps({ start: 1, end: 2 }, { start: 0, end: 5 })).toBe(true);
  });
});
