import type { TagResult } from 'nodejieba';
import { FORBIDS } from '../lexicon/negations.js';
import { ITEM_NUMERALS, ORDINAL_NUMERALS } from '../lexicon/numerals.js';
import { parseNumeral } from '../text/numerals.js';
import { characterPairs } from '../text/pairs.js';
import { NAME, PLACE, type Words } from '../text/words.js';
import { datesIn } from './dates.js';
import { isStopWord, isWeakWord } from './filler.js';
import type { Synonyms } from './synonyms.js';

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
  readonly required: boolean;
  /** Places that lie in the one that it names: a document on one of them is on a part of it. */
  readonly within: readonly string[];
  /** How surely it was meant, from 0 to 1: less where it was typed amiss or in pinyin. It scales what a text holds of it. */
  readonly certainty: number;
};

const VERB = 0.5;

/** jieba's parts of speech, with what a word of each tells; the first that fits decides. */
const KINDS: readonly { readonly tag: RegExp; readonly weight: number }[] = [
  { tag: /^(?:n|vn|an|eng|x|l|j|i|s|t|b|z)/u, weight: 1 },
  { tag: /^[va]/u, weight: VERB },
  { tag: /./u, weight: 0.15 },
];
const WEAK_WEIGHT = 0.2;
const NOUN = 'n';

const HAN = /\p{Script=Han}/u;
const LONG_CHINESE = /^\p{Script=Han}{3,}$/u;

/** An amount with its magnitude: one thing, not a number and a word. */
const AMOUNT = /\d+(?:\.\d+)?(?:万亿|亿|千万|百万|万|%)/gu;
const ORDINAL = new RegExp(`第[${ORDINAL_NUMERALS}\\d]+`, 'gu');
const CHINESE_ORDINAL = new RegExp(`^第([${ITEM_NUMERALS}]+)$`, 'u');

/** What the terms of a question are read with. */
export type TermSources = {
  readonly words: Words;
  readonly synonyms: Synonyms;
  /**
   * Said of a question in English, also where it holds a date in Chinese: whether the documents have a word for a
   * phrase.
   */
  readonly isTranslated?: ((phrase: string) => boolean) | undefined;
};

/**
 * Reads the terms of a question.
 * @param folded the whole question, in which phrases of the glossary are looked for
 * @param matter the question without its filler
 */
export function readTerms(
  folded: string,
  matter: string,
  { words, synonyms, isTranslated }: TermSources,
): Term[] {
  const phrases = synonyms.latinIn(folded, isTranslated);
  const spelled = new Set(phrases.flatMap((phrase) => phrase.split(/[^\p{L}\p{N}]+/u)));
  const isChinese = !isTranslated && HAN.test(folded);
  const dates = datesIn(matter);
  const rest = dates.reduce((text, date) => text.replace(date, ' '), matter);
  const tagged = words
    .tagged(rest.replace(AMOUNT, ' ').replace(ORDINAL, ' '))
    .filter(({ word }) => !isStopWord(word) && !spelled.has(word));
  const terms = [
    ...phrases.map((word) => ({ word, ...kindOfPhrase(word, words, synonyms) })),
    ...(matter.match(AMOUNT) ?? []).map((word) => ({ word, weight: 1, required: false })),
    ...dates.map((word) => ({ word, weight: 1, required: true })),
    ...(matter.match(ORDINAL) ?? []).map((word) => ({ word, weight: 1, required: true })),
    ...tagged.map(({ word, tag }, at) => ({
      word,
      weight: kindWeight(word, tag),
      required: isRequired(word, tag, isChinese) && !isWider(word, tag, tagged[at + 1], matter),
    })),
  ];
  return distinct(terms).map((term) => ({
    ...term,
    certainty: 1,
    within: term.required && HAN.test(term.word) ? words.reference.placesWithin(term.word) : [],
    synonyms: [...synonyms.of(term.word), ...itemsOf(term.word), ...negationsLike(term.word)],
    parts: partsOf(term.word, words),
    pairs: !term.required && LONG_CHINESE.test(term.word) ? characterPairs(term.word) : [],
  }));
}

/** The weight of a Latin phrase is that of the Chinese word that it stands for; it is required where that is a place. */
function kindOfPhrase(phrase: string, words: Words, synonyms: Synonyms): Pick<Term, 'weight' | 'required'> {
  const chinese = synonyms.of(phrase).find((word) => HAN.test(word));
  const tag = chinese === undefined ? NOUN : tagOf(chinese, words);
  const weight = isWeakWord(phrase) ? WEAK_WEIGHT : kindWeight(chinese ?? phrase, tag);
  return { weight, required: PLACE.test(tag) };
}

/** The part of speech of a word; of several together that of a thing. */
export function tagOf(chinese: string, words: Words): string {
  const [first, ...more] = words.tagged(chinese);
  return first === undefined || more.length > 0 ? NOUN : first.tag;
}

/** How much a word tells by its kind. */
export function kindWeight(word: string, tag: string): number {
  if (isWeakWord(word)) return WEAK_WEIGHT;
  if (/\d/u.test(word)) return 1;
  return KINDS.find((kind) => kind.tag.test(tag))!.weight;
}

/** In a Chinese question a Latin word that the glossary does not know is a name or a unit. */
function isRequired(word: string, tag: string, isChinese: boolean): boolean {
  return NAME.test(tag) || /\d/u.test(word) || (isChinese && /^[a-z]+$/u.test(word));
}

/** Whether a place only says where the next one lies, as 北京市 does in 北京市朝阳区: a text on that need not. */
function isWider(word: string, tag: string, next: TagResult | undefined, matter: string): boolean {
  return PLACE.test(tag) && next !== undefined && PLACE.test(next.tag) && matter.includes(word + next.word);
}

/** What forbids is said in many words: 不能 is 不得 there. */
function negationsLike(word: string): readonly string[] {
  return FORBIDS.includes(word) ? FORBIDS.filter((other) => other !== word) : [];
}

/** How a text numbers what an ordinal asks for: 第二 is 二是, (二) or 二、 there, and 第一 may be 首次. */
function itemsOf(word: string): string[] {
  const [, number] = CHINESE_ORDINAL.exec(word) ?? [];
  return number === undefined
    ? []
    : [
        `${number}是`,
        `(${number})`,
        `${number}、`,
        `第${parseNumeral(number)}`,
        ...(number === '一' ? FIRST : []),
      ];
}

/** Other words for the first: 首次 is 第一次. */
const FIRST = ['首先', '首要', '首次', '首个', '首位', '首批', '首家', '最早'];

function partsOf(word: string, words: Words): string[] {
  return word.length < 4 ? [] : words.forIndex(word).filter((part) => part !== word);
}

function distinct<T extends { readonly word: string }>(terms: readonly T[]): T[] {
  return [...new Map(terms.map((term) => [term.word, term])).values()];
}
