import { leadWords } from '../index/lead.js';
import type { PassageIndex } from '../index/passage-index.js';
import { inverseFrequency, rarityOfCharacter, type Statistics } from '../index/statistics.js';
import { memo } from '../memo.js';
import type { Question } from '../question/question.js';
import { isVerb } from '../question/terms.js';
import { type Ngrams, weighNgrams } from './ngrams.js';
import { Scanner } from './scan.js';
import { documentRarityOf, normalise, type Rarity, rarityOfBigram, type Weighed, weigh } from './weighing.js';

/** A question made ready for looking at many texts of one corpus. */
export type QueryContext = {
  readonly question: Question;
  readonly scanner: Scanner;
  readonly weighed: readonly Weighed[];
  /** How many of the terms are verbs. */
  readonly verbs: number;
  /** What each bigram and each character tells; each add up to 1, unless there is none. */
  readonly bigramWeights: Float64Array;
  readonly characterWeights: Float64Array;
  /** What each bigram tells of a whole document, as inverse document frequencies. */
  readonly documentWeights: Float64Array;
  /** The n-grams of so many Chinese characters in the matter of the question, with their weights. */
  readonly ngrams: (length: number) => Ngrams;
  readonly statistics: Statistics;
  /** Of each word of the question, and of what stands for it, in how many passages it stands. */
  readonly frequencies: ReadonlyMap<string, number>;
  readonly rarity: Rarity;
};

/** Makes a question ready: it asks the index once how common its words are. */
export async function createQueryContext(
  question: Question,
  index: Pick<PassageIndex, 'frequencies'>,
  statistics: Statistics,
): Promise<QueryContext> {
  const frequencies = await index.frequencies(wordsOf(question));
  const rarity: Rarity = (word) => inverseFrequency(frequencies.get(word) ?? 0, statistics.passages);
  const { bigrams } = question;
  return {
    question,
    scanner: new Scanner(question),
    weighed: weigh(question.terms, rarity),
    verbs: question.terms.filter(isVerb).length,
    bigramWeights: normalise(bigrams.map((bigram) => rarityOfBigram(bigram, rarity, statistics))),
    characterWeights: normalise(question.characters.map((one) => rarityOfCharacter(statistics, one))),
    documentWeights: Float64Array.from(bigrams, (bigram) => documentRarityOf(bigram, rarity, statistics)),
    ngrams: memo((length) => weighNgrams(question.matter, length, statistics)),
    statistics,
    frequencies,
    rarity,
  };
}

function wordsOf({ tokens, terms, matter }: Question): string[] {
  const inTerms = terms.flatMap(({ word, synonyms }) => [word, ...synonyms]);
  return [...new Set([...tokens, ...inTerms, ...leadWords(matter)])];
}
