import { rarityOfPair, type Statistics } from '../index/statistics.js';
import { characterPairs } from '../text/pairs.js';
import { normalise } from './weighing.js';

/** Different n-grams of so many Chinese characters, with what each tells: together 1, unless there is none. */
export type Ngrams = { readonly texts: readonly string[]; readonly weights: Float64Array };

/** Reads the different n-grams of a length from a text, in order. */
export function ngramsOf(text: string, length: number): string[] {
  const ngram = new RegExp(`(?=(\\p{Script=Han}{${length}}))`, 'gu');
  return [...new Set(Array.from(text.matchAll(ngram), ([, ngram]) => ngram!))];
}

/** The same with weights: an n-gram tells what the pairs in it do. */
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
