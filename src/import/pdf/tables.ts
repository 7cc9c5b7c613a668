import { kindedRowsOf } from '../../text/kinded-rows.js';
import type { Block } from '../draft.js';
import { joinLines } from '../join.js';
import type { PdfLine } from './lines.js';

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
  const kinded = kindedRowsOf(rest.map((line) => (line.table ? null : wordsOf(line))));
  if (kinded) return kinded;
  const end = rest.findIndex((line) => !isBelow(first, line));
  const rows = end < 0 ? rest : rest.slice(0, end);
  if (rows.length < MIN_ROWS) return null;
  return { rows: rows.map(({ cells }) => cells.map(({ text }) => text)), length: rows.length };
}

const MAX_ROWS = 500;

/** The words of the cells of a line; cells that stand close are parted by a space alone. */
function wordsOf({ cells }: PdfLine): string[] {
  return cells.flatMap(({ text }) => text.trim().split(/\s+/u));
}

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
export function goesOnOver(before: PdfLine | undefined, line: PdfLine): boolean {
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
