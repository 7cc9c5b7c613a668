import { AFTER_WORDS, BOUND_WORDS, FALLS, RISES } from '../lexicon/comparators.js';
import * as headings from '../lexicon/headings.js';
import { anyOf } from '../lexicon/word-list.js';
import { joinHeaders } from '../text/header-rows.js';
import { plainText } from '../text/plain.js';
import { readQuantities } from '../text/quantities.js';
import { type Span, slice, trim } from '../text/span.js';
import { cellsOf, isRule } from '../text/table-rows.js';
import { readYears } from './deadlines.js';
import { readSentence } from './sentence-facts.js';
import { type Fact, PLAIN, type Role } from './types.js';

type Column = {
  readonly at: number;
  readonly date: string | null;
  readonly role: Role;
  /** 2025年（万元）: the unit of its cells; empty where it names none. */
  readonly unit: string;
  /** Whether it says by how much the numbers change, and since when, where that is known. */
  readonly isChange: boolean;
  readonly since: string | null;
};

type Header = { readonly name: number; readonly unit: number; readonly columns: readonly Column[] };

/** The deadline where the table stands, the year of publication, and whether its part sets out goals. */
export type TablePlace = {
  readonly date: string | null;
  readonly published: number | null;
  readonly mayTarget: boolean;
};

const YEAR = /(?<!\d)(20\d\d)/u;
const NAME = new RegExp(anyOf(headings.NAME_COLUMNS), 'u');
/** 二级指标 beside 一级指标: the narrower name. */
const LOWER_NAME = /级指标$/u;
const UNIT = new RegExp(anyOf(headings.UNIT_COLUMNS), 'u');
const BASE = new RegExp(anyOf(headings.BASE_COLUMNS), 'u');
const TARGET = new RegExp(anyOf([...headings.TARGET_COLUMNS, ...headings.CHANGE_COLUMNS]), 'u');
/** 核心产业增加值（亿元）: the unit of a row or a column. */
const UNIT_BEHIND = /[（(](?<unit>[^（）()]{1,12})[）)]\s*$/u;
const FIGURE = new RegExp(
  `^(?<sign>${anyOf(Object.values(BOUND_WORDS).flat())}|(?:年均)?(?:${anyOf([...RISES, ...FALLS])}))?\\s*(?<number>[\\d.,，]+(?:\\s*[-—–～~]\\s*[\\d.]+)?[十百千万亿]*)(?<rest>[^\\d]{0,8})$`,
  'u',
);
const SUFFIX = new RegExp(`(?:${anyOf(AFTER_WORDS)})$`, 'u');

/** The table that begins at an offset: its lines that begin with a bar; null where none does. */
export function tableAt(text: string, start: number, end: number): Span | null {
  const rows = ROWS.exec(text.slice(start, end));
  return rows && trim(text, { start, end: start + rows[0].length });
}

const ROWS = /^(?:\|[^\n]*(?:\n[ \r]*|$))+/u;

/** Reads the numbers of a table with the names of their rows and the years of their columns; null where it has no header of that kind. */
export function readTable(text: string, table: Span, place: TablePlace): Fact[] | null {
  const all = rowsOf(text, table);
  const { words, rows } = splitHeader(text, all.slice(all.findIndex((row) => !isCaption(text, row))));
  const header = readHeader(words, place);
  return header && rows.flatMap((row) => readRow(text, row, header));
}

/** The words of the header, of two rows where the lower parts the upper, and the rows under it. */
function splitHeader(text: string, [first = [], second, ...rest]: readonly Span[][]) {
  const wordsOf = (row: readonly Span[]): string[] =>
    row.map((cell) => plainText(slice(text, cell)).replace(/\s/gu, ''));
  const words = wordsOf(first);
  const joined = second ? joinHeaders(words, wordsOf(second)) : null;
  return joined ? { words: joined, rows: rest } : { words, rows: second ? [second, ...rest] : [] };
}

