import type { Document, Passage } from '../corpus/types.js';
import type { Span } from '../text/span.js';
import type { Words } from '../text/words.js';
import { inverseFrequency } from './bm25.js';
import { tabulateOnce } from './cache.js';
import { countOf, countWithin, FIELDS, tabulate, type WordTable } from './postings.js';
import { createRanking } from './ranking.js';

/** A passage that shares words with a question; a higher score is better. */
export type Candidate = { readonly passage: Passage; readonly score: number };

/** Whether a passage may be looked at. It goes by the section, as quotes are cut anew within theirs. */
export type Within = (passage: Passage) => boolean;

/** Where candidates come from: the one thing to replace when a deployment outgrows memory. */
export type PassageIndex = {
  /** Passages that hold any of the words, best first; at most `limit`, and only those that are within, if that is said. */
  readonly candidates: (words: readonly string[], limit: number, within?: Within) => Candidate[];
  /** How much a word tells: its inverse document frequency, from near 0 to about ln of twice the passages. */
  readonly rarity: (word: string) => number;
  /** Whether any document holds the word, be it in a title or a heading alone. */
  readonly holdsAnywhere: (word: string) => boolean;
  /** Whether a document holds the word anywhere, its title and headings included. */
  readonly documentHolds: (document: Document, word: string) => boolean;
  /** In how many passages of a document the word stands; its title and headings do not count. */
  readonly countIn: (document: Document, word: string) => number;
  /** How many passages a document has. */
  readonly countPassages: (document: Document) => number;
  /** The passages of a document, in its order. */
  readonly passagesOf: (document: Document) => readonly Passage[];
  /** Every word that stands in the text of a passage. */
  readonly vocabulary: () => Iterable<string>;
};

/**
 * Indexes passages in memory. Those of one document have to follow each other.
 * @param cache a folder in which the words of many passages are kept from one start to the next
 */
export function indexPassages(passages: readonly Passage[], words: Words, cache?: string): PassageIndex {
  const table = cache === undefined ? tabulate(passages, words) : tabulateOnce(passages, words, cache);
  return openIndex(passages, table);
}

/** Makes an index of passages whose words are counted. */
function openIndex(passages: readonly Passage[], table: WordTable): PassageIndex {
  const numbers = new Map(table.words.map((word, number) => [word, number]));
  const spans = spansOf(passages);
  const rank = createRanking(table);
  const countIn = (field: (typeof FIELDS)[number], document: Document, word: string): number => {
    const number = numbers.get(word);
    return number === undefined ? 0 : countWithin(table[field], number, spans(document));
  };
  return {
    candidates: (words, limit, within = () => true) => {
      const known = [...new Set(words)].flatMap((word) => numbers.get(word) ?? []);
      const best = rank(known, limit, (passage) => within(passages[passage]!));
      return best.map(({ passage, score }) => ({ passage: passages[passage]!, score }));
    },
    rarity: (word) => {
      const number = numbers.get(word);
      return inverseFrequency(number === undefined ? 0 : countOf(table.text, number), passages.length);
    },
    holdsAnywhere: (word) => numbers.has(word),
    documentHolds: (document, word) => FIELDS.some((field) => countIn(field, document, word) > 0),
    countIn: (document, word) => countIn('text', document, word),
    countPassages: (document) => spans(document).end - spans(document).start,
    passagesOf: (document) => passages.slice(spans(document).start, spans(document).end),
    vocabulary: () => table.words.filter((_, number) => countOf(table.text, number) > 0),
  };
}

const NOWHERE: Span = { start: 0, end: 0 };

/** From which passage to which each document reaches. */
function spansOf(passages: readonly Passage[]): (document: Document) => Span {
  const spans = new Map<Document, Span>();
  for (const [at, { section }] of passages.entries()) {
    spans.set(section.document, { start: spans.get(section.document)?.start ?? at, end: at + 1 });
  }
  return (document) => spans.get(document) ?? NOWHERE;
}
