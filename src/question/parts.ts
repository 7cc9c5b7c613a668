import { ITEM_COUNTERS } from '../lexicon/plan-parts.js';
import { ENGLISH_QUESTION_WORDS, QUESTION_WORDS } from '../lexicon/question-words.js';
import { YEAR_BEFORE, YEAR_NOW } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { fold } from '../text/fold.js';
import { withoutFiller } from './filler.js';

export const ASKS = new RegExp(
  anyOf([...Object.values(QUESTION_WORDS).flat(), ...ENGLISH_QUESTION_WORDS]),
  'u',
);
const BETWEEN = /(?<=[，,；;。？?！!]|\p{Script=Han}\s)/u;

/** The fewest letters and digits of a part with a matter of its own, and of one with its own subject. */
const [FEWEST, ENOUGH] = [2, 4];

/** A part of a question as typed, and as asked by itself: one without a subject takes that of the first. */
export type TypedPart = { readonly name: string; readonly text: string };

/** Splits a question into its parts; a simple one is its own part. */
export function readParts(text: string): TypedPart[] {
  const parts: string[] = [];
  let open = '';
  for (const clause of text.split(BETWEEN)) {
    open += clause;
    if (!ASKS.test(fold(open)) && !(parts.length > 0 && GOES_ON.test(open))) continue;
    if (parts.length === 0 || matterOf(open).length >= FEWEST) parts.push(open);
    else parts.push((parts.pop() ?? '') + open);
    open = '';
  }
  const whole = parts.length === 0 ? [open] : [...parts.slice(0, -1), parts.at(-1)! + open];
  const [first = ''] = whole;
  const subject = fold(first).replace(ASKING, ' ');
  return whole.map((part, at) => {
    const name = part.trim().replace(/[，,；;。]$/u, '');
    const isShort = matterOf(part.replace(YEARS, '')).length < ENOUGH || !ASKS.test(fold(part));
    const own = part.search(YEARS) < 0 ? subject : subject.replace(YEARS, ' ');
    return { name, text: at > 0 && isShort ? own + name : name };
  });
}

/** …，今年目标呢 asks the same again of something else. */
const GOES_ON = /呢[?？]?$/u;
const YEARS = new RegExp(anyOf(['20\\d\\d年?', ...YEAR_BEFORE, ...YEAR_NOW]), 'gu');

const ASKING = new RegExp(`${ASKS.source}(?:[${ITEM_COUNTERS}家人条项名位座元])?|[，,；;。？?！!]`, 'gu');

/** The letters and digits of a part, beside those that ask. */
function matterOf(part: string): readonly string[] {
  const matter = withoutFiller(fold(part)).replace(new RegExp(ASKS, 'gu'), '');
  return matter.match(/[\p{L}\p{N}]/gu) ?? [];
}