/** One cell over the whole width names the table. */
function isCaption(text: string, row: readonly Span[]): boolean {
  return row.length > 1 && new Set(row.map((cell) => slice(text, cell))).size === 1;
}

/** The cells of each row of a table but its rule. */
export function rowsOf(text: string, { start, end }: Span): Span[][] {
  const rows: Span[][] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    if (!isRule(line)) rows.push(cellsOf(text, { start: at, end: at + line.length }));
    at += line.length + 1;
  }
  return rows;
}

function readHeader(words: readonly string[], place: TablePlace): Header | null {
  const dated = words.flatMap((word, at) => columnOf(word, at, place) ?? []);
  const columns = sinceBase(dated.filter(isOnlyOf), words, place);
  const ends = columns
    .filter(({ at, role }) => role === 'target' && YEAR.test(words[at]!))
    .map(({ date }) => date);
  const last = ends.sort().at(-1) ?? place.date;
  const names = words.flatMap((word, at) => (NAME.test(word) && !YEAR.test(word) ? [at] : []));
  if (columns.length === 0 || words.length < 2) return null;
  const name = names.findLast((at) => LOWER_NAME.test(words[at]!)) ?? names[0] ?? 0;
  const unit = words.findIndex((word) => UNIT.test(word));
  const since = columns.find(({ role }) => role === 'baseline')?.date ?? null;
  return {
    name,
    unit,
    columns: columns.map((one) => {
      const date = OVER_YEARS.test(words[one.at]!) ? last : one.date;
      return one.isChange ? { ...one, date: last, since } : { ...one, date };
    }),
  };
}

/** Whether no other column has the same time and role: 2030年城区 and 2030年全市 are of something else each, which a row does not say. */
function isOnlyOf({ at, date, role, isChange }: Column, _: number, all: readonly Column[]): boolean {
  return (
    isChange || !all.some((one) => one.at !== at && !one.isChange && one.date === date && one.role === role)
  );
}

/** 年均/累计: up to the last year of the table. */
const OVER_YEARS = new RegExp(anyOf(headings.SUMS_OVER_YEARS), 'u');
const CHANGE = new RegExp(anyOf(headings.CHANGE_COLUMNS), 'u');
/** How a cell begins that says which way the numbers change. */
const DIRECTION = /^\s*(?:\+|(?<down>[-−－–]))?(?=\s*\d)/u;

function columnOf(word: string, at: number, { date, published, mayTarget }: TablePlace): Column | null {
  const year = YEAR.exec(word)?.[1] ?? null;
  const unit = UNIT_BEHIND.exec(word)?.groups?.unit ?? '';
  const column = { at, unit, isChange: CHANGE.test(word), since: null };
  if (year === null && !TARGET.test(word) && !BASE.test(word)) return null;
  if (BASE.test(word) || (year !== null && published !== null && Number(year) < published))
    return { ...column, date: year, role: 'baseline' };
  return { ...column, date: year ?? date, role: mayTarget ? 'target' : 'result' };
}

/** So many years before the next one, the first says what was: 2020年, 2025年. That of publication needs more, as a plan begins with it too. */
const BASE_STEP = 2;
const STEP_FROM_NOW = 5;

/** The first year of the columns is the base of the others, if the next is far enough and the text was not published before. */
function sinceBase(
  columns: readonly Column[],
  words: readonly string[],
  { published }: TablePlace,
): Column[] {
  const years = [...new Set(columns.map(({ date }) => Number(date?.slice(0, 4))))].sort((a, b) => a - b);
  const [first = 0, next = 0] = years;
  const step = first === published ? STEP_FROM_NOW : BASE_STEP;
  const isBase = next - first >= step && first <= (published ?? first);
  return columns.map((column) => {
    const mayBeBase = column.date === String(first) && !TARGET.test(words[column.at]!);
    return isBase && mayBeBase ? { ...column, role: 'baseline' } : column;
  });
}

