import { rarityOfPair, type Statistics } from '../index/statistics.js';
import { characterPairs } from '../text/pairs.js';
import { normalise } from './weighing.js';

/** Different n-grams of Chinese characters, with weights that add up to 1. */
export type Ngrams = { readonly texts: readonly string[]; readonly weights: Float64Array };

/** Reads the different n-grams of a length from a text, in order. */
export function ngramsOf(text: string, length: number): string[] {
  const ngram = new RegExp(`(?=(\\p{Script=Han}{${length}}))`, 'gu');
  return [...new Set(Array.from(text.matchAll(ngram), ([, ngram]) => ngram!))];
}

/** Reads n-grams and weighs each by the rarity of its pairs. */
export function weighNgrams(text: string, length: number, statistics: Statistics): Ngrams {
  const texts = ngramsOf(text, length);
  const rarityOf = (ngram: string): number =>
    characterPairs(ngram).reduce((sum, pair) => sum + rarityOfPair(statistics, pair), 0);
  return { texts, weights: normalise(texts.map(rarityOf)) };
}

/** For each n-gram 1 where the text holds it, else 0. */
export function ngramsIn(text: string, ngrams: readonly string[]): Uint8Array {
  return Uint8Array.from(ngrams, (ngram) => Number(text.includes(ngram)));
}
