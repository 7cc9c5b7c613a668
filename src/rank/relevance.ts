import { holds } from '../question/coverage.js';
import type { QueryContext } from './query-context.js';

/** In how many passages of a document a word stands. */
export type CountOf = (word: string) => number;

/** How many of the folded texts hold a word. */
export function countHolding(texts: readonly string[], word: string): number {
  return texts.reduce((count, text) => count + Number(holds(text, word)), 0);
}

/** How soon more of a word counts no more, as in BM25. */
const K = 1.2;

/** The middle length of a document, in characters. */
const MIDDLE = 1_000;

/** BM25 of a whole document for the words of a question. */
export function relevanceOfWords(countOf: CountOf, length: number, { question, rarity }: QueryContext) {
  const norm = (K / 2) * (1 + length / MIDDLE);
  return question.tokens.reduce((sum, word) => {
    const count = countOf(word);
    return count === 0 ? sum : sum + (rarity(word) * count) / (count + norm);
  }, 0);
}
