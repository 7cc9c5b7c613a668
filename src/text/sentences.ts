import { enclosureDepths } from './enclosures.js';
import { cutAt, paragraphs } from './paragraphs.js';
import type { Span } from './span.js';

/** The longest sentence that is left whole, in UTF-16 code units; a longer one is cut at its clauses. */
export const MAX_SENTENCE = 300;

const CLOSERS = '[”’」』》】）)]*';
const TERMINAL = new RegExp(
  `(?:(?!(?<=\\d)。\\d+[万亿%％])[。！？]+|…{2,}|[!?]+(?![\\w/=&[]|--)|[.](?=\\s+\\p{Lu}))${CLOSERS}`,
  'gu',
);

/** Where to cut a sentence that is too long, best first: an inner sentence, a clause, a word, anywhere. */
const LAST_RESORTS = [
  new RegExp(`[。！？!?]${CLOSERS}`, 'gu'),
  /[；;]/gu,
  /[，：:]|,(?!\d)/gu,
  /[、\s]|(?<=[^\d.\s])(?=\d)/gu,
  /(?<![\uD800-\uDBFF])(?!\d)/gu,
];

/**
 * Cuts a part of the text into sentences that cover it without gaps or overlaps. A full stop inside a
 * quotation or a bracket ends no sentence, unless the sentence would exceed `MAX_SENTENCE`.
 */
export function sentences(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  return paragraphs(text, within).flatMap((paragraph) =>
    cutAt(paragraph, sentenceEnds(text, paragraph)).flatMap((sentence) => shorten(text, sentence)),
  );
}

function sentenceEnds(text: string, { start, end }: Span): number[] {
  const paragraph = text.slice(start, end);
  const depths = enclosureDepths(paragraph);
  const ends: number[] = [];
  for (const match of paragraph.matchAll(TERMINAL)) {
    const offset = match.index + match[0].length;
    if (depths[offset] === 0) {
      ends.push(start + offset + leadingSpace(paragraph.slice(offset)));
    }
  }
  return ends;
}

function shorten(text: string, sentence: Span): Span[] {
  const pieces: Span[] = [];
  let start = sentence.start;
  while (sentence.end - start > MAX_SENTENCE) {
    const end = start + lastCut(text.slice(start, start + MAX_SENTENCE));
    pieces.push({ start, end });
    start = end;
  }
  return [...pieces, { start, end: sentence.end }];
}

function lastCut(text: string): number {
  for (const pattern of LAST_RESORTS) {
    const last = [...text.matchAll(pattern)].at(-1);
    const end = last ? last.index + last[0].length : 0;
    if (end > 0) return end;
  }
  return text.length;
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}
