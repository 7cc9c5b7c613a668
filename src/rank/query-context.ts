import { leadWords } from '../index/lead.js';
import type { PassageIndex } from '../index/passage-index.js';
import { inverseFrequency, rarityOfCharacter, type Statistics } from '../index/statistics.js';
import { memo } from '../memo.js';
import type { Question } from '../question/question.js';
import { Scanner } from './scan.js';
import { type Ngrams, weighNgrams } from './unmatched.js';
import { documentRarityOf, normalise, type Rarity, rarityOfBigram, type Weighed, weigh } from './weighing.js';

/** A question prepared for many texts of one corpus. */
export type QueryContext = {
  readonly question: Question;
  readonly scanner: Scanner;
  readonly weighed: readonly Weighed[];
  /** The weights of bigrams and of characters; each add up to 1. */
  readonly bigramWeights: Float64Array;
  readonly characterWeights: Float64Array;
  /** The weights of the characters of its focus. */
  readonly focusWeights: { readonly before: Float64Array; readonly last: Float64Array };
  /** The inverse document frequency of each bigram. */
  readonly documentWeights: Float64Array;
  /** The same as shares of 1, as if among many documents: one alone makes whatever it lacks seem rare. */
  readonly shareWeights: Float64Array;
  /** The n-grams of a length in the matter of the question. */
  readonly ngrams: (length: number) => Ngrams;
  readonly statistics: Statistics;
  /** In how many passages each word of the question, and each synonym, stands. */
  readonly frequencies: ReadonlyMap<string, number>;
  readonly rarity: Rarity;
};

/** So many documents tell which words are common anyway; the confidence was calibrated with more. */
const MANY = 100;

/** Prepares a question, asking the index once how common its words are. */
export async function createQueryContext(
  question: Question,
  index: Pick<PassageIndex, 'frequencies'>,
  statistics: Statistics,
): Promise<QueryContext> {
  const { bigrams, characters, tokens, terms, matter } = question;
  const inTerms = terms.flatMap(({ word, synonyms }) => [word, ...synonyms]);
  const frequencies = await index.frequencies([...new Set([...tokens, ...inTerms, ...leadWords(matter)])]);
  const rarity: Rarity = (word) => inverseFrequency(frequencies.get(word) ?? 0, statistics.passages);
  const bigramWeights = normalise(bigrams.map((bigram) => rarityOfBigram(bigram, rarity, statistics)));
  const characterWeights = normalise(characters.map((one) => rarityOfCharacter(statistics, one)));
  const only = (some: string): Float64Array =>
    normalise(characterWeights.map((weight, at) => (some.includes(characters[at]!) ? weight : 0)));
  const documentWeightsOf = (counted: Statistics): Float64Array =>
    Float64Array.from(bigrams, (bigram) => documentRarityOf(bigram, rarity, counted));
  return {
    question,
    scanner: new Scanner(question),
    weighed: weigh(terms, rarity),
    bigramWeights,
    characterWeights,
    focusWeights: { before: only(question.focus.before), last: only(question.focus.last) },
    documentWeights: documentWeightsOf(statistics),
    shareWeights: normalise(
      documentWeightsOf({ ...statistics, documents: Math.max(MANY, statistics.documents) }),
    ),
    ngrams: memo((length) => weighNgrams(matter, length, statistics)),
    statistics,
    frequencies,
    rarity,
  };
}
