import { type Block, textOf } from './draft.js';

/** So many rows at least, and cells in each, are a table. */
const MIN_ROWS = 2;
const [MIN_CELLS, MAX_CELLS] = [3, 8];
/** The most rows, and the longest of them, in characters. */
const [MAX_ROWS, MAX_LINE] = [200, 160];
const NUMBER_HEAD = /^序号$/u;
/** The header of a column of years or goals, and how a cell under it begins. */
const TIMED = /^20\d\d年|目标/u;
const FIGURE = '[≥≤<>＞＜约—\\d]';

/** Makes tables again of those that were copied a row a line: 指标 2020年 2025年, 产值（亿元）5 10. */
export function readSpacedTables(blocks: readonly Block[]): Block[] {
  const read: Block[] = [];
  for (let at = 0; at < blocks.length; ) {
    const rows = tableAt(blocks, at);
    read.push(rows ? { kind: 'table', rows } : blocks[at]!);
    at += rows?.length ?? 1;
  }
  return read;
}

/** The rows of the table that begins at a block, its header first; null where none does. */
function tableAt(blocks: readonly Block[], at: number): string[][] | null {
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
