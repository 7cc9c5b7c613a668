import { fold } from '../text/fold.js';
import { characterPairs } from '../text/pairs.js';
import { type Quantity, readQuantities } from '../text/quantities.js';
import type { Words } from '../text/words.js';
import { type Expectation, readExpectation } from './expectation.js';
import type { Synonyms } from './synonyms.js';
import { readTerms, type Term } from './terms.js';
import { isStopWord, leastWeightAsked, unwrap } from './vocabulary.js';

/** A question as the search understands it. */
export type Question = {
  readonly text: string;
  /** The words of the question for the index, without wrapping and stop words. */
  readonly tokens: readonly string[];
  readonly terms: readonly Term[];
  /** The pairs of Chinese characters that follow each other in the matter of the question. */
  readonly bigrams: readonly string[];
  /** What a document must speak of before a figure or a name in it can answer: in 半导体产业规模是多少 of 半导体. */
  readonly subjects: readonly Term[];
  readonly expects: Expectation;
  /** The amounts in the question, however they are written: 三千亿元 and 3,000亿元 are one. */
  readonly amounts: readonly Quantity[];
};

/** Characters typed with spaces between them: 核 心 产 业. */
const SPACED_OUT = /(?<!\p{Script=Han})\p{Script=Han}(?: \p{Script=Han}){2,}(?!\p{Script=Han})/gu;

/** The comma in 3,000亿元, as no plan writes it. */
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/gu;

/** Reads a question in Chinese or, through the glossary, in English. */
export function readQuestion(text: string, words: Words, synonyms: Synonyms): Question {
  const folded = fold(text)
    .replace(SPACED_OUT, (run) => run.replaceAll(' ', ''))
    .replace(THOUSANDS, '');
  const matter = unwrap(folded);
  const terms = readTerms(folded, matter, words, synonyms);
  const leastWeight = leastWeightAsked(folded);
  const tokens = [
    ...words.forIndex(matter),
    ...terms.flatMap((term) => term.synonyms.flatMap(words.forIndex)),
  ];
  return {
    text,
    tokens: [...new Set(tokens.filter((word) => !isStopWord(word)))],
    terms,
    bigrams: readBigrams(matter),
    subjects: terms.filter(({ weight }) => weight >= leastWeight),
    expects: readExpectation(folded),
    amounts: readAmounts(matter),
  };
}

/** From this value on a number is an amount; smaller ones count things or belong to names. */
const LEAST_AMOUNT = 10_000;

/** The amounts of a text: large numbers and percentages. */
export function readAmounts(text: string): Quantity[] {
  const all = readQuantities(text, { start: 0, end: text.length });
  return all.filter(({ value, unit }) => value >= LEAST_AMOUNT || unit === '%');
}

function readBigrams(matter: string): string[] {
  const runs = matter.match(/\p{Script=Han}{2,}/gu) ?? [];
  return [...new Set(runs.flatMap(characterPairs))];
}
