import { z } from 'zod';
import type { Document, Passage } from '../corpus/types.js';
import { characterPairs } from '../text/pairs.js';

/** What ranking knows of a whole corpus: plain data, saved with the index. */
export const Statistics = z.object({
  passages: z.int(),
  documents: z.int(),
  /** The mean length of a document, in characters. */
  meanLength: z.number(),
  /** In how many passages each character stands. */
  characters: z.record(z.string(), z.int()),
  /** In how many documents each pair of characters stands, from `leastPairs` documents on. */
  pairs: z.record(z.string(), z.int()),
  leastPairs: z.int(),
});

export type Statistics = Readonly<z.infer<typeof Statistics>>;

/** Counts of words or characters, as they are saved. */
export const Counts = z.array(z.tuple([z.string(), z.int().nonnegative()]));

/** In how many passages each word of the corpus stands; 0 for a word that only headings and titles hold. */
export type WordCounts = ReadonlyMap<string, number>;

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
