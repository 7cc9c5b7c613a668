import { INDICATOR_KINDS } from '../lexicon/claim-doubts.js';
import { KIND_COLUMNS, NAME_COLUMNS } from '../lexicon/headings.js';
import { anyOf } from '../lexicon/word-list.js';

/** The columns of a table that was copied a cell a line, by their places in its header. */
type CopiedHeader = {
  readonly cells: readonly string[];
  readonly name: number;
  /** The column between names and values that says of which kind each indicator is (预期性); -1 for none. */
  readonly kind: number;
  /** The first column of years or goals, and the one behind the last. */
  readonly values: readonly [number, number];
};

const NAME = new RegExp(anyOf(NAME_COLUMNS), 'u');
/** The header of a column of kinds, and what stands in it. */
export const KIND_HEAD = new RegExp(anyOf(KIND_COLUMNS), 'u');
export const KIND = new RegExp(`^(?:${anyOf(INDICATOR_KINDS)})$`, 'u');
/** The header of a column of years or goals. */
export const TIMED = /^20\d\d年|目标/u;
const FIGURE = /^[≥≤<>＞＜约]?\s?\d\S*$|^[^\d≥≤<>＞＜]{1,12}[≥≤<>＞＜]\s?\d\S*$/u;
/** What stands in a cell without a figure. */
const NOTHING = /^[—–\-/]{1,3}$/u;
/** What stands between the lines of a cell that were joined. */
export const JOINS = '；';

/**
 * The rows of a table that was copied a cell a line, where cells span rows or hold several lines: 类别 stands but once, and
 * 2025年目标 holds 城区≥30 and 郊区≥15. Null where a row cannot be told apart. @param first where the first row begins
 */
export function readMergedRows(
  cells: readonly string[],
  first: number,
): { readonly rows: string[][]; readonly length: number } | null {
  const header = headerOf(cells.slice(0, first));
  const starts = header ? startsOf(cells, first, header) : [];
  if (!header || starts.length < 2) return null;
  const last = starts.at(-1)!;
  const ends = [...starts.slice(1), last + lengthOf(cells.slice(last, last + MAX_ROW), header)];
  const rows = starts.map((start, at) => rowOf(cells.slice(start, ends[at]), header));
  if (!rows.every((row) => row !== null)) return null;
  return { rows: [columnsOf(header), ...rows], length: ends.at(-1)! };
}

function headerOf(cells: readonly string[]): CopiedHeader | null {
  const timed = cells.findIndex((cell) => TIMED.test(cell));
  const name = cells.findIndex((cell, at) => at > 0 && at < timed && NAME.test(cell));
  const end = cells.findLastIndex((cell) => TIMED.test(cell)) + 1;
  const kind = cells.findIndex((cell, at) => at > name && at < timed && KIND_HEAD.test(cell));
  return name < 0 ? null : { cells, name, kind, values: [timed, end] };
}

/** Where the rows begin: with 1, 2, 3, each as far from the one before as a row has cells at least. */
function startsOf(cells: readonly string[], first: number, { name, values }: CopiedHeader): number[] {
  const least = 1 + values[1] - name;
  const starts = [first];
  for (let at = first + least; at < cells.length && at - starts.at(-1)! <= MAX_ROW; at += 1) {
    if (cells[at] !== String(starts.length + 1)) continue;
    starts.push(at);
    at += least - 1;
  }
  return starts;
}

/** The most cells of a row, lines of a cell counted each. */
const MAX_ROW = 20;

/** How many of some cells belong to the last row: all from its kind on, else all figures, and a word behind them where the header has one. */
function lengthOf(row: readonly string[], header: CopiedHeader): number {
  const { cells, values } = header;
  const kind = row.findIndex((cell) => KIND.test(cell));
  if (header.kind >= 0 && kind >= 0) return Math.min(row.length, kind + behindKind(header));
  const figure = row.findIndex((cell, at) => at > 1 && isValue(cell));
  const behind = row.findIndex((cell, at) => at > figure && !isValue(cell));
  const hasWord = behind >= 0 && cells.length > values[1];
  return behind < 0 ? row.length : behind + (hasWord ? 1 : 0);
}

function isValue(cell: string): boolean {
  return FIGURE.test(cell) || NOTHING.test(cell);
}

function rowOf(row: readonly string[], header: CopiedHeader): string[] | null {
  return rowAroundKind(row, header) ?? rowAroundFigures(row, header);
}

/** A row with a cell for each column behind its kind; its values may be words. */
function rowAroundKind([number = '', ...cells]: readonly string[], header: CopiedHeader): string[] | null {
  const kind = cells.findIndex((cell) => KIND.test(cell));
  const name = kind - (header.kind - header.name);
  if (header.kind < 0 || name < 0 || cells.length - kind !== behindKind(header)) return null;
  const end = kind + header.values[1] - header.kind;
  return [number, ...labelOf(cells, name, header), ...cells.slice(name + 1, end), cells.slice(end).join('')];
}

/** How many cells a row has from its kind on. */
function behindKind({ cells, kind }: CopiedHeader): number {
  return cells.length - kind;
}

/** The group and the name of a row; without a column of groups all words before its values are the name. */
function labelOf(cells: readonly string[], name: number, header: CopiedHeader): string[] {
  if (header.name === 1) return [cells.slice(0, name + 1).join('')];
  return [cells.slice(0, name).join(''), cells[name]!];
}

function rowAroundFigures([number = '', ...cells]: readonly string[], header: CopiedHeader): string[] | null {
  const figures = cells.findIndex((cell, at) => at > 0 && isValue(cell));
  const behind = cells.findIndex((cell, at) => at > figures && !isValue(cell));
  const end = behind < 0 ? cells.length : behind;
  const between = header.values[0] - header.name - 1;
  const values = share(cells.slice(figures, end), header.values[1] - header.values[0]);
  const name = figures - between - 1;
  if (figures < 0 || name < 0 || values === null) return null;
  return [
    number,
    ...labelOf(cells, name, header),
    ...cells.slice(name + 1, figures),
    ...values,
    cells.slice(end).join(''),
  ];
}

/** The lines of figures by their columns: as many in each, or one that holds nothing before all others. */
function share(lines: readonly string[], columns: number): string[] | null {
  const isEmpty = columns === 2 && NOTHING.test(lines[0] ?? '');
  if (isEmpty && lines.length > 1) return [lines[0]!, lines.slice(1).join(JOINS)];
  const each = lines.length / columns;
  if (each < 1 || !Number.isInteger(each)) return null;
  return Array.from({ length: columns }, (_, at) => lines.slice(at * each, (at + 1) * each).join(JOINS));
}

function columnsOf({ cells, name, values: [, end] }: CopiedHeader): string[] {
  const group = name === 1 ? [] : [cells.slice(1, name).join('')];
  return [cells[0]!, ...group, ...cells.slice(name, end), cells.slice(end).join('')];
}
