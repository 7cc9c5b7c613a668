import { fold } from '../text/fold.js';
import type { Words } from '../text/words.js';
import { type Expectation, readExpectation } from './expectation.js';
import type { Synonyms } from './synonyms.js';
import { askingPlaces, isStopWord, isWeakWord, unwrap } from './vocabulary.js';

/** A word that the question is about, folded. */
export type Term = {
  readonly word: string;
  /** Other words that may stand for it. */
  readonly synonyms: readonly string[];
  /** How much a word of its kind tells, from 0 to 1: a noun more than a verb, a verb more than an adverb. */
  readonly weight: number;
  /** Whether it is a name, a year or a number: a document without it is about something else. */
  readonly insisted: boolean;
};

/** A question as the search understands it. */
export type Question = {
  readonly text: string;
  /** The words of the question for the index, without wrapping and stop words. */
  readonly tokens: readonly string[];
  readonly terms: readonly Term[];
  /** The pairs of Chinese characters that follow each other in the matter of the question. */
  readonly bigrams: readonly string[];
  /** The words just before the asking word: in 组长是谁 it is the 组长 that is asked for. */
  readonly focus: readonly Term[];
  readonly expects: Expectation;
};

/** jieba's parts of speech, with what a word of each tells; the first that fits decides. */
const KINDS: readonly { readonly tag: RegExp; readonly weight: number }[] = [
  { tag: /^(?:n|vn|an|eng|x|l|j|i|s|t|b|z)/u, weight: 1 },
  { tag: /^[va]/u, weight: 0.5 },
  { tag: /./u, weight: 0.15 },
];
const WEAK_WEIGHT = 0.2;
const NAMES = /^(?:nr|ns|nt|nz)/u;

/** How far the focus may stand from the asking word, in characters: …是多少, …有多少, 要达到多少. */
const FOCUS_DISTANCE = 3;

/** Reads a question in Chinese or, through the glossary, in English. */
export function readQuestion(text: string, words: Words, synonyms: Synonyms): Question {
  const folded = fold(text);
  const matter = unwrap(folded);
  const terms = readTerms(folded, matter, words, synonyms);
  const tokens = [
    ...words.forIndex(matter),
    ...terms.flatMap((term) => term.synonyms.flatMap(words.forIndex)),
  ];
  return {
    text,
    tokens: [...new Set(tokens.filter((word) => !isStopWord(word)))],
    terms,
    bigrams: readBigrams(matter),
    focus: terms.filter((term) => term.weight === 1 && isFocus(term.word, folded)),
    expects: readExpectation(folded),
  };
}

function readTerms(folded: string, matter: string, words: Words, synonyms: Synonyms): Term[] {
  const phrases = synonyms.latinIn(folded);
  const spelled = new Set(phrases.flatMap((phrase) => phrase.split(/[^\p{L}\p{N}]+/u)));
  const isChinese = /\p{Script=Han}/u.test(folded);
  const terms = new Map<string, Term>();
  for (const word of phrases)
    terms.set(word, { word, synonyms: synonyms.of(word), weight: kindWeight(word, 'n'), insisted: false });
  for (const { word, tag } of words.tagged(matter)) {
    if (isStopWord(word) || spelled.has(word)) continue;
    const insisted = NAMES.test(tag) || /\d/u.test(word) || (isChinese && /^[a-z]+$/u.test(word));
    terms.set(word, { word, synonyms: synonyms.of(word), weight: kindWeight(word, tag), insisted });
  }
  return [...terms.values()];
}

function kindWeight(word: string, tag: string): number {
  if (isWeakWord(word)) return WEAK_WEIGHT;
  if (/\d/u.test(word)) return 1;
  return KINDS.find((kind) => kind.tag.test(tag))!.weight;
}

function isFocus(word: string, folded: string): boolean {
  const end = folded.indexOf(word) + word.length;
  return askingPlaces(folded).some(({ index }) => index >= end && index - end <= FOCUS_DISTANCE);
}

function readBigrams(matter: string): string[] {
  const runs = matter.match(/\p{Script=Han}{2,}/gu) ?? [];
  return [
    ...new Set(
      runs.flatMap((run) => Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))),
    ),
  ];
}
