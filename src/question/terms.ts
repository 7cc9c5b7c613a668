import type { TagResult } from 'nodejieba';
import { AFTER_WORDS } from '../lexicon/comparators.js';
import { SPOKEN_FOR } from '../lexicon/everyday-words.js';
import { PLACE_ENDS } from '../lexicon/narrowings.js';
import { FORBIDS } from '../lexicon/negations.js';
import { ITEM_NUMERALS, ORDINAL_NUMERALS } from '../lexicon/numerals.js';
import { AGES } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';
import { only } from '../only.js';
import { holdsHan } from '../text/language.js';
import { parseNumeral } from '../text/numerals.js';
import { characterPairs } from '../text/pairs.js';
import { NAME, PLACE, type Words } from '../text/words.js';
import { datesIn } from './dates.js';
import { isStopWord, isWeakWord } from './filler.js';
import { namesOfPeriod, readPeriod } from './period.js';
import type { Synonyms } from './synonyms.js';

/** A word that a question is about, folded. */
export type Term = {
  readonly word: string;
  readonly synonyms: readonly string[];
  /** The words inside it (国产芯片: 国产, 芯片); the text may put others between them. */
  readonly parts: readonly string[];
  /** The pairs of characters of a long Chinese word, which a text may hold in part; none for a name. */
  readonly pairs: readonly string[];
  /** The weight of its kind, from 0 to 1: nouns more than verbs, verbs more than adverbs. */
  readonly weight: number;
  /** Whether it is a name, a year, a number or an ordinal, without which a document is about something else. */
  readonly required: boolean;
  /** Places inside the named one, which are parts of it. */
  readonly within: readonly string[];
  /** How certain it is, from 0 to 1, less for misspelt words and pinyin; it scales what a text holds of it. */
  readonly certainty: number;
};

/** The least weight of a word for a thing or what is done with it. */
export const TELLING = 0.5;

/** Weights of jieba's parts of speech; the first that fits counts. */
const KINDS: readonly { readonly tag: RegExp; readonly weight: number }[] = [
  { tag: /^(?:n|vn|an|eng|x|l|j|i|s|t|b|z)/u, weight: 1 },
  { tag: /^[va]/u, weight: TELLING },
  { tag: /./u, weight: 0.15 },
];
const WEAK_WEIGHT = 0.2;
const NOUN = 'n';
const LONG_CHINESE = /^\p{Script=Han}{3,}$/u;

/** An amount with its scale: one thing, not a number and a word. */
const AMOUNT = /\d+(?:\.\d+)?(?:万亿|亿|千万|百万|万|%)/gu;
const ORDINAL = new RegExp(`第[${ORDINAL_NUMERALS}\\d]+`, 'gu');
const CHINESE_ORDINAL = new RegExp(`^第([${ITEM_NUMERALS}]+)$`, 'u');

export type TermSources = {
  readonly words: Words;
  readonly synonyms: Synonyms;
  /** Whether the documents have a word for a phrase; set for questions in English alone. */
  readonly isTranslated?: ((phrase: string) => boolean) | undefined;
};

/** Reads the terms of a folded question. @param matter the question without its filler */
export function readTerms(
  folded: string,
  matter: string,
  { words, synonyms, isTranslated }: TermSources,
): Term[] {
  const phrases = synonyms.latinIn(folded, isTranslated);
  const spelled = new Set(phrases.flatMap((phrase) => phrase.split(/[^\p{L}\p{N}]+/u)));
  const isChinese = !isTranslated && holdsHan(folded);
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
      weight: isAge(word, folded) ? WEAK_WEIGHT : kindWeight(word, tag),
      required:
        (isRequired(word, tag, isChinese) || isDivision(word, tag, words)) &&
        !isWider(word, tag, tagged[at + 1], matter) &&
        !isAge(word, folded),
    })),
  ];
  return [...new Map(terms.map((term) => [term.word, term])).values()].map((term) => ({
    ...term,
    certainty: 1,
    within: term.required && holdsHan(term.word) ? words.reference.placesWithin(term.word) : [],
    synonyms: wordsFor(term.word, synonyms),
    parts: partsOf(term.word, words),
    pairs: !term.required && LONG_CHINESE.test(term.word) ? characterPairs(term.word) : [],
  }));
}

