import type { TagResult } from 'nodejieba';
import { EXPECTED, RATES, SUMS } from '../lexicon/asking.js';
import { OWNERS } from '../lexicon/bodies.js';
import { GROWTH_RATES, SUMS_UP } from '../lexicon/comparators.js';
import { HOW_MANY, HOW_MUCH, QUESTION_WORDS, WHICH } from '../lexicon/question-words.js';
import { TIME_UNITS } from '../lexicon/units.js';
import { TAKES_EFFECT } from '../lexicon/validity.js';
import { anyOf } from '../lexicon/word-list.js';
import type { Words } from '../text/words.js';
import { isStopWord, isWeakWord } from './filler.js';
import { CHINESE_ASKING } from './kinds.js';

const CLAUSE_END = /[^\p{L}\p{N}\p{M}]+/u;
/** Marks of a name, which end no clause. */
const QUOTES = /[“”"'‘’《》]/gu;

/** jieba joins some counters to 几 (几个, 几张); 几号 asks a day. 这几个 and 上几个 ask nothing, and 没有多少 denies. */
const ASKS_NUMBER = new RegExp(`^(?:${HOW_MUCH}|${HOW_MANY}(?:(?![号月点时日])\\p{Script=Han})?)$`, 'u');
const ASKS_NOTHING = new RegExp(`^(?:${WHICH}|这|那|上|下|前|后|近|最近|无论|不管|没有|没)$`, 'u');

/** jieba's parts of speech for things, without names, and for what counts them. */
const THING = /^(?:n|nz|vn|l)$/u;
const COUNTER = /^(?:q|m|mq)$/u;

/** Words between a thing and the question for its number: 床位达到多少. */
const BETWEEN = new RegExp(`^(?:达到?|${anyOf(SUMS_UP)})$`, 'u');

/** Words that a figure with its unit already tells: a length, a price, a sum, a time. */
const MEASURED = new RegExp(
  `[长高宽重深大远久快格用额值度量数例积距龄名模金款租币元贝分秒时天日周月年]$|^(?:${anyOf([...GROWTH_RATES, ...RATES])}|罚款|[投出]资|收入|成本|人次|${anyOf([...TIME_UNITS, ...SUMS])}|百分[比点]|已完成)$`,
  'u',
);

/** The things whose number a folded question asks (床位 in 多少张床位), as no number answers where they are unknown. */
export function readCounted(folded: string, words: Words): string[] {
  return folded.split(CLAUSE_END).flatMap((clause) => countedIn(words.tagged(clause)));
}

/** All question words in one text, as jieba parts some: the 时候 of 什么时候. */
const ASKING = Object.values(QUESTION_WORDS).flat().join(' ');

/** Nouns that say who, when or what for is asked: 哪个部门, 何时生效, 预期增长. */
const NO_THINGS: ReadonlySet<string> = new Set([...OWNERS, ...TAKES_EFFECT, EXPECTED]);

/** The things in the asking clauses of a folded question, or in all where none asks, but for those that a figure with its unit tells. */
export function readThings(folded: string, words: Words): string[] {
  const clauses = folded.replace(QUOTES, '').split(CLAUSE_END);
  const asking = clauses.filter((clause) => clause.search(CHINESE_ASKING) >= 0);
  // jieba joins 补贴多少, as no dictionary has it.
  const all = (asking.length > 0 ? asking : clauses).flatMap((clause) =>
    words.tagged(clause.replace(CHINESE_ASKING, ' ')),
  );
  const isAsking = (word: string): boolean => NO_THINGS.has(word) || ASKING.includes(word);
  // A measure before another noun narrows that: 产业基金 of 产业基金企业.
  const isThingAt = (one: TagResult, at: number): boolean =>
    isThing(one) || (isNoun(one) && THING.test(all[at + 1]?.tag ?? ''));
  return all.filter((one, at) => isThingAt(one, at) && !isAsking(one.word)).map(({ word }) => word);
}

function countedIn(clause: readonly TagResult[]): string[] {
  const at = clause.findIndex(({ word }) => ASKS_NUMBER.test(word));
  if (at < 0 || ASKS_NOTHING.test(clause[at - 1]?.word ?? '')) return [];
  const after = clause.slice(at + 1).find(({ word, tag }) => !COUNTER.test(tag) && word !== '的');
  const before = clause.slice(0, at).findLast(({ word }) => !isStopWord(word) && !BETWEEN.test(word));
  const thing = after && THING.test(after.tag) ? after : before;
  return thing && isThing(thing) ? [thing.word] : [];
}

/** Whether a figure with its unit tells what a word names: a length, a price, a time. */
export function isMeasured(word: string): boolean {
  return MEASURED.test(word);
}

/** 人 and 家 stand for many words, and say what kind of number is asked. */
function isThing(one: TagResult): boolean {
  return isNoun(one) && !isMeasured(one.word);
}

function isNoun({ word, tag }: TagResult): boolean {
  return THING.test(tag) && word.length > 1 && !isWeakWord(word);
}
