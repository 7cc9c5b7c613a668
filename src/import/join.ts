import { PARTS_OF_BOOK } from '../lexicon/item-marks.js';
import { ITEM_DOT, ITEM_NUMERALS, ORDINAL_NUMERALS } from '../lexicon/numerals.js';
import { wholeOf } from '../text/span.js';
import { findWraps } from '../text/wraps.js';
import { tidy } from './tidy.js';

/** A heading or an item with a number of its own. */
export const NUMBERED = new RegExp(
  `^(?:第[${ORDINAL_NUMERALS}\\d]{1,5}[部${PARTS_OF_BOOK}]|[${ITEM_NUMERALS}]{1,3}[、．]|[（(][${ITEM_NUMERALS}\\d]{1,3}[）)]|\\d{1,2}(?:${ITEM_DOT}|、(?!\\d)))`,
  'u',
);
const ITEM_SIGN = /^(?:[①-⑳]|——|附件)/u;

/** Whether a line begins a heading or an item of a list. */
export function opensItem(text: string): boolean {
  return NUMBERED.test(text) || ITEM_SIGN.test(text);
}

/** Joins the lines of one paragraph: with a space only between two words of letters. */
export function joinLines(lines: readonly string[]): string {
  return tidy(
    lines.reduce((whole, line) => {
      const isWords = /[A-Za-z,.;:]$/u.test(whole) && /^[A-Za-z]/u.test(line);
      return `${whole}${isWords ? ' ' : ''}${line}`;
    }, ''),
  );
}

/** Joins the lines that a program wrapped at a width; where none did, each line is a paragraph. */
export function unwrap(lines: readonly string[]): string[] {
  const text = lines.join('\n');
  const wraps = findWraps(text, wholeOf(text));
  const paragraphs: string[][] = [];
  let start = 0;
  for (const line of lines) {
    if (wraps.has(start)) paragraphs.at(-1)!.push(line.trim());
    else if (line.trim() !== '') paragraphs.push([line.trim()]);
    start += line.length + 1;
  }
  return paragraphs.map(joinLines);
}
