import { isWeakWord } from '../question/filler.js';
import { ASKS } from '../question/kinds.js';
import { TRANSLATED } from '../question/respeller.js';
import { kindWeight, type Term, tagOf } from '../question/terms.js';
import { holdsHan } from '../text/language.js';
import { PLACE, type Words } from '../text/words.js';
import type { Vocabulary } from './vocabulary.js';

/** The most Chinese words that may stand for an English one. */
const MAX_TRANSLATIONS = 4;

/** Untranslated words shorter than this are parts of others: the re of re-examine. */
const LEAST = 3;
const PARTICLE = 0.15;

const ENGLISH = /^[a-z]+(?:[ -][a-z]+)*$/u;

type Dictionary = Pick<Vocabulary, 'inChinese' | 'holds'>;

/** Adds the translations that the documents hold; a term without any still gets the weight of a translation, and a place is required. */
export function translate(term: Term, { inChinese, holds }: Dictionary, words: Words): Term {
  if (term.synonyms.length > 0 || !ENGLISH.test(term.word)) return term;
  const all = inChinese(term.word);
  const held = all.filter(holds).slice(0, MAX_TRANSLATIONS);
  const likeliest = held[0] ?? all[0];
  if (likeliest === undefined) return term.word.length < LEAST ? { ...term, weight: PARTICLE } : term;
  const tag = tagOf(likeliest, words);
  return {
    ...term,
    synonyms: held,
    weight: kindWeight(likeliest, tag),
    required: term.required || PLACE.test(tag),
    certainty: TRANSLATED,
  };
}

/** Gives a term by a Chinese word that the documents hold: beside another of its phrase, else the commonest. */
export function wordInChinese(
  term: Term,
  beside: readonly Term[],
  { holdsAnywhere, isPhrase, rarity, inChinese }: Vocabulary,
): Term {
  if (holdsHan(term.word)) return term;
  const own = term.synonyms.filter((word) => holdsHan(word) && !ASKS.test(word));
  const held = own.filter(holdsAnywhere).sort((a, b) => rarity(a) - rarity(b));
  const others = beside
    .filter((other) => other !== term)
    .flatMap(({ word, synonyms }) => [word, ...synonyms]);
  const isUsual = (word: string): boolean =>
    others.some((other) => isPhrase(word + other) || isPhrase(other + word));
  const chosen =
    [...held, ...(isWeakWord(term.word) ? [] : inChinese(term.word))].find(isUsual) ?? held[0] ?? own[0];
  if (chosen === undefined) return term;
  return { ...term, word: chosen, synonyms: [term.word, ...term.synonyms.filter((word) => word !== chosen)] };
}
