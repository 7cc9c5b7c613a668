import { PARTS_OF_BOOK } from '../lexicon/item-marks.js';
import { ITEM_DOT, ORDINAL_NUMERALS } from '../lexicon/numerals.js';
import { LEVEL } from './comparators.js';
import { type Span, wholeOf } from './span.js';
import { NO_WRAPS, type Wraps } from './wraps.js';

const CHINESE = '\\p{Script=Han}。！？；：”’」』》】）)％%';
const CHINESE_START = '\\p{Script=Han}“‘「『《【（(①-⑳—';
const AFTER_MARKER = `(?<!第[${ORDINAL_NUMERALS}\\d]{1,7}[${PARTS_OF_BOOK}](?:之[${ORDINAL_NUMERALS}]{1,3})? ?)(?<![（(][${ORDINAL_NUMERALS}\\d]{1,3}[)）])`;
const ITEM = `\\d{1,2}(?:${ITEM_DOT}|、(?!\\d))`;
/** Inside a bracket or a title that opened just before, a space parts words: （记者 王俊禄）. */
const NOT_ENCLOSED = '(?<![（(《“【「『][^（）()《》“”【】「」『』。！？；\\r\\n]{1,40})';

/** Before the level that something reaches, and after a year, a space parts no sentences: 企业 达到50家, 2027年 底. */
const NOT_WITHIN = `(?!\\s${LEVEL})(?!(?<=\\d年)\\s[底末初内])`;

/** A line break, or its trace in a copied page: wide spaces, or one space between Chinese characters outside of a spaced word. */
const BREAK = new RegExp(
  [
    '[^\\S\\r\\n]*(?:\\r\\n|\\r|\\n)\\s*',
    '\\s{2,}',
    `(?=\\s)(?<=\\S[${CHINESE}])${AFTER_MARKER}${NOT_ENCLOSED}${NOT_WITHIN}\\s(?=[${CHINESE_START}]|${ITEM})`,
  ].join('|'),
  'gu',
);

/** Cuts a part of the text into paragraphs without gaps, keeping wrapped lines together; each owns the space after it. */
export function paragraphs(text: string, within: Span = wholeOf(text), wraps: Wraps = NO_WRAPS): Span[] {
  const cuts: number[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(BREAK)) {
    const cut = within.start + match.index + match[0].length;
    if (!wraps.has(cut)) cuts.push(cut);
  }
  return cutAt(within, cuts);
}

/** Cuts a span at ascending offsets into pieces without gaps; none is empty. */
export function cutAt(span: Span, offsets: readonly number[]): Span[] {
  const pieces: Span[] = [];
  let start = span.start;
  for (const end of [...offsets, span.end]) {
    if (end > start && end <= span.end) {
      pieces.push({ start, end });
      start = end;
    }
  }
  return pieces;
}
