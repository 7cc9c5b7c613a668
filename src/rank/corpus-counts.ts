import type { Document, Passage } from '../corpus/types.js';
import { type CharacterRarity, countCharacters } from '../index/characters.js';
import { readLead, withoutDatelines } from '../index/lead-text.js';
import { indexLeads, type Leads } from '../index/leads.js';
import { memo } from '../memo.js';

/** Counts of a corpus that no question changes. */
export type CorpusCounts = {
  readonly characters: CharacterRarity;
  /** How many characters the documents have in the mean. */
  readonly meanLength: number;
  /** The title of a document and its first words, folded. */
  readonly leadOf: (document: Document) => string;
  readonly leads: Leads;
  /** A document without the places of its datelines, folded. */
  readonly spokenOf: (document: Document) => string;
};

/** Counts a corpus. Passages of one document follow each other. */
export function countCorpus(passages: readonly Passage[]): CorpusCounts {
  const documents = [...new Set(passages.map(({ section }) => section.document))];
  const lengths = documents.map(({ body }) => body.end - body.start);
  const leadOf = memo(readLead);
  return {
    characters: countCharacters(passages),
    meanLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
    leadOf,
    leads: indexLeads(documents, leadOf),
    spokenOf: memo(({ folded }) => withoutDatelines(folded)),
  };
}
