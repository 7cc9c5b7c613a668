import { characterPairs } from '../text/pairs.js';
import type { CharacterRarity } from './characters.js';
import { normalise } from './weighing.js';

/** Different runs of so many Chinese characters, with what each tells: together 1, unless there is none. */
export type Ngrams = { readonly texts: readonly string[]; readonly weights: Float64Array };

/** The length of the runs that ranking looks for in sentences. */
export const TRIGRAM = 3;

/** Reads the different runs of a length from a text, in order. */
export function ngramsOf(text: string, length: number): string[] {
  const run = new RegExp(`(?=(\\p{Script=Han}{${length}}))`, 'gu');
  return [...new Set(Array.from(text.matchAll(run), ([, run]) => run!))];
}

/** The same with weights: a run tells what the pairs in it do. */
export function weighNgrams(text: string, length: number, characters: CharacterRarity): Ngrams {
  const texts = ngramsOf(text, length);
  const rarityOf = (run: string): number =>
    characterPairs(run).reduce((sum, pair) => sum + characters.ofPair(pair), 0);
  return { texts, weights: normalise(texts.map(rarityOf)) };
}

/** Of each run 1 where the text holds it, else 0. */
export function ngramsIn(text: string, runs: readonly string[]): Uint8Array {
  return Uint8Array.from(runs, (run) => Number(text.includes(run)));
}
