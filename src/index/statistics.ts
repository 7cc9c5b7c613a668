import { z } from 'zod';
import type { Document, Passage } from '../corpus/types.js';
import { addCounts } from '../grouped.js';
import type { ParsedDocument } from '../outline/corpus.js';
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
function charactersOf({ section, span }: Passage): readonly string[] {
  return section.document.folded.slice(span.start, span.end).match(/\p{Script=Han}/gu) ?? [];
}

/** The pairs of Chinese characters in the body of a document. */
function pairsOf({ folded, body }: Document): readonly string[] {
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

const Written = z.object({
  passages: z.int().nonnegative(),
  documents: z.int().nonnegative(),
  length: z.int().nonnegative(),
  words: Counts,
  characters: Counts,
  pairs: Counts,
});

/** The number of documents from which pairs in only one document, the bulk, are left out. */
const MANY_DOCUMENTS = 100;

/** The counts of some documents, to be summed; an interrupted build keeps them. */
export class Tally {
  passages = 0;
  documents = 0;
  /** The characters of all documents. */
  length = 0;
  readonly words = new Map<string, number>();
  readonly characters = new Map<string, number>();
  readonly pairs = new Map<string, number>();

  /** Counts a document by the words of its passages; `noted` words are known but not counted. */
  add(
    { document, passages }: ParsedDocument,
    counted: readonly (readonly string[])[],
    noted: readonly string[],
  ): void {
    this.passages += passages.length;
    this.documents += 1;
    this.length += document.body.end - document.body.start;
    for (const words of counted) addCounts(this.words, new Set(words));
    noteWords(this.words, noted);
    for (const passage of passages) addCounts(this.characters, new Set(charactersOf(passage)));
    addCounts(this.pairs, new Set(pairsOf(document)));
  }

  /** Adds what another counted. */
  merge(other: Tally): void {
    this.passages += other.passages;
    this.documents += other.documents;
    this.length += other.length;
    for (const part of ['words', 'characters', 'pairs'] as const)
      for (const [key, count] of other[part]) this[part].set(key, (this[part].get(key) ?? 0) + count);
  }

  /** The statistics that ranking needs. */
  statistics(): Statistics {
    const { passages, documents, length, characters, pairs } = this;
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

  toJSON(): z.infer<typeof Written> {
    const { passages, documents, length } = this;
    const [words, characters, pairs] = [[...this.words], [...this.characters], [...this.pairs]];
    return { passages, documents, length, words, characters, pairs };
  }

  /** Counts documents, but not their words. */
  static of(documents: readonly ParsedDocument[]): Tally {
    const tally = new Tally();
    for (const parsed of documents) tally.add(parsed, [], []);
    return tally;
  }

  /** Reads what `toJSON` wrote. */
  static from(written: unknown): Tally {
    const { passages, documents, length, words, characters, pairs } = Written.parse(written);
    const counts = { words: new Map(words), characters: new Map(characters), pairs: new Map(pairs) };
    return Object.assign(new Tally(), { passages, documents, length, ...counts });
  }
}
