import {
  ADDS_MONEY,
  BOUND_WORDS,
  BOUNDS_AFTER,
  COMES_TO,
  EFFORTS,
  HOLDS_DOWN,
  INCREASES,
  SURPASSES,
} from '../lexicon/comparators.js';
import { GRANTS, MONEY_GRANTS } from '../lexicon/headings.js';
import { FOR_GOALS, MAKES, SPED_DEEDS, SPEEDS } from '../lexicon/plan-verbs.js';
import { isCounter, MONEY, OCCASIONS, TIME_NOUNS } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';
import type { Quantity } from '../text/quantities.js';
import { type Span, slice } from '../text/span.js';

const UPWARD = BOUNDS_AFTER.flatMap(([sign, words]) => (sign === '<=' ? [] : words));
const AT_LEAST = new RegExp(
  anyOf([...COMES_TO, ...BOUND_WORDS['>='], ...BOUND_WORDS['>'], ...SURPASSES, ...EFFORTS, ...UPWARD]),
  'u',
);
const HELD_DOWN = new RegExp(anyOf(HOLDS_DOWN), 'u');
/** 平均审理周期不超过60天: a rate and a time are bounded only to be reached. */
const LIMITED = new RegExp(`(?:率|${anyOf(TIME_NOUNS)})$`, 'u');
const GRANT = new RegExp(anyOf(GRANTS), 'u');
const MONEY_GRANT = new RegExp(anyOf(MONEY_GRANTS), 'u');

/** 每年举办活动6场以上: how often something is done is no target. */
const OCCASION = new RegExp(`^(?:${anyOf(OCCASIONS)})$`, 'u');

/** Whether an amount says how often something is done. */
export function isOccasion({ unit }: Quantity): boolean {
  return OCCASION.test(unit ?? '');
}

const MEASURED_IN_MONEY = new RegExp(`^(?:${anyOf(MONEY)})$`, 'u');
const ADDED = new RegExp(`(?:${anyOf(ADDS_MONEY)})[^，；。]*$`, 'u');

/** Whether an amount may say how much is made: 家, 公里, 亩, but no share. */
export function isMakeable(before: string, { unit }: Quantity): boolean {
  if (unit === null || /[%‰点]$/u.test(unit)) return false;
  return !MEASURED_IN_MONEY.test(unit) || ADDED.test(before);
}

const RESOLVED = new RegExp(`^(?:${anyOf(EFFORTS)})`, 'u');

/** 确保增加值增长2.5%: the clause says that it is to be reached. */
export function isResolved(text: string, clause: Span): boolean {
  return RESOLVED.test(slice(text, clause));
}

/** All of a thing, in per cent, is a goal by itself. */
const ALL = 100;

/** 审批时限压缩30%: by how much something is to be changed; what 增长 is often a result. */
function isChange(text: string, { prefix: { growth }, unit }: Quantity): boolean {
  return (
    growth !== null && /^(?:%|个?百分点)$/u.test(unit ?? '') && !INCREASE.test(text.slice(growth, growth + 2))
  );
}

const INCREASE = new RegExp(`^(?:${anyOf(INCREASES)})`, 'u');

/** Whether the words about an amount say that it is to be reached, also where they do not say by when. */
export function isBounded(text: string, quantity: Quantity): boolean {
  const { comparator, prefix, span, value, unit } = quantity;
  if (isOccasion(quantity)) return false;
  if (unit === '%' && (value === ALL || /实现/u.test(text.slice(prefix.start, span.start)))) return true;
  if (isChange(text, quantity)) return true;
  if (comparator === '<=' || comparator === '<')
    return (
      HELD_DOWN.test(text.slice(prefix.start, span.start)) ||
      LIMITED.test(text.slice(Math.max(0, prefix.start - 4), prefix.start))
    );
  if (comparator === 'x2' || comparator === 'x4' || comparator === '..') return true;
  return AT_LEAST.test(text.slice(prefix.start, span.end));
}

const FOR_GOAL = new RegExp(`^(?:${anyOf(FOR_GOALS)})`, 'u');
const SPED_UP = new RegExp(
  `^(?:${anyOf(SPEEDS)})(?!${anyOf(MAKES)}).*(?:${anyOf(SPED_DEEDS)})(?:[（(][^（）()]*[）)])?$`,
  'u',
);

/** Whether a clause only names what was set, or what is there, if its sentence has no year: 为实现减少10%的目标, 加快10个枢纽建设. */
export function isGiven(
  text: string,
  clause: Span,
  { comparator, unit }: Quantity,
  isDated: boolean,
): boolean {
  const words = slice(text, clause);
  const mayBeThere = !isDated && comparator === '=' && isCounter(unit);
  return FOR_GOAL.test(words) || (mayBeThere && SPED_UP.test(words));
}

/** Whether a clause grants something or says in which case, as it does where what stands about it grants money. */
export function isTerm(text: string, clause: Span, scope: Span): boolean {
  return GRANT.test(slice(text, clause)) || MONEY_GRANT.test(slice(text, scope));
}
