import type { Document, Passage } from '../corpus/types.js';
import { characterPairs } from '../text/pairs.js';

/** What ranking knows of a whole corpus: plain data, saved with the index. */
export type Statistics = {
  readonly passages: number;
  readonly documents: number;
  /** How many characters the documents have in the mean. */
  readonly meanLength: number;
  /** In how many passages each character stands. */
  readonly characters: Readonly<Record<string, number>>;
  /** In how many documents each pair of characters stands, from `leastPairs` documents on. */
  readonly pairs: Readonly<Record<string, number>>;
  readonly leastPairs: number;
};

/** From so many documents on, the pairs of a single one are left out: they are most of all. */
const MANY_DOCUMENTS = 100;

/** Counts a corpus. */
export function countCorpus(passages: readonly Passage[]): Statistics {
  const documents = [...new Set(passages.map(({ section }) => section.document))];
  const lengths = documents.map(({ body }) => body.end - body.start);
  const leastPairs = documents.length < MANY_DOCUMENTS ? 1 : 2;
  return {
    passages: passages.length,
    documents: documents.length,
    meanLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
    characters: countOnce(passages, charactersOf, 1),
    pairs: countOnce(documents, pairsOf, leastPairs),
    leastPairs,
  };
}

/** In how many of the wholes each part stands that stands in so many at least. */
function countOnce<Whole>(
  wholes: readonly Whole[],
  partsOf: (whole: Whole) => readonly string[],
  least: number,
): Record<string, number> {
  const counts = new Map<string, number>();
  for (const whole of wholes) {
    for (const part of new Set(partsOf(whole))) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].filter(([, count]) => count >= least));
}

function charactersOf({ section, span }: Passage): readonly string[] {
  return section.document.folded.slice(span.start, span.end).match(/\p{Script=Han}/gu) ?? [];
}

function pairsOf({ folded, body }: Document): readonly string[] {
  const runs = folded.slice(body.start, body.end).match(/\p{Script=Han}{2,}/gu) ?? [];
  return runs.flatMap(characterPairs);
}

/**
 * How much something tells that stands in so many of all: its inverse document frequency (Robertson and Zaragoza, The
 * Probabilistic Relevance Framework, 2009), with the 1 that keeps it positive.
 */
export function inverseFrequency(frequency: number, total: number): number {
  return Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));
}

/** How much a character tells. */
export function rarityOfCharacter({ characters, passages }: Statistics, character: string): number {
  return inverseFrequency(characters[character] ?? 0, passages);
}

/** How much a pair of characters tells of a document. */
export function rarityOfPair({ pairs, leastPairs, documents }: Statistics, pair: string): number {
  return inverseFrequency(pairs[pair] ?? leastPairs - 1, documents);
}
