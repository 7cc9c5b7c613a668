import { PAGE_NUMBER } from './hidden.js';

/** A text without what a reader does not see, and where each of its characters stands. */
export type Plain = { readonly text: string; readonly at: readonly number[] };

/** Marks of Markdown and HTML, struck words, comments, pictures, notes, and characters of no width. */
export const UNSEEN = [
  '[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]+',
  '<!--(?:(?!-->)[\\s\\S])*(?:-->|$)',
  '!\\[[^\\[\\]]{0,200}\\]\\([^()\\s]{0,300}\\)',
  '~~[^~]{1,100}~~\\s?',
  '\\*\\*|`+',
  '</?[A-Za-z][^<>]{0,40}>',
  '\\[\\^[^\\[\\]]{1,20}\\]',
];
/** 到 2027 年, 3 个, and a number that a line break parts. */
const GAPS = [
  `[\\r\\n]\\s*${PAGE_NUMBER}\\s*[\\r\\n]\\s*`,
  '(?<=\\p{Script=Han})\\s+(?=\\d)',
  '(?<=\\d)\\s+(?=\\p{Script=Han})',
  '(?<=[\\d.])[^\\S\\r\\n]*[\\r\\n]\\s*(?=\\d)',
  '(?<=\\p{Script=Han})[^\\S\\r\\n]*[\\r\\n]\\s*(?=\\p{Script=Han})',
];
/** Of a link only its words are seen. */
export const LINK =
  '(?<open>\\[)(?=[^\\[\\]]{1,100}\\]\\(\\S)|(?<=[^\\[\\]])(?<close>\\]\\([^()\\s]{1,300}\\))';
const REMOVED = new RegExp([...UNSEEN, ...GAPS, LINK].join('|'), 'gu');

const WIDE = /[０-９Ａ-Ｚａ-ｚ％．]/gu;
const WIDE_OFFSET = 0xfee0;

/** The text as it is read, its digits and letters in half width; null where all of it is seen as it stands. */
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
