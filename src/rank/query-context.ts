import type { Document } from '../corpus/types.js';
import type { PassageIndex } from '../index/passage-index.js';
import { memo } from '../memo.js';
import type { Question } from '../question/question.js';
import { isVerb } from '../question/terms.js';
import type { CorpusCounts } from './corpus-counts.js';
import { type Ngrams, weighNgrams } from './ngrams.js';
import { relevanceOfWords } from './relevance.js';
import { Scanner } from './scan.js';
import { normalise, rarity, rarityOf, type Weighed, weigh } from './weighing.js';

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
  readonly corpus: CorpusCounts;
  /** BM25 of a whole document for the words of the question. */
  readonly relevanceOf: (document: Document) => number;
};

/** Makes a question ready. */
export function createQueryContext(
  question: Question,
  index: PassageIndex,
  corpus: CorpusCounts,
): QueryContext {
  const { characters } = corpus;
  const { bigrams } = question;
  return {
    question,
    scanner: new Scanner(question),
    weighed: weigh(question.terms, index),
    verbs: question.terms.filter(isVerb).length,
    bigramWeights: normalise(bigrams.map((bigram) => rarityOf(bigram, index, characters))),
    characterWeights: normalise(question.characters.map(characters.ofCharacter)),
    documentWeights: Float64Array.from(bigrams, ({ text, term }) =>
      term ? rarity(term, index) : characters.ofPair(text),
    ),
    ngrams: memo((length) => weighNgrams(question.matter, length, characters)),
    corpus,
    relevanceOf: memo((document) => relevanceOfWords(document, question, index)),
  };
}
