import type { Question } from '../question/question.js';
import type { Hit } from '../rank/search.js';
import { type Quantity, readQuantities } from '../text/quantities.js';
import { wordsOf } from './hit.js';

/** On which side of a number something lies, seen from the number: 以上 above it, 以下 below it. */
function sideOf({ comparator, prefix }: Quantity): 'above' | 'below' | null {
  if (prefix.comparator !== null || comparator === null) return null;
  return comparator.startsWith('>') ? 'above' : comparator.startsWith('<') ? 'below' : null;
}

/** Whether a hit is for the side of an amount that a question names: what 10千伏以上 may says nothing of 10千伏以下. */
export function isBoundedAlike({ folded }: Question, hit: Hit): boolean {
  const stated = readQuantities(wordsOf(hit));
  return readQuantities(folded).every((asked) => {
    const side = sideOf(asked);
    const same = stated.filter(({ value, unit }) => value === asked.value && unit === asked.unit);
    const sides = same.map(sideOf);
    return side === null || sides.length === 0 || sides.some((one) => one === null || one === side);
  });
}
