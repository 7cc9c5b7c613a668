import { describe, expect, it } from 'vitest';
import { stretchesAround, type Token, type TokenKind } from '../../src/spelling/tokens.js';

/** Tokens that follow each other. */
function tokensOf(...all: readonly (readonly [string, TokenKind])[]): Token[] {
  let end = 0;
  return all.map(([text, kind]) => {
    const start = end;
    end += text.length;
    return { text, start, end, kind };
  });
}

describe('what may be one misspelt word', () => {
  it('reaches over the tokens on both sides of an unknown one', () => {
    const all = tokensOf(['产业', 'known'], ['归', 'odd'], ['模', 'known']);
    const found = stretchesAround(all[1]!, all, '产业归模').map(({ text }) => text);
    expect(found).toEqual(expect.arrayContaining(['产业归', '归模', '产业归模']));
  });

  it.each([
    [
      'before',
      [
        ['海淀', 'name'],
        ['归', 'odd'],
        ['模', 'known'],
      ] as const,
      1,
      '归模',
    ],
    [
      'behind',
      [
        ['归', 'odd'],
        ['模', 'known'],
        ['海淀', 'name'],
      ] as const,
      0,
      '归模',
    ],
  ])('never holds a name %s it, which is not to be corrected', (_, parts, at, text) => {
    const all = tokensOf(...parts);
    const folded = parts.map(([word]) => word).join('');
    expect(stretchesAround(all[at]!, all, folded).map((found) => found.text)).toEqual([text]);
  });
});
