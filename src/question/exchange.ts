import { firstFound } from '../first-found.js';
import { ASKS_OWNER } from '../lexicon/asking.js';
import {
  AS_REACHED,
  ASKS_CONTEXT,
  CORRECTS,
  LEADS_ON,
  NAMES_NOTHING,
  NAMES_SIDES,
  ORDINALS,
} from '../lexicon/conversation.js';
import { ENGLISH_ASKING } from '../lexicon/english-questions.js';
import { ARTICLE } from '../lexicon/item-marks.js';
import { ASKS_COUNT, ASKS_LIST, ASKS_WHAT } from '../lexicon/plan-parts.js';
import { ENGLISH_QUESTION_WORDS, QUESTION_WORDS, WHEN, WHERE } from '../lexicon/question-words.js';
import { ENGLISH_YEARS, PERIOD_NAME, YEAR_BEFORE, YEAR_NOW } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { fold } from '../text/fold.js';

/** What follows up by a name alone, of which the question before is asked again: 那2027年呢, the third one, 酒店呢. */
export type Other = {
  readonly kind: 'time' | 'item' | 'thing';
  readonly words: string;
  /** Whether it puts the question right: 说错了，是2027. */
  readonly corrects: boolean;
  /** What the question says in its place, if that is told: 不是2025，是2027. */
  readonly not: string | undefined;
};

/** What asks in a question, by all words for it. */
export const ASKING = new RegExp(
  anyOf([
    ...ENGLISH_ASKING.map(([words]) => words),
    ...[...ASKS_OWNER, ...WHEN, ...WHERE, ...ASKS_LIST, ...ASKS_COUNT, ...ASKS_WHAT],
    ...[...Object.values(QUESTION_WORDS).flat(), ...ENGLISH_QUESTION_WORDS],
  ]),
  'gu',
);

const TIME = `(?:到|截至)?(?:(?<!\\d)20\\d\\d年?[底末]?|${anyOf([PERIOD_NAME, ...YEAR_NOW, ...YEAR_BEFORE, ...ENGLISH_YEARS])})`;
const ITEM = `(?:${anyOf(ORDINALS)})`;
const [LEAD, ENGLISH_LEAD] = LEADS_ON;
const REACHED = `(?:的?(?:${anyOf(AS_REACHED)}))?`;
const END = `的?(?:呢|${QUESTION_WORDS.manner[0]}|${anyOf(ASKS_CONTEXT)})?[?？]?$`;
const ABOUT = '(?:(?:tell me |say )?more (?:about|on) )?(?:the )?';
const CORRECTED = `(?:${anyOf(CORRECTS)})`;

const ARTICLE_ALONE = new RegExp(`^${ARTICLE}$`, 'u');

/** Whether words number an article, which a document has whatever was asked before, rather than an item of a list: 第4条, but not 第4个. */
export function isArticle({ words }: Other): boolean {
  return ARTICLE_ALONE.test(fold(words));
}

/** The parts of a question whose place a time or an item takes. */
export const PLACES = { time: new RegExp(TIME, 'gu'), item: new RegExp(ITEM, 'gu') } as const;

/** 2027 alone asks nothing, as 第二个 does. */
const OTHERS: readonly (readonly [Other['kind'], RegExp])[] = [
  ['time', new RegExp(`^(?:${LEAD}|${CORRECTED})(?<words>${TIME})${REACHED}${END}`, 'u')],
  ['time', new RegExp(`^(?<words>${TIME})${REACHED}的?呢[?？]?$`, 'u')],
  ['time', new RegExp(`^(?:${ENGLISH_LEAD}) (?:in |for |by )?(?<words>${TIME})[?？]?$`, 'u')],
  ['item', new RegExp(`^(?:${LEAD}|${CORRECTED})?(?<words>${ITEM})${END}`, 'u')],
  ['item', new RegExp(`^(?:(?:${ENGLISH_LEAD}) )?${ABOUT}(?<words>${ITEM})[?？]?$`, 'u')],
  ['thing', new RegExp(`^${CORRECTED}(?<words>[^\\s,，。?？]{1,12}?)的?[?？。!！]?$`, 'u')],
  ['thing', new RegExp(`^(?:${LEAD})?(?<words>[\\p{Script=Han}a-z\\d]{1,6}?)的?呢[?？]?$`, 'u')],
  ['thing', new RegExp(`^(?:${LEAD})?(?<words>\\p{Script=Han}{1,4}?)(?<!呢)的?[?？]$`, 'u')],
  ['thing', new RegExp(`^(?:${ENGLISH_LEAD}) (?:the |a )?(?<words>[a-z' -]{2,30}?)[?？]?$`, 'u')],
];
/** What about asks nothing yet. */
const OPENS = new RegExp(`^(?:${ENGLISH_LEAD})\\b`, 'u');
const CORRECTS_IT = new RegExp(`^${CORRECTED}`, 'u');
const SIDES = new RegExp(`^(?:${anyOf([...NAMES_SIDES, ...NAMES_NOTHING])})+$`, 'u');

/** Reads from a text the one name that it says; null where it asks by words of its own or of a side, or says more. */
export function readOther(text: string): Other | null {
  const folded = fold(text).trim();
  if (folded.replace(OPENS, '').search(ASKING) >= 0) return null;
  const corrects = CORRECTS_IT.test(folded);
  return firstFound(OTHERS, ([kind, pattern]) => {
    const { words, not } = pattern.exec(folded)?.groups ?? {};
    if (words === undefined || (kind === 'thing' && SIDES.test(words))) return null;
    const start = folded.lastIndexOf(words);
    return { kind, words: text.trim().slice(start, start + words.length), corrects, not };
  });
}
