import { opensItem } from '../../corpus/markers.js';
import { signsBelow } from '../../corpus/signature.js';
import { leadsToPage } from '../../text/hidden.js';
import { kindedRowsOf } from '../../text/kinded-rows.js';
import type { Block } from '../draft.js';
import { joinLines } from '../join.js';
import { findColumns, type PdfColumn } from './columns.js';
import { median, type PdfLine } from './lines.js';

/** How much narrower than the column, in ems, a line that goes on may be. */
const FULL = 1.6;
/** From how far in, in ems, a line begins a paragraph. */
const INDENT = 1.2;
/** Lines that begin further in than this, in ems, and each elsewhere, stand at the right edge, as who signs does. */
const MAX_INDENT = 4.5;
/** Sizes that differ more are not of one paragraph. */
const SIZE_STEP = 0.08;

/** Joins the lines of a document to its paragraphs and tables, across pages too. */
export function readBlocks(lines: readonly PdfLine[], em: number): Block[] {
  const columnOf = findColumns(lines, em);
  const leading = leadingOf(lines);
  const blocks: Block[] = [];
  let open: PdfLine[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push({ kind: 'paragraph', text: joinLines(open.map(({ text }) => text)) });
    open = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    const table = tableAt(lines, at);
    const before = open.at(-1);
    if (table || (before && !goesOn(before, line, { columnOf, leading }))) close();
    if (table) {
      addTable(blocks, table, goesOnOver(lines[at - 1], line));
      at += table.length - 1;
    } else open.push(line);
  }
  close();
  return blocks;
}

type PageLayout = { readonly columnOf: (line: PdfLine) => PdfColumn; readonly leading: number };

/** Whether a line goes on with the paragraph of the line before it. */
function goesOn(before: PdfLine, line: PdfLine, { columnOf, leading }: PageLayout): boolean {
  const size = Math.max(before.em, line.em);
  if (Math.abs(before.em - line.em) > size * SIZE_STEP) return false;
  const gap = before.base - line.base;
  if (before.page === line.page && gap > Math.max(leading * 1.7, size * 2.4)) return false;
  if (signsBelow(before.text, line.text) || leadsToPage(before.text)) return false;
  const [columnBefore, column] = [columnOf(before), columnOf(line)];
  if (isCentred(before, columnBefore) && isCentred(line, column))
    return !endsTitle(before.text) && !opensItem(line.text);
  const isFull = before.right > columnBefore.right - FULL * size;
  return isFull && followsOn(before, line, [before.left - columnBefore.left, line.left - column.left]);
}

/** Whether a line under a full one begins no paragraph. @param setIn how far in both begin */
function followsOn(before: PdfLine, line: PdfLine, [setInBefore, setIn]: readonly [number, number]): boolean {
  const size = Math.max(before.em, line.em);
  if (setInBefore > MAX_INDENT * size && Math.abs(setInBefore - setIn) > size / 2) return false;
  const isIndented = setIn > INDENT * size;
  const isEnded = /[。；：！？…]$/u.test(before.text);
  const hangs = !isEnded && !opensItem(line.text) && line.left > before.left + size / 2;
  const mayEnd = isEnded || /[）)]$/u.test(before.text);
  return (!isIndented || hangs) && !(opensItem(line.text) && mayEnd);
}

/** A line that stands in from both sides alike. */
function isCentred({ left, right, em }: PdfLine, column: PdfColumn): boolean {
  const [before, after] = [left - column.left, column.right - right];
  return before > em * 1.5 && after > em * 1.5 && Math.abs(before - after) < em * 2.5;
}

/** What a title of several lines ends with, or the line under it (——…在…会议上): what follows is another. */
function endsTitle(text: string): boolean {
  return (
    !/^[（(]/u.test(text) &&
    /(?:通知|意见|(?<=[\d）)〕]\s?)号)$|(?:通知|意见|号)[）)〕]$|会议?上$/u.test(text)
  );
}

function leadingOf(lines: readonly PdfLine[]): number {
  const gaps = lines.slice(1).map((line, index) => lines[index]!.base - line.base);
  return median(gaps.filter((gap) => gap > 1));
}

/** Rows that follow each other with as many cells, one under the other, are a table from so many on. */
const MIN_ROWS = 3;

/** A table that begins at a line, and how many lines it takes. */
export type PdfTable = { readonly rows: readonly (readonly string[])[]; readonly length: number };

/** Reads the table that begins at a line; null where none does. */
export function tableAt(lines: readonly PdfLine[], at: number): PdfTable | null {
  const first = lines[at]!;
  if (first.table) return { rows: first.table, length: 1 };
  if (first.cells.length < 2) return null;
  const rest = lines.slice(at, at + MAX_ROWS);
  // Cells that stand close are parted by a space alone.
  const words = rest.map(({ table, cells }) =>
    table ? null : cells.flatMap(({ text }) => text.trim().split(/\s+/u)),
  );
  const kinded = kindedRowsOf(words);
  if (kinded) return kinded;
  const end = rest.findIndex((line) => !isBelow(first, line));
  const rows = end < 0 ? rest : rest.slice(0, end);
  if (rows.length < MIN_ROWS) return null;
  return { rows: rows.map(({ cells }) => cells.map(({ text }) => text)), length: rows.length };
}

const MAX_ROWS = 500;

/** Whether each cell of a line overlaps the cell above it, or begins or ends where that one does. */
function isBelow(first: PdfLine, line: PdfLine): boolean {
  return (
    line.cells.length === first.cells.length &&
    line.cells.every(({ left, right }, index) => {
      const above = first.cells[index]!;
      return left < above.right + line.em && right > above.left - line.em;
    })
  );
}

/** Whether a table with lines around its cells goes on on the next page: as many columns between the same edges. */
function goesOnOver(before: PdfLine | undefined, line: PdfLine): boolean {
  if (!before?.table || !line.table || before.page + 1 !== line.page) return false;
  const isAlike = before.table[0]!.length === line.table[0]!.length;
  return (
    isAlike && Math.abs(before.left - line.left) < line.em && Math.abs(before.right - line.right) < line.em
  );
}

/** Adds a table, to the rows of the one before it where it goes on with that. */
export function addTable(blocks: Block[], { rows }: PdfTable, goesOn: boolean): void {
  const last = blocks.at(-1);
  if (goesOn && last?.kind === 'table') blocks.splice(-1, 1, { ...last, rows: joinRows(last.rows, rows) });
  else blocks.push({ kind: 'table', rows });
}

type Rows = PdfTable['rows'];

/** The rows of both parts, without a repeated header; a row that a page cut in two is one again. */
function joinRows(rows: Rows, more: Rows): Rows {
  const isAgain = (row: Rows[number], at: number): boolean =>
    JSON.stringify(row) === JSON.stringify(rows[at]);
  const again = more.findIndex((row, at) => !isAgain(row, at));
  const own = again < 0 ? [] : more.slice(again);
  const [first, ...others] = own;
  const last = rows.at(-1)!;
  if (first === undefined || !isRestOf(last, first)) return [...rows, ...own];
  const whole = last.map((cell, at) => joinLines([cell, first[at]!].filter((part) => part !== '')));
  return [...rows.slice(0, -1), whole, ...others];
}

/** Whether a row is the rest of the one before: it has no first cell, and no figure where that has a cell already. */
function isRestOf(row: Rows[number], rest: Rows[number]): boolean {
  const isFree = (cell: string, at: number): boolean => row[at] === '' || !/\d/u.test(cell);
  return rest[0] === '' && rest.some((cell) => cell !== '') && rest.every(isFree);
}
