import { ITEM_NUMERALS, ORDINAL_NUMERALS } from '../lexicon/numerals.js';
import { tidy } from './tidy.js';

/** A heading or an item with a number of its own. */
export const NUMBERED = new RegExp(
  `^(?:第[${ORDINAL_NUMERALS}\\d]{1,5}[编章节条部]|[${ITEM_NUMERALS}]{1,3}[、．]|[（(][${ITEM_NUMERALS}\\d]{1,3}[）)]|\\d{1,2}[.．、](?!\\d))`,
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

/** How much narrower than the widest lines, in half-width columns, a line that was wrapped may be. */
const RAGGED = 4;
/** From this share of such lines on, a text was wrapped by a program. */
const SHARE_WRAPPED = 0.5;
/** Nobody wraps narrower or wider. */
const [MIN_WIDTH, MAX_WIDTH] = [30, 130];

/** Joins the lines that a program wrapped at a width; where none did, each line is a paragraph. */
export function unwrap(lines: readonly string[]): string[] {
  const width = wrapWidth(lines);
  const paragraphs: string[][] = [];
  let goesOn = false;
  for (const line of lines) {
    const text = line.trim();
    const isNew = text === '' || /^(?:\s{2,}|\u3000)/u.test(line) || opensItem(text);
    if (goesOn && !isNew) paragraphs.at(-1)!.push(text);
    else if (text !== '') paragraphs.push([text]);
    goesOn = width !== null && text !== '' && widthOf(line) >= width - RAGGED && !/[。！？；：]$/u.test(text);
  }
  return paragraphs.map(joinLines);
}

/** The width at which most lines of a text end; null where they end anywhere. */
function wrapWidth(lines: readonly string[]): number | null {
  const widths = lines.map(widthOf).filter((width) => width > 0);
  if (widths.length < 4) return null;
  const sorted = [...widths].sort((a, b) => a - b);
  const widest = sorted[Math.floor(sorted.length * 0.95)]!;
  const full = widths.filter((width) => width >= widest - RAGGED && width <= widest + 2);
  const isWrapped =
    widest >= MIN_WIDTH && widest <= MAX_WIDTH && full.length >= widths.length * SHARE_WRAPPED;
  return isWrapped ? widest : null;
}

function widthOf(line: string): number {
  return [...line.trimEnd()].reduce((sum, character) => sum + (character > '\u2000' ? 2 : 1), 0);
}
