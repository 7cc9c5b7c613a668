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

/** Where lines begin, also those of a text whose lines ran together: 为72%。　 注：①…。 ②…. */
const LINE_START = /\n|(?<=[。；])\u3000\s*|\s(?=[备附]?注[：:]\s*①|[②-⑳])/gu;

/** Whether a sentence stands in a line of notes. @param opening where its section begins */
export function isNote(text: string, { start }: Span, opening: number): boolean {
  const from = Math.max(0, start - REACH);
  const paragraph = from + text.slice(from, start).lastIndexOf('\n') + 1;
  const words = linesIn(text, { start: paragraph, end: start }, opening).at(-1)!.slice(0, LENGTH);
  if (NOTE.test(words)) return true;
  return (
    NEXT_OF_NOTES.test(words) && goesOnNotes(linesIn(text, { start: from, end: start }, opening).slice(0, -1))
  );
}

/** The lines of a part of a text, the last of them as far as needed behind it. */
function linesIn(text: string, { start, end }: Span, opening: number): string[] {
  const words = text.slice(start, end + LENGTH);
  const starts = [...words.matchAll(LINE_START)].map(({ index, 0: mark }) => index + mark.length);
  const cuts = [...new Set([0, ...starts, opening - start])]
    .filter((at) => at >= 0 && at <= end - start)
    .sort((a, b) => a - b);
  return cuts.map((at, place) => words.slice(at, cuts[place + 1]));
}

/** Whether the lines above are such notes, up to the first of them. */
function goesOnNotes(above: readonly string[]): boolean {
  const lines = above.filter((line) => line.trim() !== '');
  return FIRST_OF_NOTES.test(lines.findLast((line) => !NEXT_OF_NOTES.test(line)) ?? '');
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
