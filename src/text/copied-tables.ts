import { NUMBER_COLUMN } from '../lexicon/headings.js';
import { mayHeadIndicators, readKindedRows } from './kinded-rows.js';
import { readMergedRows, TIMED } from './merged-cells.js';

/** So many rows at least, and cells in each, are a table. */
const MIN_ROWS = 2;
const [MIN_CELLS, MAX_CELLS] = [3, 8];
/** The most rows that stand a line each, the longest of them, and the longest words of a cell, in characters. */
const [MAX_ROWS, MAX_LINE, MAX_CELL] = [200, 160, 60];
const NUMBER_HEAD = new RegExp(`^${NUMBER_COLUMN}$`, 'u');
/** How a cell under a year begins. */
const FIGURE = '[≥≤<>＞＜约—\\d]';

/** A line of a text; null for what is none, such as a table. */
type CopiedLine = string | null;

/** The rows of a table, and of how many lines they were made. */
export type CopiedRows = { readonly rows: readonly (readonly string[])[]; readonly length: number };

/** Whether a line may be, or begin, the header of such a table. */
export function mayHeadTable(line: string): boolean {
  return NUMBER_HEAD.test(line) || mayHeadIndicators(line) || headOf(line) !== null;
}

/** The table that was copied as lines from a place on, which hold a cell each, or a row each; null where none was. */
export function copiedTableAt(lines: readonly CopiedLine[], at: number): CopiedRows | null {
  return (
    tableOfCells(lines, at) ??
    readKindedRows(lines.slice(at, at + MAX_ROWS * MAX_CELLS)) ??
    tableOfRows(lines, at)
  );
}

/** The table of a cell a line, its header first: 序号, 指标, 目标, 1, 产值, 500, 2, … */
function tableOfCells(lines: readonly CopiedLine[], at: number): CopiedRows | null {
  if (!NUMBER_HEAD.test(cellOf(lines[at]) ?? '')) return null;
  const all = lines.slice(at, at + MAX_ROWS * MAX_CELLS).map(cellOf);
  const end = all.indexOf(null);
  const cells = all.slice(0, end < 0 ? all.length : end) as string[];
  const width = cells.slice(0, MAX_CELLS + 1).indexOf('1');
  if (width < MIN_CELLS) return null;
  const even = evenRows(cells, width);
  const merged = readMergedRows(cells, width);
  const isMerged = !isWhole(cells, even) || (merged && merged.rows.length > even.rows.length);
  const read = isMerged ? merged : even;
  return read && read.rows.length > MIN_ROWS ? read : null;
}

/** Whether no further row begins in the last one, or soon after it: with the next number and a name. */
function isWhole(cells: readonly string[], { rows, length }: CopiedRows): boolean {
  const width = rows[0]!.length;
  const [from, to] = [length - width + 1, length + width * 2];
  return !cells.some((cell, at) => {
    const begins = cell === String(rows.length) && at >= from && at < to && at !== length - 1;
    return begins && /^\p{Script=Han}/u.test(cells[at + 1] ?? '');
  });
}

/** The rows of as many cells as the header has. */
function evenRows(cells: readonly string[], width: number): CopiedRows {
  const rows = [cells.slice(0, width)];
  for (let at = width; cells[at] === String(rows.length) && at + width <= cells.length; at += width)
    rows.push(cells.slice(at, at + width));
  return { rows, length: rows.length * width };
}

/** The words of a line that can be a cell: short, and no sentence. */
function cellOf(line: CopiedLine | undefined): string | null {
  return line == null || line.length > MAX_CELL || /[。；]/u.test(line) ? null : line;
}

/** The table of a row a line, its header first: 指标 2020年 2025年, 产值（亿元）5 10. */
function tableOfRows(lines: readonly CopiedLine[], at: number): CopiedRows | null {
  const head = headOf(lines[at] ?? '');
  if (!head) return null;
  const pattern = rowUnder(head);
  const rows: string[][] = [];
  for (const line of lines.slice(at + 1, at + 1 + MAX_ROWS)) {
    const row = rowOf(line ?? '', pattern);
    if (!row) break;
    rows.push(row);
  }
  return rows.length >= MIN_ROWS ? { rows: [head, ...rows], length: rows.length + 1 } : null;
}

function headOf(text: string): string[] | null {
  const cells = text.length <= MAX_LINE ? text.split(' ') : [];
  const isRow = cells.length >= MIN_CELLS && cells.length <= MAX_CELLS && !/[《》，、；]/u.test(text);
  return isRow && !TIMED.test(cells[0]!) && cells.some((cell) => TIMED.test(cell)) ? cells : null;
}

/** A row has a number where its header says so, then a name, then as many cells as are left. */
function rowUnder([first, ...others]: readonly string[]): RegExp {
  const isNumbered = NUMBER_HEAD.test(first!);
  const rest = others.length - (isNumbered ? 2 : 1);
  const number = isNumbered ? '(\\d{1,3})[.、]?\\s' : '';
  return new RegExp(`^${number}(.*?[^\\d\\s.])\\s?(${FIGURE}\\S*(?: \\S+){${rest}})$`, 'u');
}

function rowOf(text: string, pattern: RegExp): string[] | null {
  const cells = text.length <= MAX_LINE ? pattern.exec(text)?.slice(1) : undefined;
  return cells ? [...cells.slice(0, -1), ...cells.at(-1)!.split(' ')] : null;
}
