import { ITEM_NUMERALS } from '../lexicon/numerals.js';
import { withoutUnseen } from '../text/fold.js';
import { wholeOf } from '../text/span.js';
import { findWraps } from '../text/wraps.js';

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

const MARKS = '，。、；：？！（）《》“”‘’「」『』【】〔〕〈〉…—';
const SPACE_AT_MARK = new RegExp(`(?<=[${MARKS}]) | (?=[${MARKS}])`, 'gu');
const LETTER_SPACED =
  /^(?:[\p{Script=Han}\d，。、：（）《》“”—-]{1,2} ){2,}[\p{Script=Han}\d，。、：（）《》“”—-]{1,2}$/u;

/** Cleans a line: no zero-width characters, single spaces, none beside Chinese marks, letter-spaced words closed. */
export function tidy(text: string): string {
  const clean = withoutUnseen(text)
    .replace(/[\s\u3000]+/gu, ' ')
    .trim();
  const closed = isLetterSpaced(clean) ? clean.replaceAll(' ', '') : clean;
  return undouble(closed.replace(SPACE_AT_MARK, ''));
}

/** 二 、 主 要 任 务: words set wide, a character at a time. */
function isLetterSpaced(text: string): boolean {
  const words = text.split(' ');
  const single = words.filter((word) => [...word].length === 1).length;
  return LETTER_SPACED.test(text) && single >= 3 && single >= words.length * 0.8;
}

const OPENS_HEADING = new RegExp(`^(?:[（(]?[${ITEM_NUMERALS}]|第|\\d{1,2}[.．、])`, 'u');

/** 二、主要任务二、主要任务: a heading that was drawn twice to make it bold. */
function undouble(text: string): string {
  const half = text.length / 2;
  const isDouble = text.length >= 8 && text.length % 2 === 0 && text.slice(0, half) === text.slice(half);
  return isDouble && OPENS_HEADING.test(text) ? text.slice(0, half) : text;
}
