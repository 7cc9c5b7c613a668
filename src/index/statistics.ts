import type { Document, Passage } from '../corpus/types.js';
import { characterPairs } from '../text/pairs.js';

/** What ranking knows of a whole corpus: plain data, saved with the index. */
export type Statistics = {
  readonly passages: number;
  readonly documents: number;
  /** The mean length of a document, in characters. */
  readonly meanLength: number;
  /** In how many passages each character stands. */
  readonly characters: Readonly<Record<string, number>>;
  /** In how many documents each pair of characters stands, from `leastPairs` documents on. */
  readonly pairs: Readonly<Record<string, number>>;
  readonly leastPairs: number;
};

/** In how many passages each word of the corpus stands; 0 for a word that only headings and titles hold. */
export type WordCounts = ReadonlyMap<string, number>;

/** The number of documents from which pairs in only one document, the bulk, are left out. */
const MANY_DOCUMENTS = 100;

/** Plain counts of a corpus. */
type CorpusCounts = {
  readonly passages: number;
  readonly documents: number;
  /** The characters of all documents. */
  readonly length: number;
  readonly characters: ReadonlyMap<string, number>;
  readonly pairs: ReadonlyMap<string, number>;
};

/** Counts a corpus. */
export function countCorpus(passages: readonly Passage[]): Statistics {
  const documents = [...new Set(passages.map(({ section }) => section.document))];
  return summarise({
    passages: passages.length,
    documents: documents.length,
    length: documents.reduce((sum, { body }) => sum + body.end - body.start, 0),
    characters: countOnce(passages, charactersOf),
    pairs: countOnce(documents, pairsOf),
  });
}

/** Turns counts into the statistics that ranking needs. */
export function summarise({ passages, documents, length, characters, pairs }: CorpusCounts): Statistics {
  const leastPairs = documents < MANY_DOCUMENTS ? 1 : 2;
  return {
    passages,
    documents,
    meanLength: length / Math.max(1, documents),
    characters: Object.fromEntries(characters),
    pairs: Object.fromEntries([...pairs].filter(([, count]) => count >= leastPairs)),
    leastPairs,
  };
}

/** Counts the wholes that hold each part. */
function countOnce<Whole>(
  wholes: readonly Whole[],
  partsOf: (whole: Whole) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const whole of wholes) addCounts(counts, new Set(partsOf(whole)));
  return counts;
}

/** Adds one to the count of each part. */
export function addCounts(counts: Map<string, number>, parts: ReadonlySet<string>): void {
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
}

/** Notes words without counting them. */
export function noteWords(counts: Map<string, number>, words: readonly string[]): void {
  for (const word of words) if (!counts.has(word)) counts.set(word, 0);
}

/** The Chinese characters of a passage. */
export function charactersOf({ section, span }: Passage): readonly string[] {
  return section.document.folded.slice(span.start, span.end).match(/\p{Script=Han}/gu) ?? [];
}

/** The pairs of Chinese characters in the body of a document. */
export function pairsOf({ folded, body }: Document): readonly string[] {
  const runs = folded.slice(body.start, body.end).match(/\p{Script=Han}{2,}/gu) ?? [];
  return runs.flatMap(characterPairs);
}

/** The inverse document frequency (Robertson and Zaragoza, 2009), kept positive by the 1. */
export function inverseFrequency(frequency: number, total: number): number {
  return Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));
}

/** How much a character tells of a passage. */
export function rarityOfCharacter({ characters, passages }: Statistics, character: string): number {
  return inverseFrequency(characters[character] ?? 0, passages);
}

/** How much a pair of characters tells of a document. */
export function rarityOfPair({ pairs, leastPairs, documents }: Statistics, pair: string): number {
  return inverseFrequency(pairs[pair] ?? leastPairs - 1, documents);
}
