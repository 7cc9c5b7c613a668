import { rarityOfCharacter, rarityOfPair, type Statistics } from '../index/statistics.js';
import type { Bigram } from '../question/bigrams.js';
import { share } from '../question/coverage.js';
import type { Term } from '../question/terms.js';

/** A term with how much it tells in this corpus. */
export type Weighed = { readonly term: Term; readonly weight: number };

/** How much a word tells: its inverse document frequency. */
export type Rarity = (word: string) => number;

/** Weighs the terms of a question by their kind and their rarity. */
export function weigh(terms: readonly Term[], rarity: Rarity): Weighed[] {
  return balance(terms.map((term) => ({ term, weight: term.weight * rarityOfTerm(term, rarity) })));
}

/** Scales the weights of terms so that they add up to 1; 0 each where they add up to nothing. */
export function balance(weighed: readonly Weighed[]): Weighed[] {
  const weights = normalise(weighed.map(({ weight }) => weight));
  return weighed.map(({ term }, at) => ({ term, weight: weights[at]! }));
}

/** Scales weights so that they add up to 1; 0 each where they add up to nothing. */
export function normalise(weights: Iterable<number>): Float64Array {
  const own = Float64Array.from(weights);
  const total = own.reduce((sum, weight) => sum + weight, 0);
  return own.map((weight) => (total === 0 ? 0 : weight / total));
}

/** A word is as common as the commonest word that may stand for it. */
function rarityOfTerm({ word, synonyms }: Term, rarity: Rarity): number {
  return Math.min(rarity(word), ...synonyms.map(rarity));
}

/** The weighted share of the terms that the text holds. */
export function coverage(weighed: readonly Weighed[], folded: string): number {
  return weighed.reduce((sum, { term, weight }) => sum + weight * share(term, folded), 0);
}

/** The share of its characters' rarities that a pair has, less than all as they often come together. */
const TOGETHER = 0.7;

/** How much a bigram tells of a passage. */
export function rarityOfBigram({ text, term }: Bigram, rarity: Rarity, statistics: Statistics): number {
  if (term) return rarityOfTerm(term, rarity);
  const [first, second] = [text.charAt(0), text.charAt(1)];
  return TOGETHER * (rarityOfCharacter(statistics, first) + rarityOfCharacter(statistics, second));
}

/** How much a bigram tells of a document. */
export function documentRarityOf({ text, term }: Bigram, rarity: Rarity, statistics: Statistics): number {
  return term ? rarityOfTerm(term, rarity) : rarityOfPair(statistics, text);
}
