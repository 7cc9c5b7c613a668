import { INDICATOR_KINDS } from '../lexicon/claim-doubts.js';
import { UNIT } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';
import { type Span, slice, trim } from '../text/span.js';
import { NOTE_MARK, readFigure, type TablePlace } from './tables.js';

const ROW = new RegExp(
  `^(?:\\d{1,3}[.、．]?\\s+)?(?<name>\\S(?:[^，。；]*\\S)?)?\\s*(?<![^\\s\\d%])(?:${anyOf(INDICATOR_KINDS)})\\s+(?<cells>\\S[^。；]*)$`,
  'u',
);
const IS_UNIT = new RegExp(`^[十百千万亿]*${UNIT}$`, 'u');
/** The longest line, in characters, that holds a row or a part of its name. */
const [MAX_ROW, MAX_PART] = [120, 30];

/** The row of indicators that was copied as a line (4 交易总额 万亿元 预期性 2800左右 -) from an offset on; null for none. A row whose figures cannot be told apart has no facts. */
export function indicatorRowAt(text: string, start: number, place: TablePlace) {
  const span = lineFrom(text, start);
  if (!span) return null;
  const { name: words = '', cells } = ROW.exec(slice(text, span))?.groups ?? {};
  if (cells === undefined) return null;
  const figures = [...cells.matchAll(/\S+/gu)].filter(([cell]) => /\d/u.test(cell));
  const [figure] = figures;
  if (!figure || figures.length > 1) return { span, facts: [] };
  const around = partsAround(text, span);
  const { subject: named, unit } = nameOf(words, around);
  const subject = named.replace(NOTE_MARK, '');
  if (!/\p{L}/u.test(subject)) return { span, facts: [] };
  const at = span.end - cells.length + figure.index;
  const cell = { start: at, end: at + figure[0].length };
  const column = {
    at: 0,
    date: place.date,
    role: place.mayTarget ? ('target' as const) : ('result' as const),
    unit: '',
    isChange: false,
    since: null,
  };
  return { span, facts: readFigure(text, cell, { subject, measured: unit, column, span }) };
}

/** The name and the unit of a row; where one of them is broken, its lines stand above and below. */
function nameOf(words: string, around: string): { readonly subject: string; readonly unit: string } {
  const [last = '', ...others] = words.split(/\s+/u).reverse();
  if (IS_UNIT.test(last)) return { subject: others.reverse().join('') || around, unit: last };
  const isUnit = IS_UNIT.test(around);
  return { subject: words.replace(/\s/gu, '') || (isUnit ? '' : around), unit: isUnit ? around : '' };
}

/** The lines above and below a row, joined, where they are parts of its cells. */
function partsAround(text: string, { start, end }: Span): string {
  const above = text.slice(0, start).trimEnd().split('\n').at(-1)!;
  const below = text.slice(end).trimStart().split('\n')[0]!;
  return [above, below]
    .map((line) => line.trim())
    .map((line) => (line.length <= MAX_PART && !/[，。；]|^\d/u.test(line) && !ROW.test(line) ? line : ''))
    .join('');
}

/** The line that begins at an offset; null where none does, or one that is too long. */
function lineFrom(text: string, start: number): Span | null {
  const [before, after] = [
    text.slice(Math.max(0, start - MAX_ROW), start),
    text.slice(start, start + MAX_ROW + 1),
  ];
  const [line = ''] = after.split('\n', 1);
  const begins = start === 0 || /\n\s*$/u.test(before);
  return begins && line.length <= MAX_ROW ? trim(text, { start, end: start + line.length }) : null;
}
