import MiniSearch, { type SearchResult } from 'minisearch';
import type { Document, Passage } from '../corpus/types.js';
import { slice } from '../text/span.js';
import type { Words } from '../text/words.js';

/** A passage that shares words with a question; a higher score is better. */
export type Candidate = { readonly passage: Passage; readonly score: number };

/** Whether a passage may be looked at. */
export type Within = (passage: Passage) => boolean;

/** Where candidates come from: the one thing to replace when a deployment outgrows memory. */
export type PassageIndex = {
  /** Passages that hold any of the words, best first; at most `limit`, and only those that are within, if that is said. */
  readonly candidates: (words: readonly string[], limit: number, within?: Within) => Candidate[];
  /** How much a word tells: its inverse document frequency, from near 0 to about ln of twice the passages. */
  readonly rarity: (word: string) => number;
  /** Whether a document holds the word anywhere, its title and headings included. */
  readonly documentHolds: (document: Document, word: string) => boolean;
};

/** Words are cut once, for MiniSearch and for the counts, and handed to it joined. */
const SEPARATOR = '\n';

type Record = { readonly id: number; readonly headings: string; readonly text: string };

const BOOST = { headings: 0.6, text: 1 };
const BM25 = { k: 1.2, b: 0.4, d: 0.5 };

/** Indexes passages in memory with MiniSearch. */
export function indexPassages(passages: readonly Passage[], words: Words): PassageIndex {
  const counts = new WordCounts();
  const index = new MiniSearch<Record>({
    fields: Object.keys(BOOST),
    tokenize: (joined) => joined.split(SEPARATOR),
    processTerm: (word) => word,
  });
  for (const [id, passage] of passages.entries()) {
    const { section, span } = passage;
    const headings = words.forIndex(section.foldedHeadings);
    const text = words.forIndex(slice(section.document.folded, span));
    index.add({ id, headings: headings.join(SEPARATOR), text: text.join(SEPARATOR) });
    counts.add(section.document, headings, text);
  }
  return {
    candidates: (tokens, limit, within = () => true) => {
      const filter = ({ id }: SearchResult): boolean => within(passages[id as number]!);
      const found = index.search(tokens.join(' '), {
        tokenize: () => [...tokens],
        boost: BOOST,
        bm25: BM25,
        filter,
      });
      return found.slice(0, limit).map(({ id, score }) => ({ passage: passages[id as number]!, score }));
    },
    rarity: (word) => inverseFrequency(counts.passagesWith(word), passages.length),
    documentHolds: (document, word) => counts.isIn(document, word),
  };
}

/** In how many passages each word stands, and in which documents. */
class WordCounts {
  private readonly passages = new Map<string, number>();
  private readonly documents = new Map<Document, Set<string>>();

  add(document: Document, heading: readonly string[], text: readonly string[]): void {
    const held = this.documents.get(document) ?? new Set();
    this.documents.set(document, held);
    for (const word of heading) held.add(word);
    for (const word of new Set(text)) {
      held.add(word);
      this.passages.set(word, (this.passages.get(word) ?? 0) + 1);
    }
  }

  passagesWith(word: string): number {
    return this.passages.get(word) ?? 0;
  }

  isIn(document: Document, word: string): boolean {
    return this.documents.get(document)?.has(word) ?? false;
  }
}

/** Robertson and Zaragoza, The Probabilistic Relevance Framework (2009), with the 1 that keeps it positive. */
function inverseFrequency(frequency: number, total: number): number {
  return Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));
}
