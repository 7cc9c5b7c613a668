import { ASKS_OWNER, NAMES_GOAL } from '../lexicon/asking.js';
import * as talk from '../lexicon/conversation.js';
import { ENGLISH_ASKING } from '../lexicon/english-questions.js';
import { ASKS_COUNT, ASKS_LIST, ASKS_WHAT } from '../lexicon/plan-parts.js';
import { ENGLISH_QUESTION_WORDS, MODALS, QUESTION_WORDS, WHEN, WHERE } from '../lexicon/question-words.js';
import { ENGLISH_YEARS, YEAR_BEFORE, YEAR_NOW } from '../lexicon/time-words.js';
import { anyOf, type WordList } from '../lexicon/word-list.js';
import { fold } from '../text/fold.js';
import { blankFiller, isStopWord } from './filler.js';

/** `silence`: thanks or a sign; `more`: what else there is; `source`: a citation; `follow-up`: a question that needs the last. */
export type Intent = 'silence' | 'greeting' | 'more' | 'source' | 'follow-up' | 'question';

/** One of the words alone, or several with spaces between them. */
const alone = (words: WordList): RegExp => new RegExp(`^(?:${anyOf(words)})(?: (?:${anyOf(words)}))*$`, 'u');

const ALONE: readonly (readonly [Intent, RegExp])[] = [
  ['greeting', alone(talk.GREETINGS)],
  ['silence', alone(talk.THANKS)],
  ['more', alone(talk.MORE)],
  ['source', alone(talk.ASKS_SOURCE)],
];
const BACK = new RegExp(anyOf(talk.POINTS_BACK), 'u');
const ON = new RegExp(anyOf(talk.FOLLOWS_UP), 'u');
const ASKING = new RegExp(
  anyOf([
    ...ENGLISH_ASKING.map(([words]) => words),
    ...[...ASKS_OWNER, ...WHEN, ...WHERE, ...ASKS_LIST, ...ASKS_COUNT, ...ASKS_WHAT],
    ...[...Object.values(QUESTION_WORDS).flat(), ...ENGLISH_QUESTION_WORDS],
  ]),
  'gu',
);
const NOTHING = new RegExp(anyOf(talk.NAMES_NOTHING), 'gu');
const SIDES = new RegExp(anyOf(talk.NAMES_SIDES), 'gu');
const WORD = /\p{Script=Han}+|[\p{Script=Latin}\p{N}]+/gu;

/** 为什么要建 names no more than 为什么建. */
const MODAL_START = new RegExp(`^[${MODALS}]+(?=\\p{Script=Han}$)`, 'u');

const TIME = `(?:到|截至)?(?:(?<!\\d)20\\d\\d年?[底末]?|${anyOf([...YEAR_NOW, ...YEAR_BEFORE, ...ENGLISH_YEARS])})`;
const TIMES = new RegExp(TIME, 'gu');
const REACHED = new RegExp(anyOf(talk.AS_REACHED), 'u');
const GOALS = new RegExp(anyOf(NAMES_GOAL), 'gu');
/** 2027年呢, 那去年: the same of another time. */
const OTHER_TIME = new RegExp(
  `^(?:那么?${TIME}的?呢?|${TIME}的?呢|(?:and|what about|how about) (?:in |for )?${TIME})[?？]?$`,
  'u',
);

/** Reads what somebody says. */
export function readIntent(text: string): Intent {
  const folded = fold(text).trim();
  if (!/[\p{L}\p{N}]/u.test(folded))
    return /\p{Extended_Pictographic}/u.test(folded) ? 'silence' : 'question';
  const clauses = folded
    .split(/[\p{P}\p{S}]+/u)
    .map((clause) => clause.trim().replace(/[呀啊哦啦呢吧]+$/u, ''));
  const said = clauses.filter((clause) => clause !== '');
  const found = ALONE.find(([, pattern]) => said.every((clause) => pattern.test(clause)));
  if (found) return found[0];
  return ON.test(folded) || lacksSubject(text) || namesSides(text) ? 'follow-up' : 'question';
}

/** The longest matter, in characters, of a question that points back: 那是哪个区, 它的增长率. */
const SHORT = 12;

/** Whether a question takes the subject of the one before: it asks and names nothing, or points back. */
export function lacksSubject(text: string): boolean {
  const folded = fold(text).trim();
  if (OTHER_TIME.test(folded)) return true;
  const matter = matterIn(folded);
  if (matter.length === 0) return folded.search(ASKING) >= 0;
  return BACK.test(folded) && matter.join('').length <= SHORT;
}

/** Whether a question names no more than a side of what was asked before, or one of its items: 最长几年, 第二个说什么. */
export function namesSides(text: string): boolean {
  const folded = fold(text).trim();
  return matterIn(folded.replace(SIDES, ' ')).length === 0 && folded.search(ASKING) >= 0;
}

/** Whether a question goes on from the one before by how it opens or ends, whatever it names. */
export function opensFollowUp(text: string): boolean {
  return ON.test(fold(text).trim());
}

/** The words of a folded question that name something. */
function matterIn(folded: string): string[] {
  const rest = blankFiller(folded.replace(ASKING, ' ')).replace(NOTHING, ' ');
  const words: readonly string[] = rest.match(WORD) ?? [];
  const bare = words.map((word) => word.replace(MODAL_START, ''));
  return bare.filter((word) => !isStopWord(word) && !/^\p{Script=Han}?$/u.test(word));
}

/** What a text takes over from the question before: what that was about, but for its time where another is asked for, and for its goal where what was reached is. */
export function subjectFor(text: string, before: string): string {
  const folded = fold(text).trim();
  const subject = subjectOf(before);
  const other = OTHER_TIME.test(folded) || (ON.test(folded) && folded.search(TIMES) >= 0);
  const timed = other ? subject.replace(TIMES, ' ') : subject;
  const meant = REACHED.test(folded) ? timed.replace(GOALS, ' ') : timed;
  return meant.replace(/\s+/gu, ' ').trim();
}

/** What a question is about, as it was typed: its words without those that only ask. */
function subjectOf(question: string): string {
  const folded = fold(question);
  const blank = blankFiller(folded.replace(ASKING, (asked) => ' '.repeat(asked.length)));
  const words = [...blank.matchAll(/(?:[^\s，。？！、；：,.?!;:]|\.(?=\d))+/gu)].filter(
    ([word]) => !isStopWord(word),
  );
  return words
    .map(({ index, 0: { length } }) => question.slice(index, index + length).replace(/[是有由为要到]+$/u, ''))
    .filter((word) => word !== '' && !isStopWord(fold(word)))
    .join(' ');
}
