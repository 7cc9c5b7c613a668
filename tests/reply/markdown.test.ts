import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockQuote, emphasise, inert, link, uninert } from '../../src/reply/markdown.js';
import type { Span } from '../../src/text/span.js';
import { markdownText } from './markdown-text.js';

/** Some spans of a text that do not touch, in order. */
const spansIn = (text: string) =>
  fc.uniqueArray(fc.nat(text.length), { maxLength: 8 }).map((offsets): Span[] => {
    const sorted = offsets.toSorted((a, b) => a - b);
    return Array.from({ length: Math.floor(sorted.length / 2) }, (_, at) => ({
      start: sorted[at * 2]!,
      end: sorted[at * 2 + 1]!,
    }));
  });

const textWithSpans = markdownText.chain((text) => fc.tuple(fc.constant(text), spansIn(text)));

describe('inert', () => {
  it('is undone by uninert, whatever the text', () => {
    fc.assert(fc.property(markdownText, (text) => uninert(inert(text)) === text));
  });

  it('leaves no mark of Markdown unescaped', () => {
    fc.assert(fc.property(markdownText, (text) => !/[!-/:-@[-`{-~]/u.test(inert(text).replace(/\\./gu, ''))));
  });

  it.each([
    ['<@123>', '\\<\\@123\\>'],
    ['@everyone', '\\@everyone'],
    ['<t:0:R>', '\\<t\\:0\\:R\\>'],
    ['**粗**', '\\*\\*粗\\*\\*'],
    ['[词](a)', '\\[词\\]\\(a\\)'],
    ['# 一', '\\# 一'],
    ['- 一', '\\- 一'],
    ['||密||', '\\|\\|密\\|\\|'],
    ['\\', '\\\\'],
  ])('shows %s as the characters it is made of', (text, markdown) => {
    expect(inert(text)).toBe(markdown);
  });

  it('leaves Chinese as it is', () => {
    expect(inert('“核心产业规模达到3000亿元，”')).toBe('“核心产业规模达到3000亿元，”');
  });
});

describe('emphasise', () => {
  it('keeps the text, whatever is emphasised', () => {
    fc.assert(
      fc.property(textWithSpans, ([text, spans]) => {
        const shown = emphasise(text, spans).replace(/\\(.)|\*\*/gsu, (_, escaped?: string) => escaped ?? '');
        expect(shown).toBe(text);
      }),
    );
  });

  it('sets the given parts in bold, and no other', () => {
    expect(emphasise('新建2*2算力中心', [{ start: 5, end: 7 }])).toBe('新建2\\*2**算力**中心');
  });
});

describe('a block quote', () => {
  it('marks every line', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        const marked = blockQuote(text).split('\n');
        expect(marked.every((line) => line.startsWith('> '))).toBe(true);
        expect(marked).toHaveLength(text.split('\n').length);
      }),
    );
  });
});

describe('a link', () => {
  it('shows words that cannot end it', () => {
    expect(link('见](https://b.cn)', 'https://a.cn')).toBe('[见\\]\\(https\\:\\/\\/b\\.cn\\)](https://a.cn)');
  });

  it('is only its words where there is no address', () => {
    expect(link('《规划》[稿]', null)).toBe('《规划》\\[稿\\]');
  });
});
