import { characterPairs } from '../text/pairs.js';
import type { Words } from '../text/words.js';
import type { Synonyms } from './synonyms.js';
import { isStopWord, isWeakWord } from './vocabulary.js';

/** A word that a question is about, folded. */
export type Term = {
  readonly word: string;
  /** Other words that may stand for it. */
  readonly synonyms: readonly string[];
  /** The words inside it (国产芯片: 国产, 芯片); the text may put others between them. */
  readonly parts: readonly string[];
  /** The pairs of characters in it: a long Chinese word that no name is may stand in the text in part. */
  readonly pairs: readonly string[];
  /** How much a word of its kind tells, from 0 to 1: a noun more than a verb, a verb more than an adverb. */
  readonly weight: number;
  /** Whether it is a name, a year, a number or an ordinal: a document without it is about something else. */
  readonly insisted: boolean;
};

/** jieba's parts of speech, with what a word of each tells; the first that fits decides. */
const KINDS: readonly { readonly tag: RegExp; readonly weight: number }[] = [
  { tag: /^(?:n|vn|an|eng|x|l|j|i|s|t|b|z)/u, weight: 1 },
  { tag: /^[va]/u, weight: 0.5 },
  { tag: /./u, weight: 0.15 },
];
const WEAK_WEIGHT = 0.2;
const NOUN = 'n';

/** jieba's parts of speech for persons, places, organisations and other proper names. */
const NAMES = /^n[rstz]/u;

const LONG_CHINESE = /^\p{Script=Han}{3,}$/u;

/** An amount with its magnitude: one thing, not a number and a word. */
const AMOUNT = /\d+(?:\.\d+)?(?:万亿|亿|千万|百万|万|%)/gu;
const ORDINAL = /第[一二三四五六七八九十百\d]+/gu;

/**
 * Reads the terms of a question.
 * @param folded the whole question, in which phrases of the glossary are looked for
 * @param matter the question without its wrapping
 */
export function readTerms(folded: string, matter: string, words: Words, synonyms: Synonyms): Term[] {
  const phrases = synonyms.latinIn(folded);
  const spelled = new Set(phrases.flatMap((phrase) => phrase.split(/[^\p{L}\p{N}]+/u)));
  const isChinese = /\p{Script=Han}/u.test(folded);
  const tagged = words
    .tagged(matter.replace(AMOUNT, ' ').replace(ORDINAL, ' '))
    .filter(({ word }) => !isStopWord(word) && !spelled.has(word));
  const terms = [
    ...phrases.map((word) => ({ word, weight: kindWeight(word, NOUN), insisted: false })),
    ...(matter.match(AMOUNT) ?? []).map((word) => ({ word, weight: 1, insisted: false })),
    ...(matter.match(ORDINAL) ?? []).map((word) => ({ word, weight: 1, insisted: true })),
    ...tagged.map(({ word, tag }) => ({
      word,
      weight: kindWeight(word, tag),
      insisted: isInsisted(word, tag, isChinese),
    })),
  ];
  return distinct(terms).map((term) => ({
    ...term,
    synonyms: synonyms.of(term.word),
    parts: partsOf(term.word, words),
    pairs: !term.insisted && LONG_CHINESE.test(term.word) ? characterPairs(term.word) : [],
  }));
}

function kindWeight(word: string, tag: string): number {
  if (isWeakWord(word)) return WEAK_WEIGHT;
  if (/\d/u.test(word)) return 1;
  return KINDS.find((kind) => kind.tag.test(tag))!.weight;
}

/** In a Chinese question a Latin word that the glossary does not know is a name or a unit. */
function isInsisted(word: string, tag: string, isChinese: boolean): boolean {
  return NAMES.test(tag) || /\d/u.test(word) || (isChinese && /^[a-z]+$/u.test(word));
}

function partsOf(word: string, words: Words): string[] {
  return word.length < 4 ? [] : words.forIndex(word).filter((part) => part !== word);
}

function distinct<T extends { readonly word: string }>(terms: readonly T[]): T[] {
  return [...new Map(terms.map((term) => [term.word, term])).values()];
}