/** 专利拥有量1: the number of a note behind a name. */
export const NOTE_MARK = /(?<=\p{Script=Han})\d$/u;

function readRow(text: string, cells: readonly Span[], { name, unit, columns }: Header): Fact[] {
  const named = cells[name];
  if (!named) return [];
  const label = plainText(slice(text, named));
  const own = UNIT_BEHIND.exec(label);
  const subject = label
    .slice(0, own?.index ?? label.length)
    .replace(/^\d{1,2}[.、．]\s*/u, '')
    .trim()
    .replace(NOTE_MARK, '');
  const measured = (cells[unit] && plainText(slice(text, cells[unit]))) ?? own?.groups?.unit ?? '';
  if (!/\p{L}/u.test(subject)) return [];
  const span = { start: cells[0]!.start, end: cells.at(-1)!.end };
  return columns.flatMap((column) => {
    const cell = cells[column.at];
    // 80% and 90% tell by how many points.
    const isTold = column.isChange && measured === '%';
    return cell && !isTold ? readFigure(text, cell, { subject, measured, column, span }) : [];
  });
}

/** Reads a cell of a row: a figure, or words that hold some; brackets tell that it is a sum over years: 〔18〕. */
export function readFigure(text: string, { start, end }: Span, row: Row): Fact[] {
  const isSum = SUM.test(text.slice(start, end));
  const cell = isSum ? { start: start + 1, end: end - 1 } : { start, end };
  const fact = readCell(text, cell, row);
  return fact ? [fact] : readWords(text, cell, row);
}

const SUM = /^[[［〔][^[\]［］〔〕]+[\]］〕]$/u;

type Row = {
  readonly subject: string;
  readonly measured: string;
  readonly column: Column;
  readonly span: Span;
};

function readCell(text: string, cell: Span, { subject, measured, column, span }: Row): Fact | null {
  const words = plainText(slice(text, cell));
  const direction = column.isChange ? DIRECTION.exec(words) : null;
  const figure = words.slice(direction?.[0].length ?? 0);
  const { sign = '', number, rest = '' } = FIGURE.exec(figure)?.groups ?? {};
  if (number === undefined) return null;
  const suffix = SUFFIX.exec(rest)?.[0] ?? '';
  const unit = rest.slice(0, rest.length - suffix.length).trim() || measured || column.unit;
  const [quantity] = readQuantities(`达到${sign}${number}${unit}${suffix}`);
  if (!quantity) return null;
  const { comparator, value, to } = quantity;
  const { date: deadline, role } = column;
  return {
    ...PLAIN,
    change: direction && (direction.groups?.down ? 'down' : 'up'),
    since: direction && column.since,
    subject,
    comparator,
    value,
    to,
    unit: quantity.unit,
    deadline,
    role,
    span,
    amount: cell,
  };
}

/** A cell of words: 2027年达到80%，2035年达到95%, 城区≥30；郊区≥15. Those that only tell what was are not read. */
function readWords(text: string, cell: Span, { subject, measured, column, span }: Row): Fact[] {
  if (column.role !== 'target') return [];
  const mentions = readYears(text, cell, { published: null, now: null });
  const clock = { date: column.date, isPast: false };
  return readSentence(text, cell, { setting: 'goals', clock, mentions, subject })
    .filter(({ amount }) => amount !== null)
    .map((fact) => ({ ...inUnit(fact, measured || column.unit), span }));
}

/** A number without a unit has that of its row. */
function inUnit(fact: Fact, unit: string): Fact {
  if (fact.unit !== null || unit === '') return fact;
  const [quantity] = readQuantities(`达到${fact.value}${fact.to === null ? '' : `至${fact.to}`}${unit}`);
  return quantity ? { ...fact, value: quantity.value, to: quantity.to, unit: quantity.unit } : fact;
}
