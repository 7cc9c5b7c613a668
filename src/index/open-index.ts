import type { ParsedDocument } from '../outline/corpus.js';
import type { Words } from '../text/words.js';
import { indexPassages, openMiniSearch } from './mini-search.js';
import type { PassageIndex } from './passage-index.js';
import { type PhraseTable, readPhrases } from './phrases.js';
import { type IndexData, indexFile, readIndex, saveIndex } from './saved-index.js';
import type { Statistics, WordCounts } from './statistics.js';
import { Tally } from './tally.js';

/** An index with what is known of its corpus. */
export type OpenedIndex = {
  readonly index: PassageIndex;
  readonly statistics: Statistics;
  readonly counts: WordCounts;
  readonly phrases: PhraseTable;
};

/** The least number of passages for which reading a saved index saves more than a moment. */
const LEAST_SAVED = 2_000;

/** Indexes documents, or reads an index saved earlier. @param cache where they are saved; without it none is */
export async function openIndex(
  documents: readonly ParsedDocument[],
  words: Words,
  cache?: string,
): Promise<OpenedIndex> {
  const passages = documents.flatMap((parsed) => parsed.passages);
  const isKept = cache !== undefined && passages.length >= LEAST_SAVED;
  const make = (): IndexData => ({
    ...indexPassages(passages, words),
    statistics: Tally.of(documents).statistics(),
    phrases: readPhrases(passages, words),
  });
  const data = isKept ? await readOrMake(indexFile(passages, words, cache), make) : make();
  const { statistics, counts, phrases } = data;
  return { index: openMiniSearch(data, documents), statistics, counts, phrases };
}

async function readOrMake(file: string, make: () => IndexData): Promise<IndexData> {
  const saved = await readIndex(file);
  if (saved) return saved;
  const made = make();
  await saveIndex(file, made);
  return made;
}
