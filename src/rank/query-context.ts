import { leadWords } from '../index/lead.js';
import type { PassageIndex } from '../index/passage-index.js';
import { inverseFrequency, rarityOfCharacter, rarityOfPair, type Statistics } from '../index/statistics.js';
import { memo } from '../memo.js';
import type { Bigram } from '../question/bigrams.js';
import { share } from '../question/coverage.js';
import type { Question } from '../question/question.js';
import type { Term } from '../question/terms.js';
import { Scanner } from './scan.js';
import { weighNgrams } from './unmatched.js';

/** A question prepared for many texts of one corpus. */
export type QueryContext = Awaited<ReturnType<typeof createQueryContext>>;

/** So many documents tell which words are common anyway; the confidence was calibrated with more. */
const MANY = 100;

/** Prepares a question, asking the index once how common its words are. */
export async function createQueryContext(
  question: Question,
  index: Pick<PassageIndex, 'frequencies'>,
  statistics: Statistics,
) {
  const { bigrams, characters, tokens, terms, matter } = question;
  const inTerms = terms.flatMap(({ word, synonyms }) => [word, ...synonyms]);
  const frequencies = await index.frequencies([...new Set([...tokens, ...inTerms, ...leadWords(matter)])]);
  const rarity: Rarity = (word) => inverseFrequency(frequencies.get(word) ?? 0, statistics.passages);
  const bigramWeights = normalise(bigrams.map((bigram) => rarityOfBigram(bigram, rarity, statistics)));
  const characterWeights = normalise(characters.map((one) => rarityOfCharacter(statistics, one)));
  const only = (some: string): Float64Array =>
    normalise(characterWeights.map((weight, at) => (some.includes(characters[at]!) ? weight : 0)));
  const documentWeightsOf = (counted: Statistics): Float64Array =>
    Float64Array.from(bigrams, ({ text, term }) =>
      term ? rarityOfTerm(term, rarity) : rarityOfPair(counted, text),
    );
  return {
    question,
    scanner: new Scanner(question),
    weighed: weigh(terms, rarity),
    /** The weights of bigrams, of characters, and of those of its focus; each add up to 1. */
    bigramWeights,
    characterWeights,
    focusWeights: { before: only(question.focus.before), last: only(question.focus.last) },
    /** The inverse document frequency of each bigram. */
    documentWeights: documentWeightsOf(statistics),
    /** The same as shares of 1, as if among many documents: one alone makes whatever it lacks seem rare. */
    shareWeights: normalise(
      documentWeightsOf({ ...statistics, documents: Math.max(MANY, statistics.documents) }),
    ),
    /** The n-grams of a length in the matter of the question. */
    ngrams: memo((length: number) => weighNgrams(matter, length, statistics)),
    statistics,
    /** In how many passages each word of the question, and each synonym, stands. */
    frequencies,
    rarity,
  };
}

/** A term with how much it tells in this corpus. */
type Weighed = { readonly term: Term; readonly weight: number };

/** How much a word tells: its inverse document frequency. */
type Rarity = (word: string) => number;

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
