import { YEAR_DIGITS, ZEROS } from '../lexicon/numerals.js';
import { LEVEL } from './comparators.js';
import { foldRadicals } from './fold.js';
import { IMAGE, PAGE_NUMBER } from './hidden.js';
import { parseNumeral } from './numerals.js';
import { cutAround, type Span, slice, spansOf } from './span.js';
import type { Wraps } from './wraps.js';

/** A text without what a reader does not see, and where each of its characters stands. */
export type Plain = { readonly text: string; readonly at: readonly number[] };

/** Where a part of a plain text stands in what was written. */
export function placeIn({ at }: Plain, { start, end }: Span): Span {
  return { start: at[start]!, end: at[end - 1]! + 1 };
}

/** Marks of Markdown and HTML, struck words, pictures, notes, and characters of no width. */
const MARKS = [
  '[\\p{Cf}\\uFE00-\\uFE0F]+',
  IMAGE,
  '~~[^~]{1,100}~~\\s?',
  '\\*{2,3}|`+|(?<!=)==(?!=)|(?<!_)__(?!_)',
  '(?<![\\w*])[*_](?=[^\\s*_][^*_\\r\\n]{0,80}[*_](?![\\w*]))|(?<=(?<![\\w*])[*_][^\\s*_][^*_\\r\\n]{0,80})[*_](?![\\w*])',
  '</?[A-Za-z][^<>]{0,40}>',
  '\\[\\^[^\\[\\]]{1,20}\\]',
];
/** The same with comments, also one that the end of a text cuts off. */
export const UNSEEN = ['<!--(?:(?!-->)[\\s\\S])*(?:-->|$)', ...MARKS];
/** Spaces inside words: 到 2027 年 底, 2 027年, 3 个, 企业 达到50家, and a number cut by a line break. */
const GAPS = [
  '(?<=\\d\\s?年)[^\\S\\r\\n](?=[底末初内])',
  ...[1, 2, 3].map((at) => spaceInYear(at)),
  `(?<=\\p{Script=Han})[^\\S\\r\\n](?=${LEVEL})`,
  '(?<=\\d,)[^\\S\\r\\n]*[\\r\\n]\\s*(?=\\d{3}(?!\\d))|(?<=\\d)[^\\S\\r\\n]*[\\r\\n]\\s*(?=,\\d{3}(?!\\d))',
  '(?<=\\p{Script=Han})\\s+(?=\\d)',
  '(?<=\\d)\\s+(?=\\p{Script=Han})',
  '(?<=[\\d.])[^\\S\\r\\n]*[\\r\\n]\\s*(?=\\d)',
  '(?<=\\p{Script=Han})[^\\S\\r\\n]*[\\r\\n]\\s*(?=\\p{Script=Han})',
];
/** The parts of a link that a reader does not see: all but its words. */
export const LINK =
  '(?<open>\\[)(?=[^\\[\\]]{1,100}\\]\\(\\S)|(?<=[^\\[\\]])(?<close>\\]\\([^()\\s]{1,300}(?:\\s"[^"\\r\\n]{0,100}")?\\))';
const PAGE_BREAK = `[\\r\\n]\\s*${PAGE_NUMBER}\\s*[\\r\\n]\\s*`;
const REMOVED = new RegExp([...UNSEEN, PAGE_BREAK, ...GAPS, LINK].join('|'), 'gu');
const PARTING = new RegExp([...MARKS, ...GAPS, LINK].join('|'), 'gu');

const WIDE = /[０-９Ａ-Ｚａ-ｚ％．\u00A0\u2002-\u200A\u202F]/gu;

const YEAR_IN_WORDS = new RegExp(`二[${ZEROS}][${YEAR_DIGITS}]{2}(?=\\s?年)`, 'gu');

/** A pattern for a space before one of the digits of a year of this century. */
function spaceInYear(at: number): string {
  const digits = ['2', '0', '\\d', '\\d'];
  const spaced = (part: readonly string[]): string => part.join('\\s?');
  return `(?<=(?<![\\d.])${spaced(digits.slice(0, at))})[^\\S\\r\\n](?=${spaced(digits.slice(at))}\\s?年)`;
}

/** The text as a reader sees it, with digits and letters in half width and years in digits; null where that changes nothing. */
export function readPlain(written: string): Plain | null {
  const text = foldRadicals(written.replace(WIDE, (one) => one.normalize('NFKC'))).replace(
    YEAR_IN_WORDS,
    (year) => String(parseNumeral(year)),
  );
  let plain = '';
  const at: number[] = [];
  let from = 0;
  const keep = (to: number): void => {
    plain += text.slice(from, to);
    for (let place = from; place < to; place += 1) at.push(place);
  };
  for (const { index, 0: removed } of text.matchAll(REMOVED)) {
    keep(index);
    from = index + removed.length;
  }
  if (from === 0 && text === written) return null;
  keep(text.length);
  return { text: plain, at };
}

/** The words of `readPlain`, also where it changes none. */
export function plainText(written: string): string {
  return readPlain(written)?.text ?? written;
}

const NO_WORD = /[^\p{L}\p{N}\p{M}%.]/u;

/** Joins words that marks or line breaks part: as many spaces follow the word instead, so that clauses keep their offsets. */
export function closeWords(text: string, wraps: Wraps, hidden: readonly Span[]): string {
  const seen = cutAround(text, hidden)
    .map(({ words, isMarked }) => (isMarked ? ' '.repeat(words.length) : words))
    .join('');
  const spans = spansOf(seen, PARTING).filter((span) => isWithinLine(slice(seen, span), span.start, wraps));
  let owed = 0;
  let isInWord = false;
  const closed = cutAround(seen, spans).map(({ words, isMarked }) => {
    if (isMarked && isInWord) owed += words.length;
    if (isMarked) return isInWord ? '' : ' '.repeat(words.length);
    isInWord = !NO_WORD.test(words.at(-1)!);
    const end = words.search(NO_WORD);
    if (end < 0) return words;
    const spaces = ' '.repeat(owed);
    owed = 0;
    return words.slice(0, end) + spaces + words.slice(end);
  });
  return closed.join('') + ' '.repeat(owed);
}

/** Whether the removed part ends no paragraph: it is no line break, or one where a line only wrapped. */
function isWithinLine(removed: string, index: number, wraps: Wraps): boolean {
  const lineBreak = /^[^\S\r\n]*(?:\r\n|\r|\n)/u.exec(removed);
  return lineBreak === null || wraps.has(index + lineBreak[0].length);
}
