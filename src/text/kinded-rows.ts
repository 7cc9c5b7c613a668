import { GROUP_COLUMNS, NAME_COLUMNS, NUMBER_COLUMN } from '../lexicon/headings.js';
import { anyOf } from '../lexicon/word-list.js';
import type { CopiedRows } from './copied-tables.js';
import { KIND, KIND_HEAD, TIMED } from './merged-cells.js';

const NAME = new RegExp(anyOf(NAME_COLUMNS), 'u');
const FIRST_HEAD = new RegExp(`^(?:${NUMBER_COLUMN}|(?:${anyOf([...GROUP_COLUMNS, ...NAME_COLUMNS])}))`, 'u');
const NUMBER = /^\d{1,3}[.．、]?$/u;
const NUMBERED = /^\d{1,3}[.．、]\s?(?=\D)/u;
/** The most cells of a header, the longest cell, in characters, and the fewest rows. */
const [MAX_HEAD, MAX_CELL, MIN_ROWS] = [9, 60, 2];

/** The header of such a table: the place of its names, how many cells follow one up to the kind, and its words. */
type KindedHeader = { readonly cells: readonly string[]; readonly name: number; readonly values: number };

/** Whether a line may begin the header of a table of indicators. */
export function mayHeadIndicators(line: string): boolean {
  return FIRST_HEAD.test(line);
}

/**
 * The rows of a table of indicators that was copied a cell or a row a line, each of which ends in its kind (预期性); a group
 * that spans rows stands but once. Null where the lines begin no such table.
 */
export function readKindedRows(lines: readonly (string | null)[]): CopiedRows | null {
  if (!mayHeadIndicators(lines[0] ?? '')) return null;
  return (
    kindedRowsOf(lines.map((line) => line?.split(/\s+/u) ?? null)) ??
    kindedRowsOf(lines.map((line) => (line === null ? null : [line])))
  );
}

/** A cell with the line that it stands on. */
type PlacedCell = { readonly words: string; readonly at: number };

/** The same for lines whose cells are known; null for what is no line. */
export function kindedRowsOf(lines: readonly (readonly string[] | null)[]): CopiedRows | null {
  if (!mayHeadIndicators(lines[0]?.[0] ?? '')) return null;
  const end = lines.findIndex((line) => line === null || line.some((words) => words.includes('。')));
  const cells = lines
    .slice(0, end < 0 ? lines.length : end)
    .flatMap((line, at) => (line ?? []).map((words) => ({ words, at })));
  const first = cells.slice(0, MAX_HEAD).findIndex(({ words }) => KIND_HEAD.test(words)) + 1;
  const header = headerOf(wordsOf(cells.slice(0, first)));
  if (!header) return null;
  const parts = partsOf(cells.slice(first), header.cells.length + MAX_BROKEN);
  if (parts.filter((part) => isTold(wordsOf(part), header)).length < MIN_ROWS) return null;
  const rows = parts.map((part) => rowOf(wordsOf(part), header));
  return { rows: [columnsOf(header), ...rows], length: parts.at(-1)!.at(-1)!.at + 1 };
}

function wordsOf(cells: readonly PlacedCell[]): string[] {
  return cells.map(({ words }) => words);
}

/** Into how many pieces more than its cells a row can be broken. */
const MAX_BROKEN = 6;

/** The cells of each row, up to the kind that ends it. */
function partsOf(cells: readonly PlacedCell[], longest: number): PlacedCell[][] {
  const parts: PlacedCell[][] = [];
  let part: PlacedCell[] = [];
  for (const cell of cells) {
    part.push(cell);
    if (part.length > longest || cell.words.length > MAX_CELL) break;
    if (!KIND.test(cell.words)) continue;
    parts.push(part);
    part = [];
  }
  return parts;
}

function headerOf(cells: readonly string[]): KindedHeader | null {
  const name = cells.findLastIndex((cell) => NAME.test(cell) && !TIMED.test(cell) && !KIND_HEAD.test(cell));
  const isTimed = cells.some((cell) => TIMED.test(cell));
  return name < 0 || !isTimed || cells.length > MAX_HEAD
    ? null
    : { cells, name, values: cells.length - name - 2 };
}

/** Whether the first column numbers the rows. */
function isNumbered({ cells, name }: KindedHeader): boolean {
  return name > 0 && /^序/u.test(cells[0]!);
}

/** The columns: the numbers if there are such, the groups if there are such, the names, the values, the kind. */
function columnsOf(header: KindedHeader): string[] {
  const { cells, name } = header;
  const own = isNumbered(header) ? 1 : 0;
  return [...cells.slice(0, own), ...groupOf(cells.slice(own, name), header), ...cells.slice(name)];
}

function groupOf(words: readonly string[], header: KindedHeader): string[] {
  return header.name > (isNumbered(header) ? 1 : 0) ? [words.join('')] : [];
}

/** What stands before the values of a row: its number, its group, which only the first of a group names, and its name. */
function labelOf(cells: readonly string[], { name, values }: KindedHeader) {
  const before = cells.slice(0, -values - 1);
  const numbered = before.findLastIndex((cell) => NUMBERED.test(cell) || NUMBER.test(cell));
  const from = numbered >= 0 ? numbered : before.length === name + 1 ? name : 0;
  const isWord = (cell: string): boolean => !NUMBER.test(cell);
  return {
    number: before.find((cell) => NUMBER.test(cell)) ?? '',
    group: before.slice(0, from).filter(isWord),
    words: before.slice(from).filter(isWord),
  };
}

/** Whether a row has a name before as many values as its header has. */
function isTold(cells: readonly string[], header: KindedHeader): boolean {
  return /[\p{L}）)%％]$/u.test(labelOf(cells, header).words.at(-1) ?? '');
}

/** The cells of a row by their columns; one whose cells cannot be told apart has all its words for its name. */
function rowOf(cells: readonly string[], header: KindedHeader): string[] {
  const { number, group, words } = labelOf(cells, header);
  const isClear = isTold(cells, header);
  const numbers = isNumbered(header) ? [isClear ? number : ''] : [];
  const label = [...numbers, ...groupOf(isClear ? group : [], header)];
  if (!isClear) return [...label, cells.join(' '), ...Array<string>(header.values + 1).fill('')];
  return [...label, words.join(''), ...cells.slice(-header.values - 1)];
}
