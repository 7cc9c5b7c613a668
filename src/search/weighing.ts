import { share } from './coverage.js';
import type { PassageIndex } from './passage-index.js';
import type { Term } from './terms.js';

/** A term with how much it tells in this corpus. */
export type Weighed = { readonly term: Term; readonly weight: number };

/** Weighs the terms of a question by their kind and their rarity. */
export function weigh(terms: readonly Term[], index: PassageIndex): Weighed[] {
  return balance(terms.map((term) => ({ term, weight: term.weight * rarity(term, index) })));
}

/** The same terms with weights that add up to 1; 0 each where they add up to nothing. */
export function balance(weighed: readonly Weighed[]): Weighed[] {
  const weights = normalise(weighed.map(({ weight }) => weight));
  return weighed.map(({ term }, at) => ({ term, weight: weights[at]! }));
}

/** Weights in the same proportion that add up to 1; 0 each where they add up to nothing. */
export function normalise(weights: Iterable<number>): Float64Array {
  const own = Float64Array.from(weights);
  const total = own.reduce((sum, weight) => sum + weight, 0);
  return own.map((weight) => (total === 0 ? 0 : weight / total));
}

/** A word is as common as the commonest word that may stand for it. */
export function rarity({ word, synonyms }: Term, index: PassageIndex): number {
  return Math.min(index.rarity(word), ...synonyms.map(index.rarity));
}

/** The weighted share of the terms that the text holds. */
export function coverage(weighed: readonly Weighed[], folded: string): number {
  return weighed.reduce((sum, { term, weight }) => sum + weight * share(term, folded), 0);
}
