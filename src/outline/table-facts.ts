import type { Section } from '../corpus/types.js';
import { placeIn } from '../text/plain.js';
import { type Span, slice, wholeOf } from '../text/span.js';
import type { Clock } from './clock.js';
import { copiedTableIn } from './copied-table.js';
import { readYears, type Years } from './deadlines.js';
import type { Fact } from './fact.js';
import type { Setting } from './goals.js';
import { indicatorRowAt } from './indicator-rows.js';
import { readTable, type TablePlace, tableAt } from './tables.js';

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
  const table = tableAt(text, start, section.span.end);
  if (!table)
    return copiedIn(text, { start, end: section.span.end }, place) ?? indicatorRowAt(text, start, place);
  const facts = readTable(text, table, place);
  return { span: table, facts: facts ?? (/\d/u.test(slice(text, table)) ? null : []) };
}

/** A table that was copied as lines, where its header is one of numbers. */
function copiedIn(text: string, { start, end }: Span, place: TablePlace): TableReading | null {
  const table = copiedTableIn(text, start, end);
  const facts = table && readTable(table.plain.text, wholeOf(table.plain.text), place);
  if (!facts) return null;
  const inText = (span: Span): Span => placeIn(table.plain, span);
  return {
    span: table.span,
    facts: facts.map((fact) => ({
      ...fact,
      span: inText(fact.span),
      amount: fact.amount && inText(fact.amount),
    })),
  };
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
