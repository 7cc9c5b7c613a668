import { characterPairs } from '../text/pairs.js';
import type { Term } from './terms.js';

/** Two Chinese characters in a row, or a term with Latin letters or digits; they see past words that are cut otherwise. */
export type Bigram = { readonly text: string; readonly term: Term | null };

/** A pair that begins or ends with one of these reaches into another word. */
const CROSSES_WORDS = /^[的了是在和与及等对将会能可有]|[的了是在和与及等]$/u;

/** Reads the bigrams of a question. */
export function readBigrams(matter: string, terms: readonly Term[]): Bigram[] {
  const runs = matter.match(/\p{Script=Han}{2,}/gu) ?? [];
  const pairs = new Set(runs.flatMap(characterPairs).filter((pair) => !CROSSES_WORDS.test(pair)));
  const spelled = terms.filter(({ word }) => /[\p{Script=Latin}\p{N}]/u.test(word));
  return [
    ...[...pairs].map((text) => ({ text, term: null })),
    ...spelled.map((term) => ({ text: term.word, term })),
  ];
}

/** The words of those bigrams that a text holds. */
export function heldBigrams(bigrams: readonly Bigram[], text: string): string[] {
  return bigrams.map((bigram) => bigram.text).filter((words) => text.includes(words));
}

/** The different Chinese characters of a text. */
export function readCharacters(text: string): string[] {
  return [...new Set(text.match(/\p{Script=Han}/gu) ?? [])];
}
