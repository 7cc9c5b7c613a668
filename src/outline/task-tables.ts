import type { Section } from '../corpus/types.js';
import { OWNERS } from '../lexicon/bodies.js';
import { DUE_COLUMNS, NUMBER_COLUMN, TASK_COLUMNS } from '../lexicon/headings.js';
import { NUMERAL_CLASS } from '../lexicon/numerals.js';
import { anyOf } from '../lexicon/word-list.js';
import { sentences } from '../text/sentences.js';
import { type Span, slice } from '../text/span.js';
import { readYears, type Years } from './deadlines.js';
import { type PlacedTable, placedTableAt } from './placed-table.js';
import { readSentence } from './sentence-facts.js';
import { rowsOf } from './tables.js';
import type { Fact } from './types.js';

const TASK = new RegExp(anyOf(TASK_COLUMNS), 'u');
const OWNER = new RegExp(`(?:${anyOf(OWNERS)})$`, 'u');
const DUE = new RegExp(anyOf(DUE_COLUMNS), 'u');
const NUMBER = new RegExp(`^(?:${NUMBER_COLUMN}|编号)$`, 'u');
const NUMERAL = new RegExp(`[${NUMERAL_CLASS}]`, 'u');

/** The rows of a table with a column of tasks, and one of who is responsible or of when they are due, and where these are; null for any other. */
function taskTable({ text, within }: PlacedTable) {
  const [header = [], ...rows] = rowsOf(text, within);
  const words = header.map((cell) => slice(text, cell).replace(/\s/gu, ''));
  const column = (pattern: RegExp): number => words.findIndex((word) => pattern.test(word));
  const [number, task, owner, due] = [column(NUMBER), column(TASK), column(OWNER), column(DUE)];
  const isOfTasks = task >= 0 && (owner >= 0 || due >= 0) && rows.length > 1;
  return isOfTasks ? { number, task, owner, due, rows } : null;
}

/** What the rows of a table of tasks want to reach, each by when it is due; null for any other table. */
export function readTaskTable(table: PlacedTable, years: Years): Fact[] | null {
  const { text } = table;
  const found = taskTable(table);
  if (!found) return null;
  const { number, task, owner, due, rows } = found;
  return rows.flatMap((cells) => {
    const last = cells[due] && readYears(text, cells[due], years).at(-1);
    const clock = { date: last?.date ?? null, isPast: false };
    const subject = cells[task] && slice(text, cells[task]);
    return cells
      .filter((cell, at) => ![number, owner, due].includes(at) && NUMERAL.test(slice(text, cell)))
      .flatMap((cell) => sentences(text, cell))
      .flatMap((sentence) => {
        const mentions = readYears(text, sentence, years);
        return readSentence(text, sentence, {
          setting: 'tasks',
          clock,
          mentions,
          ...(subject && { subject }),
        });
      });
  });
}

/** The rows of the tables of tasks in some sections, from the first cell to the last; rows of one number are one task. */
export function tasksInTables(
  sections: readonly Section[],
): { readonly section: Section; readonly span: Span }[] {
  return sections.flatMap((section) => {
    const { text } = section.document;
    let end = 0;
    return section.sentences.flatMap(({ start }) => {
      if (start < end) return [];
      const table = placedTableAt(text, start, section.span.end);
      end = table?.span.end ?? end;
      return table ? rowsIn(table).map((span) => ({ section, span: table.inSource(span) })) : [];
    });
  });
}

function rowsIn(table: PlacedTable): Span[] {
  const found = taskTable(table);
  if (!found) return [];
  const { number, task, rows } = found;
  const nameOf = (cells: readonly Span[] | undefined): string => {
    const cell = cells?.[number >= 0 ? number : task];
    return cell ? slice(table.text, cell) : '';
  };
  return rows
    .filter((cells, at) => cells[task] && nameOf(cells) !== '' && nameOf(cells) !== nameOf(rows[at - 1]))
    .map((cells) => ({ start: cells[0]!.start, end: cells.at(-1)!.end }));
}
