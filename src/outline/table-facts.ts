import type { Section } from '../corpus/types.js';
import { type Span, slice } from '../text/span.js';
import type { Clock } from './clock.js';
import { readYears, type Years } from './deadlines.js';
import type { Setting } from './goals.js';
import { indicatorRowAt } from './indicator-rows.js';
import { type PlacedTable, placedTableAt } from './placed-table.js';
import { readTable, type TablePlace } from './tables.js';
import { readTaskTable } from './task-tables.js';
import type { Fact } from './types.js';

type TablePosition = { readonly setting: Setting; readonly clock: Clock; readonly years: Years };

/** A table with its facts; null where it has numbers that cannot be read. */
export type TableReading = { readonly span: Span; readonly facts: readonly Fact[] | null };

/** The table, or the row that was copied as a line, which a sentence begins. */
export function tableIn(
  section: Section,
  index: number,
  { setting, clock, years }: TablePosition,
): TableReading | null {
  const { text } = section.document;
  const { start } = section.sentences[index]!;
  const place = {
    date: dateOver(section, index, clock, years),
    published: years.published,
    mayTarget: setting !== 'ground' && setting !== 'terms',
  };
  const table = placedTableAt(text, start, section.span.end);
  const facts = table && factsOf(table, place, years);
  if (!table || (table.isCopied && !facts)) return indicatorRowAt(text, start, place);
  return { span: table.span, facts: facts ?? (/\d/u.test(slice(text, table.span)) ? null : []) };
}

/** What a table of numbers or of tasks states, by its place in the document; null for any other table. */
function factsOf(table: PlacedTable, place: TablePlace, years: Years): Fact[] | null {
  const { text, within, inSource } = table;
  const facts = readTable(text, within, place) ?? (place.mayTarget ? readTaskTable(table, years) : null);
  const inText = (fact: Fact): Fact => ({
    ...fact,
    span: inSource(fact.span),
    amount: fact.amount && inSource(fact.amount),
  });
  return facts?.map(inText) ?? null;
}

/** The deadline where a table stands, else the last time that the line over it names: 表4 “十五五”主要指标. */
function dateOver(
  { document: { text }, sentences }: Section,
  index: number,
  clock: Clock,
  years: Years,
): string | null {
  const line = sentences[index - 1];
  if (clock.date !== null || !line || /[，。；]/u.test(slice(text, line))) return clock.date;
  const named = readYears(text, line, years);
  return named.findLast(({ kind }) => kind !== 'past' && kind !== 'base')?.date ?? null;
}
