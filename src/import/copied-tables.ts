import { type Block, textOf } from './draft.js';

/** So many rows at least, and cells in each, are a table. */
const MIN_ROWS = 2;
const [MIN_CELLS, MAX_CELLS] = [3, 8];
/** The most rows that stand a line each, the longest of them, and the longest words of a cell, in characters. */
const [MAX_ROWS, MAX_LINE, MAX_CELL] = [200, 160, 60];
const NUMBER_HEAD = /^序\s?号$/u;
/** The header of a column of years or goals, and how a cell under it begins. */
const TIMED = /^20\d\d年|目标/u;
const FIGURE = '[≥≤<>＞＜约—\\d]';

type CopiedRows = readonly (readonly string[])[];

/** Makes tables again of those that were copied as lines, which hold a cell each, or a row each. */
export function readCopiedTables(blocks: readonly Block[]): Block[] {
  return withTables(
    withTables(blocks, tableOfCells, ([head]) => head!.length),
    tableOfRows,
    () => 1,
  );
}

/** Puts a table in the place of its lines. @param linesOf how many of them make a row */
function withTables(
  blocks: readonly Block[],
  tableAt: (blocks: readonly Block[], at: number) => CopiedRows | null,
  linesOf: (rows: CopiedRows) => number,
): Block[] {
  const read: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const rows = tableAt(blocks, at);
    read.push(rows ? { kind: 'table', rows } : blocks[at]!);
    at += rows ? rows.length * linesOf(rows) : 1;
  }
  return read;
}

/** The table that begins at a block, its header first, a cell a line: 序号, 指标, 目标, 1, 产值, 500, 2, … */
function tableOfCells(blocks: readonly Block[], at: number): CopiedRows | null {
  if (!NUMBER_HEAD.test(cellOf(blocks[at]) ?? '')) return null;
  const width = blocks.slice(at, at + MAX_CELLS + 1).findIndex((block) => cellOf(block) === '1');
  if (width < MIN_CELLS) return null;
  const rows = [cellsAt(blocks, at, width)!];
  for (let row = cellsAt(blocks, at + width, width); row?.[0] === String(rows.length); ) {
    rows.push(row);
    row = cellsAt(blocks, at + rows.length * width, width);
  }
  return rows.length > MIN_ROWS ? rows : null;
}

function cellsAt(blocks: readonly Block[], at: number, width: number): string[] | null {
  const cells = blocks.slice(at, at + width).map(cellOf);
  return cells.length === width && cells.every((cell) => cell !== null) ? (cells as string[]) : null;
}

/** The words of a block that can be a cell: short, and no sentence. */
function cellOf(block: Block | undefined): string | null {
  if (block?.kind !== 'paragraph' || block.text.length > MAX_CELL) return null;
  return /[。；]/u.test(block.text) ? null : block.text;
}

/** The table that begins at a block, its header first, a row a line: 指标 2020年 2025年, 产值（亿元）5 10. */
function tableOfRows(blocks: readonly Block[], at: number): CopiedRows | null {
  const head = headOf(textOf(blocks[at]));
  if (!head) return null;
  const pattern = rowUnder(head);
  const rows: string[][] = [];
  for (const block of blocks.slice(at + 1, at + 1 + MAX_ROWS)) {
    const row = rowOf(textOf(block), pattern);
    if (!row) break;
    rows.push(row);
  }
  return rows.length >= MIN_ROWS ? [head, ...rows] : null;
}

function headOf(text: string): string[] | null {
  const cells = text.length <= MAX_LINE ? text.split(' ') : [];
  const isRow = cells.length >= MIN_CELLS && cells.length <= MAX_CELLS;
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
