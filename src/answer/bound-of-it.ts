import { ASKS_WHETHER } from '../lexicon/asking.js';
import { AGES } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';
import type { Question } from '../question/question.js';
import { isAge } from '../question/terms.js';
import type { Hit } from '../rank/search.js';
import { type Quantity, readQuantities } from '../text/quantities.js';
import { wordsOf } from './hit.js';

/** On which side of a number something lies, seen from the number: 以上 and 满18岁 above it, 以下 and 未满18岁 below it. */
type Side = 'above' | 'below';

/** An age from which on something holds. */
const FROM_AGE = /(?<![未不])满$/u;
const AGE = new RegExp(`^(?:${anyOf(AGES)})$`, 'u');

/** The side that words behind an amount set; before an age such words set one too. */
function sideOf({ comparator, prefix, unit }: Quantity, text: string): Side | null {
  const isAge = AGE.test(unit ?? '');
  if (isAge && FROM_AGE.test(text.slice(0, prefix.start))) return 'above';
  if (!isAge && prefix.comparator !== null) return null;
  if (comparator === '>' || comparator === '>=') return 'above';
  return comparator === '<' || comparator === '<=' ? 'below' : null;
}

/** Whether two units are one: 岁 and 周岁 are. */
function areAlike(one: string | null, other: string | null): boolean {
  return one === other || (AGE.test(one ?? '') && AGE.test(other ?? ''));
}

const WHETHER = new RegExp(anyOf(ASKS_WHETHER), 'u');

/** Whether all bounds that are set in some unit leave an amount out: 1.5倍以下 does 2倍. */
function leavesOut(bounds: readonly Quantity[], { value }: Quantity, text: string): boolean {
  const sides = bounds
    .map((one) => ({ ...one, side: sideOf(one, text) }))
    .filter(({ side }) => side !== null);
  const isOut = ({ side, ...bound }: (typeof sides)[number]): boolean =>
    side === 'above' ? value < bound.value : value > bound.value;
  return sides.length > 0 && sides.every(isOut);
}

/** Whether a hit is for an amount of a question: what 10千伏以上 may says nothing of 10千伏以下, nor a rate up to 10% of 35%. */
export function isBoundedAlike({ folded }: Question, hit: Hit): boolean {
  const words = wordsOf(hit);
  const stated = readQuantities(words);
  return readQuantities(folded).every((asked) => {
    const side = sideOf(asked, folded);
    const same = stated.filter(({ value, unit }) => value === asked.value && areAlike(unit, asked.unit));
    const sides = same.map((one) => sideOf(one, words));
    const alike = stated.filter(({ unit }) => unit !== null && areAlike(unit, asked.unit));
    if (!WHETHER.test(folded) && side === null && leavesOut(alike, asked, words)) return false;
    return side === null || sides.length === 0 || sides.some((one) => one === null || one === side);
  });
}

/** Whether a question names somebody's age. */
export function namesAge({ terms, folded }: Question): boolean {
  return terms.some(({ word }) => isAge(word, folded));
}

/** What is given for an age bounds none: 18—40周岁（30分）. */
const POINTS = /^[^。;\n]{0,24}\d分(?![之钟])/u;

/** Whether folded words set a bound to an age: 45周岁以下, 年满18周岁, 16—24岁. */
export function boundsAge(words: string): boolean {
  return readQuantities(words).some(
    (one) =>
      AGE.test(one.unit ?? '') &&
      (one.to !== null || sideOf(one, words) !== null) &&
      !POINTS.test(words.slice(one.span.end)),
  );
}
