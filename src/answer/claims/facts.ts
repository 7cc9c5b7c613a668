import { flatten } from '../../corpus/sections.js';
import type { ParsedDocument } from '../../outline/corpus.js';
import { readQuantities } from '../../text/quantities.js';
import { slice } from '../../text/span.js';
import type { ReadContent } from './content.js';
import type { Fact } from './fact.js';
import { legible } from './legible.js';
import { type Deadlines, readSentenceFacts } from './sentence-facts.js';
import { toPlain } from './units.js';

/** The amounts of a document. */
export type Facts = {
  readonly facts: readonly Fact[];
  /** Whether the document holds the number in that unit anywhere; any unit where there is none. */
  readonly states: (value: number, unit: string | null) => boolean;
};

const NUMERAL = /[\d０-９〇零一二两三四五六七八九十百千万亿翻]/u;

/** Reads all amounts of a document that say what they are amounts of. */
export function readFacts(entry: ParsedDocument, readContent: ReadContent): Facts {
  const { document } = entry;
  const published = document.date === null ? null : Number(document.date.slice(0, 4));
  const source = { published, deadlines: deadlinesOf(entry), readContent };
  const values = new Set<string>();
  const facts = flatten(entry.sections).flatMap((section) =>
    section.sentences.flatMap((sentence) => {
      const raw = slice(document.text, sentence);
      if (!NUMERAL.test(raw)) return [];
      const text = legible(raw, slice(document.folded, sentence));
      for (const value of valuesIn(text)) values.add(value);
      return readSentenceFacts(text, { section, sentence }, source);
    }),
  );
  return { facts, states: (value, unit) => values.has(key(value, unit)) };
}

function valuesIn(text: string): string[] {
  return readQuantities(text, { start: 0, end: text.length }).flatMap(({ value, unit }) => [
    key(value, unit),
    key(value, null),
  ]);
}

function key(value: number, unit: string | null): string {
  if (unit === null) return `${value}`;
  const plain = toPlain(value, unit);
  return `${plain.value} ${plain.unit}`;
}

/** The deadlines of the targets that the outline has read, by where their clauses end and by their numbers. */
function deadlinesOf({ outline }: ParsedDocument): Deadlines {
  const dates = new Map(
    outline().targets.map(({ span, value, deadline }) => [`${span.end} ${value}`, deadline] as const),
  );
  return (end, value) => dates.get(`${end} ${value}`);
}
