import { copiedTableAt, mayHeadTable } from '../text/copied-tables.js';
import { JOINS } from '../text/merged-cells.js';
import { type Plain, placeIn } from '../text/plain.js';
import { runOnRows } from '../text/run-on-rows.js';
import { type Span, slice, trim, wholeOf } from '../text/span.js';
import { tableAt } from './tables.js';

/** A table of a document: its rows between bars, as they stand there or would stand, and where a part of them is in the document. */
export type PlacedTable = {
  readonly span: Span;
  readonly text: string;
  readonly within: Span;
  readonly isCopied: boolean;
  readonly inSource: (part: Span) => Span;
};

/** The table that begins at an offset, between bars or copied as lines; null where none does. */
export function placedTableAt(text: string, start: number, end: number): PlacedTable | null {
  const span = tableAt(text, start, end);
  if (span) return { span, text, within: span, isCopied: false, inSource: (part) => part };
  const copied = copiedTableIn(text, start, end) ?? runOnTableIn(text, start, end);
  if (!copied) return null;
  const { plain } = copied;
  const inSource = (part: Span): Span => trim(text, placeIn(plain, part));
  return { span: copied.span, text: plain.text, within: wholeOf(plain.text), isCopied: true, inSource };
}

/** The longest such table, in characters. */
const MAX_LENGTH = 20_000;
const TAB = /\t/u;

/** The table that was copied as lines of cells from an offset on: a cell a line, a row a line, or cells between tabs, and how it would stand between bars. */
function copiedTableIn(text: string, start: number, end: number) {
  const stop = text.indexOf('\n', start);
  const opens = start === 0 || /[\r\n][^\S\r\n]*$/u.test(text.slice(Math.max(0, start - 8), start));
  const first = text.slice(start, stop < 0 ? end : stop).trim();
  if (!opens || !(TAB.test(first) || mayHeadTable(first))) return null;
  const lines = linesFrom(text, start, Math.min(end, start + MAX_LENGTH));
  const words = lines.map((line) => slice(text, line));
  const table = TAB.test(first)
    ? tabbed(words)
    : copiedTableAt(
        words.map((line) => line.trim()),
        0,
      );
  if (!table) return null;
  const span = { start, end: lines[table.length - 1]!.end };
  return { span, plain: betweenBars(start, located(text, span, table.rows)) };
}

/** The lines that are not blank, without spaces around them; tabs may part empty cells. */
function linesFrom(text: string, start: number, end: number): Span[] {
  const lines: Span[] = [];
  for (let at = start; at < end; ) {
    const stop = text.indexOf('\n', at);
    const raw = text.slice(at, stop < 0 || stop > end ? end : stop);
    const words = raw.replace(/^[^\S\t]+|[^\S\t]+$/gu, '');
    const from = at + raw.indexOf(words);
    if (words.trim() !== '') lines.push({ start: from, end: from + words.length });
    at = stop < 0 ? end : stop + 1;
  }
  return lines;
}

/** The first lines that hold as many tabs as the first one. */
function tabbed(lines: readonly string[]) {
  const rows = lines.map((line) => line.split('\t').map((cell) => cell.trim()));
  const next = rows.findIndex(({ length }) => length !== rows[0]!.length);
  const length = next < 0 ? rows.length : next;
  return length > 1 ? { rows: rows.slice(0, length), length } : null;
}

/** The table whose cells ran together in the line that begins at an offset, and how it would stand between bars. */
function runOnTableIn(text: string, start: number, end: number) {
  const rows = runOnRows(text, start, end);
  if (!rows) return null;
  const span = { start, end: rows.at(-1)!.at(-1)!.end };
  const cells = rows.map((row) =>
    row.map((cell) => ({ words: slice(text, cell).replace(/\s/gu, ' '), places: placesIn(cell) })),
  );
  return { span, plain: betweenBars(start, cells) };
}

function placesIn({ start, end }: Span): number[] {
  return Array.from({ length: end - start }, (_, unit) => start + unit);
}

/** The words of a cell and where their characters stand; none where that is not known. */
type BarredCell = { readonly words: string; readonly places: readonly number[] };

/** Finds cells in a part of the text, one after the other. */
function located(
  text: string,
  { start, end }: Span,
  rows: readonly (readonly string[])[],
): (readonly BarredCell[])[] {
  let from = start;
  return rows.map((row) =>
    row.map((words) => {
      const places = placesOf(text, words, { start: from, end });
      from = (places.at(-1) ?? from - 1) + 1;
      return { words, places };
    }),
  );
}

/** Writes rows between bars; each character has its place in the text, and a bar that behind the cell before it. */
function betweenBars(start: number, rows: readonly (readonly BarredCell[])[]): Plain {
  let written = '';
  const at: number[] = [];
  let from = start;
  const put = (words: string, places: readonly number[]): void => {
    written += words;
    for (let unit = 0; unit < words.length; unit += 1) at.push(places[unit] ?? from);
  };
  for (const row of rows) {
    for (const { words, places } of row) {
      put('|', []);
      from = (places.at(-1) ?? from - 1) + 1;
      put(words, places);
    }
    put('|\n', []);
  }
  return { text: written, at };
}

/** Where the characters of a cell stand in a part of the text, in which spaces may part them; none where it does not. */
function placesOf(text: string, cell: string, { start, end }: Span): number[] {
  if (cell === '') return [];
  for (let place = text.indexOf(cell[0]!, start); place >= 0 && place < end; ) {
    const places = matchAt(text, cell, place);
    if (places && !isInNumber(text, places)) return places;
    place = text.indexOf(cell[0]!, place + 1);
  }
  return [];
}

/** The places of the characters of a cell that begins at one; a mark that was put in between lines has that before it. */
function matchAt(text: string, cell: string, first: number): number[] | null {
  const places: number[] = [];
  let next = first;
  for (let unit = 0; unit < cell.length; unit += 1) {
    while (/\s/u.test(text[next] ?? '') && text[next] !== cell[unit]) next += 1;
    const isThere = text[next] === cell[unit];
    if (!isThere && cell[unit] !== JOINS) return null;
    places.push(isThere ? next : next - 1);
    next += isThere ? 1 : 0;
  }
  return places;
}

/** Whether a cell begins or ends within a number: 2 of 2025. */
function isInNumber(text: string, places: readonly number[]): boolean {
  const [first, last] = [places[0]!, places.at(-1)!];
  return /\d\d/u.test(text.slice(first - 1, first + 1)) || /\d[\d.]/u.test(text.slice(last, last + 2));
}
