import { INDICATOR_KINDS } from '../lexicon/claim-doubts.js';
import { anyOf } from '../lexicon/word-list.js';
import { type Span, slice } from '../text/span.js';

/** How lines begin that the plan sets nothing in: a note (注：…, [^1]: …), a footnote (① 床位：指…), an open item (- [ ] …). */
const OPENINGS = [
  '(?:>\\s*)?(?:\\*\\*)?[备附]?注\\s?\\d{0,2}[：:]',
  '>\\s*(?:\\*\\*)?注',
  '\\[\\^[^\\]]{1,20}\\]:',
  '[-*+]\\s+\\[ \\]',
  '(?:[①-⑳¹²³]|[［[〔]\\d{1,2}[］\\]〕])\\s*[^，。；：]{2,16}：?(?:是指|指的是|指(?![导标数引挥]))',
];
const NOTE = new RegExp(`^\\s*(?:${OPENINGS.join('|')})`, 'u');

/** The first of several notes (注：1. …), and how the others begin. */
const FIRST_OF_NOTES = /^\s*[备附]?注[：:]\s*(?:①|[（(]?1[.．、）)])/u;
const NEXT_OF_NOTES = /^\s*(?:[②-⑳]|[（(]?[2-9][.．、）)](?!\d))/u;

/** How far to look back, and how much of a line to look at, in characters. */
const [REACH, LENGTH] = [5000, 60];

/** Whether a sentence stands in a line of notes. */
export function isNote(text: string, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const line = start - before.length + before.lastIndexOf('\n') + 1;
  const words = text.slice(line, line + LENGTH);
  return NOTE.test(words) || (NEXT_OF_NOTES.test(words) && goesOnNotes(before));
}

/** Whether the lines above the last one are such notes, up to the first of them. */
function goesOnNotes(before: string): boolean {
  const above = before
    .split('\n')
    .slice(0, -1)
    .filter((line) => line.trim() !== '');
  return FIRST_OF_NOTES.test(above.findLast((line) => !NEXT_OF_NOTES.test(line)) ?? '');
}

/** 管网（公里）1200 1500预期性: the cells of a table that was copied without anything between them. */
const RUN_ON = [new RegExp(anyOf(INDICATOR_KINDS), 'gu'), /[（(][^（）()]{1,8}[）)]\s?[-—〔＞≥＜]{0,2}\d/gu];
/** From so many such places on a sentence is a table. */
const MIN_CELLS = 3;

/** Whether a sentence is a table whose cells ran together, in which no figure can be told from the next. */
export function isRunOnTable(text: string, sentence: Span): boolean {
  const words = slice(text, sentence);
  return RUN_ON.some((cell) => [...words.matchAll(cell)].length >= MIN_CELLS);
}
