import type { Block } from './draft.js';

/** The longest words of a cell, in characters. */
const MAX_CELL = 60;
/** So many rows at least, and cells in each, are a table. */
const MIN_ROWS = 2;
const [MIN_CELLS, MAX_CELLS] = [3, 8];
const NUMBER_HEAD = /^序\s?号$/u;

/** Makes tables again of those that were copied a cell a line: 序号, 指标, 目标, 1, 产值, 500, 2, … */
export function readPastedTables(blocks: readonly Block[]): Block[] {
  const read: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const table = tableAt(blocks, at);
    read.push(table ? { kind: 'table', rows: table } : blocks[at]!);
    at += table ? table.length * table[0]!.length : 1;
  }
  return read;
}

/** The rows of the table that begins at a block, its header first; null where none does. */
function tableAt(blocks: readonly Block[], at: number): string[][] | null {
  if (!NUMBER_HEAD.test(cellOf(blocks[at]) ?? '')) return null;
  const width = [...Array(MAX_CELLS + 1).keys()].find(
    (cell) => cell > 0 && cellOf(blocks[at + cell]) === '1',
  );
  if (width === undefined || width < MIN_CELLS) return null;
  const rows = [rowAt(blocks, at, width)!];
  for (let row = rowAt(blocks, at + width, width); row?.[0] === String(rows.length); ) {
    rows.push(row);
    row = rowAt(blocks, at + rows.length * width, width);
  }
  return rows.length > MIN_ROWS ? rows : null;
}

function rowAt(blocks: readonly Block[], at: number, width: number): string[] | null {
  const cells = blocks.slice(at, at + width).map(cellOf);
  return cells.length === width && cells.every((cell) => cell !== null) ? (cells as string[]) : null;
}

/** The words of a block that can be a cell: short, and no sentence. */
function cellOf(block: Block | undefined): string | null {
  if (block?.kind !== 'paragraph' || block.text.length > MAX_CELL) return null;
  return /[。；]/u.test(block.text) ? null : block.text;
}
