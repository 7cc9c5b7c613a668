import type { Question } from '../question/question.js';
import type { Hit } from '../rank/search.js';
import { type Quantity, readQuantities } from '../text/quantities.js';
import { wordsOf } from './hit-words.js';

/** Whether an amount has 以上 or 以下 behind it. */
function isSided({ comparator, prefix }: Quantity): boolean {
  return prefix.comparator === null && (comparator === '<=' || comparator === '>=');
}

/** Whether a hit says no amount of a question with the other side alone: what 10千伏以上 may says nothing of 10千伏以下. */
export function isBoundedAlike({ folded }: Question, hit: Hit): boolean {
  const stated = readQuantities(wordsOf(hit));
  return readQuantities(folded)
    .filter(isSided)
    .every(({ value, unit, comparator }) => {
      const same = stated.filter((one) => one.value === value && one.unit === unit);
      return same.length === 0 || same.some((one) => !isSided(one) || one.comparator === comparator);
    });
}