/** Whatever says the same as a word. */
function wordsFor(word: string, synonyms: Synonyms): string[] {
  return [
    ...synonyms.of(word),
    ...itemsOf(word),
    ...negationsLike(word),
    ...(SPOKEN_FOR.get(word) ?? []),
    ...namesOfPeriodIn(word),
  ];
}

/** A Latin phrase weighs as much as the Chinese word that it stands for, and is required where that is a place. */
function kindOfPhrase(phrase: string, words: Words, synonyms: Synonyms): Pick<Term, 'weight' | 'required'> {
  const chinese = synonyms.of(phrase).find(holdsHan);
  const tag = chinese === undefined ? NOUN : tagOf(chinese, words);
  const weight = isWeakWord(phrase) ? WEAK_WEIGHT : kindWeight(chinese ?? phrase, tag);
  return { weight, required: PLACE.test(tag) };
}

/** The part of speech of a word; of several together that of a thing. */
export function tagOf(chinese: string, words: Words): string {
  return only(words.tagged(chinese))?.tag ?? NOUN;
}

/** How much a word tells by its kind. */
export function kindWeight(word: string, tag: string): number {
  if (isWeakWord(word)) return WEAK_WEIGHT;
  if (/\d/u.test(word)) return 1;
  return KINDS.find((kind) => kind.tag.test(tag))!.weight;
}

/** In a Chinese question a Latin word that the glossary does not know is a name or a unit; a lone letter may stand for a sign (×). */
function isRequired(word: string, tag: string, isChinese: boolean): boolean {
  return (
    NAME.test(tag) ||
    /\d/u.test(word) ||
    readPeriod(word) !== null ||
    (isChinese && /^[a-z]{2,}$/u.test(word))
  );
}

/** Whether a name without a meaning of its own is that of a county or a city: 句容 of 句容市. */
function isDivision(word: string, tag: string, words: Words): boolean {
  return MEANS_NOTHING.test(tag) && [...PLACE_ENDS].some((level) => PLACE.test(tagOf(word + level, words)));
}

/** jieba's parts of speech for words that it does not know, and for names of people. */
const MEANS_NOTHING = /^(?:x|nrt?)$/u;

/** What some terms weigh together. */
export function weightOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

/** The pairs of terms that stand side by side in a folded text: 财政, 收入 of 财政收入. */
export function pairsIn(folded: string, terms: readonly Term[]): (readonly [Term, Term])[] {
  return terms.flatMap((first) =>
    terms
      .filter((second) => folded.includes(first.word + second.word))
      .map((second) => [first, second] as const),
  );
}

const BOUNDED = `及|${anyOf(AFTER_WORDS)}`;

/** Whether a word is somebody's age in a folded text, of which rules say only bounds: 46岁, but not 60岁以上. */
function isAge(word: string, folded: string): boolean {
  return (
    /^\d+$/u.test(word) && new RegExp(`(?<!\\d)${word}(?:${anyOf(AGES)})(?!${BOUNDED})`, 'u').test(folded)
  );
}

/** Whether a place only locates the next one, as 北京市 does in 北京市朝阳区, and need not be mentioned. */
function isWider(word: string, tag: string, next: TagResult | undefined, matter: string): boolean {
  return PLACE.test(tag) && next !== undefined && PLACE.test(next.tag) && matter.includes(word + next.word);
}

/** Other ways to forbid: 不能 for 不得. */
function negationsLike(word: string): readonly string[] {
  return FORBIDS.includes(word) ? FORBIDS.filter((other) => other !== word) : [];
}

function namesOfPeriodIn(word: string): readonly string[] {
  const period = readPeriod(word);
  return period ? namesOfPeriod(period) : [];
}

/** Ways to number an item: 第二 as 二是, (二) or 二、, 第一 also as 首次. */
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
