import MiniSearch from 'minisearch';
import type { Passage } from '../corpus/types.js';
import { fold } from '../text/fold.js';
import { slice } from '../text/span.js';
import type { Words } from '../text/words.js';

/** A passage that shares words with a question; a higher score is better. */
export type Candidate = { readonly passage: Passage; readonly score: number };

/** Where candidates come from: the one thing to replace when a deployment outgrows memory. */
export type PassageIndex = {
  /** Passages that hold any of the words, best first; at most `limit`. */
  readonly candidates: (words: readonly string[], limit: number) => Candidate[];
  /** How much a word tells: the inverse document frequency of BM25, from near 0 to about ln of twice the corpus. */
  readonly rarity: (word: string) => number;
};

type Record = { readonly id: number; readonly title: string; readonly path: string; readonly text: string };

const BOOST = { title: 0.5, path: 0.6, text: 1 };
const BM25 = { k: 1.2, b: 0.4, d: 0.5 };

/** Indexes passages in memory with MiniSearch. */
export function indexPassages(passages: readonly Passage[], words: Words): PassageIndex {
  const frequencies = new Map<string, number>();
  const index = new MiniSearch<Record>({
    fields: Object.keys(BOOST),
    tokenize: (text) => words.forIndex(text),
    processTerm: (term) => term,
  });
  for (const [id, passage] of passages.entries()) {
    const record = toRecord(id, passage);
    index.add(record);
    for (const word of new Set(words.forIndex(record.text))) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  }
  return {
    candidates: (tokens, limit) =>
      index
        .search(tokens.join(' '), { tokenize: () => [...tokens], boost: BOOST, bm25: BM25 })
        .slice(0, limit)
        .map(({ id, score }) => ({ passage: passages[id as number]!, score })),
    rarity: (word) => inverseFrequency(frequencies.get(word) ?? 0, passages.length),
  };
}

function toRecord(id: number, { section, span }: Passage): Record {
  const { document, path } = section;
  return { id, title: fold(document.title), path: fold(path.join(' ')), text: fold(slice(document.text, span)) };
}

/** Robertson and Zaragoza, The Probabilistic Relevance Framework (2009), with the 1 that keeps it positive. */
function inverseFrequency(frequency: number, total: number): number {
  return Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));
}
