import { ASKS_WHAT_IS_SAID } from '../lexicon/filler.js';
import { JOINS_NAMES } from '../lexicon/plan-parts.js';
import { ALL_OF, HOW_LONG, NUMBER, WHEN } from '../lexicon/question-words.js';
import { YEAR_BEFORE, YEAR_NOW } from '../lexicon/time-words.js';
import { TIME_UNITS } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';
import { fold } from '../text/fold.js';
import { lacksSubject, namesSides } from './conversation.js';
import { withoutFiller } from './filler.js';
import { ASKS } from './kinds.js';
import { namesWholePart } from './list-request.js';
import { subjectFor } from './take-over.js';

/** What joins two questions. */
const JOINT = `(?:还有|${anyOf(JOINS_NAMES)})`;

/** 谁发的、哪天: a row in which each asks. */
const ROW = `(?<=(?:${ASKS.source})\\p{Script=Han}{0,8}、)(?<!(?:${anyOf(ALL_OF)})\\p{Script=Han}{0,8}、)(?=[^、,，]*(?:${ASKS.source}))`;

/** Behind a mark, or before a joint close behind what is asked for, where it joins no names: 奖励多少和建在哪里, but not 哪些企业和机构. */
const BETWEEN = new RegExp(
  `(?<=[，,；;。？?！!]|\\p{Script=Han}\\s)|${ROW}|(?<=(?:${ASKS.source})\\p{Script=Han}{0,2})(?<!(?:${anyOf(ALL_OF)})\\p{Script=Han}{0,2})(?=${JOINT})`,
  'u',
);
const OPENING_JOINT = new RegExp(`^${JOINT}`, 'u');

/** The fewest letters and digits of a part with a matter of its own, and of one with its own subject. */
const [FEWEST, ENOUGH] = [2, 4];

/** A part of a question as typed, and as asked by itself: one without a subject takes that of the first, but for one that names a whole part of a plan. */
export type TypedPart = { readonly name: string; readonly text: string };

/** Splits a question into its parts; a simple one is its own part. */
export function readParts(text: string): TypedPart[] {
  const whole = askingParts(withoutFrame(text).split(BETWEEN));
  const [first = ''] = whole;
  return whole.map((part, at) => {
    const own = at === 0 ? part.trim() : part.trim().replace(OPENING_JOINT, '');
    const name = own.replace(/[，,；;。、]$/u, '');
    const isShort = matterOf(part.replace(YEARS, '')).length < ENOUGH || !ASKS.test(fold(part));
    const isOwn = at === 0 || namesWholePart(fold(name));
    const isOfFirst = !isOwn && (isShort || lacksSubject(name) || namesSides(name));
    if (at > 0 && ASKS_TIME.test(fold(name)) && matterOf(name).length === 0)
      return { name, text: asking(first, name) };
    return { name, text: isOfFirst ? `${subjectFor(name, first)} ${name}` : name };
  });
}

const FRAME = new RegExp(anyOf(ASKS_WHAT_IS_SAID), 'gu');

/** A question without what asks only what the document says, where it asks something else as well. */
function withoutFrame(text: string): string {
  const rest = text.replace(FRAME, '');
  return ASKS.test(fold(rest)) ? rest : text;
}

/** A question with another word that asks: 谁发的 and 哪天 for 哪天发的. */
function asking(question: string, word: string): string {
  const { index = 0, 0: asked = '' } = ASKS.exec(fold(question)) ?? {};
  return `${question.slice(0, index)}${word}${question.slice(index + asked.length)}`.replace(
    /[，,；;。、？?]\s*$/u,
    '',
  );
}

/** A time alone, which is asked of what the question is about: 哪天, 管几年. */
const ASKS_TIME = new RegExp(
  `^(?:[是在从到管用要]|有效)*(?:${anyOf([...WHEN, ...HOW_LONG])}|${NUMBER}(?:${anyOf(TIME_UNITS)}))[的呢?？]*$`,
  'u',
);

/** The clauses of a question, each joined to those before it until they ask something. */
function askingParts(clauses: readonly string[]): string[] {
  const parts: string[] = [];
  let open = '';
  for (const clause of clauses) {
    open += clause;
    const before = parts.at(-1);
    const matter = matterOf(open).length;
    if (before === undefined ? !ASKS.test(fold(open)) || matter === 0 : !asksOn(open)) continue;
    if (before === undefined || matter >= FEWEST || ASKS_TIME.test(fold(open).trim())) parts.push(open);
    else parts.splice(-1, 1, before + open);
    open = '';
  }
  const last = parts.pop() ?? '';
  return [...parts, last + open];
}

function asksOn(clause: string): boolean {
  return ASKS.test(fold(clause)) || GOES_ON.test(clause);
}

/** …，今年目标呢 asks the same again of something else. */
const GOES_ON = /呢[?？]?$/u;
const YEARS = new RegExp(anyOf(['20\\d\\d年?', ...YEAR_BEFORE, ...YEAR_NOW]), 'gu');

/** The letters and digits of a part, beside those that ask. */
function matterOf(part: string): readonly string[] {
  const matter = withoutFiller(fold(part)).replace(new RegExp(ASKS, 'gu'), '');
  return matter.match(/[\p{L}\p{N}]/gu) ?? [];
}
