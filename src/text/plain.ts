import { IMAGE, PAGE_NUMBER } from './hidden.js';
import { cutAround, type Span } from './span.js';
import type { Wraps } from './wraps.js';

/** A text without what a reader does not see, and where each of its characters stands. */
export type Plain = { readonly text: string; readonly at: readonly number[] };

/** Marks of Markdown and HTML, struck words, pictures, notes, and characters of no width. */
const MARKS = [
  '[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]+',
  IMAGE,
  '~~[^~]{1,100}~~\\s?',
  '\\*\\*|`+',
  '</?[A-Za-z][^<>]{0,40}>',
  '\\[\\^[^\\[\\]]{1,20}\\]',
];
/** These and comments, also one that the end of the text cuts off. */
export const UNSEEN = ['<!--(?:(?!-->)[\\s\\S])*(?:-->|$)', ...MARKS];
/** 到 2027 年, 3 个, and a number that a line break parts. */
const GAPS = [
  '(?<=\\p{Script=Han})\\s+(?=\\d)',
  '(?<=\\d)\\s+(?=\\p{Script=Han})',
  '(?<=[\\d.])[^\\S\\r\\n]*[\\r\\n]\\s*(?=\\d)',
  '(?<=\\p{Script=Han})[^\\S\\r\\n]*[\\r\\n]\\s*(?=\\p{Script=Han})',
];
/** Of a link only its words are seen. */
export const LINK =
  '(?<open>\\[)(?=[^\\[\\]]{1,100}\\]\\(\\S)|(?<=[^\\[\\]])(?<close>\\]\\([^()\\s]{1,300}\\))';
const PAGE_BREAK = `[\\r\\n]\\s*${PAGE_NUMBER}\\s*[\\r\\n]\\s*`;
const REMOVED = new RegExp([...UNSEEN, PAGE_BREAK, ...GAPS, LINK].join('|'), 'gu');
const PARTING = new RegExp([...MARKS, ...GAPS, LINK].join('|'), 'gu');

const WIDE = /[０-９Ａ-Ｚａ-ｚ％．]/gu;
const WIDE_OFFSET = 0xfee0;

/** The text as a reader sees it, with digits and letters in half width; null where that changes nothing. */
export function readPlain(written: string): Plain | null {
  const text = written.replace(WIDE, (one) => String.fromCharCode(one.charCodeAt(0) - WIDE_OFFSET));
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

const NO_WORD = /[^\p{L}\p{N}\p{M}%.]/u;

/**
 * The text with whole words: what parts one (a mark, a line break, a space in 到 2027 年) moves behind the letters and
 * digits around it, as spaces, and what is hidden turns into spaces. Offsets at the ends of clauses stay as they are.
 */
export function closeWords(text: string, wraps: Wraps, hidden: readonly Span[]): string {
  const seen = blank(text, hidden);
  const removed = [...seen.matchAll(PARTING)].filter(({ index, 0: part }) =>
    isWithinLine(part, index, wraps),
  );
  const spans = removed.map(({ index, 0: part }) => ({ start: index, end: index + part.length }));
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

/** Whether what is removed is no line break, or one at which a line was only wrapped. */
function isWithinLine(removed: string, index: number, wraps: Wraps): boolean {
  const lineBreak = /^[^\S\r\n]*(?:\r\n|\r|\n)/u.exec(removed);
  return lineBreak === null || wraps.has(index + lineBreak[0].length);
}

function blank(text: string, spans: readonly Span[]): string {
  return cutAround(text, spans)
    .map(({ words, isMarked }) => (isMarked ? ' '.repeat(words.length) : words))
    .join('');
}
