import { AFTER_TERM, BEFORE_TERM } from '../lexicon/validity.js';
import { anyOf } from '../lexicon/word-list.js';

const DAY = '(?<!\\d)\\d{4}年\\d{1,2}月\\d{1,2}日';
const OF_TERM = new RegExp(`(?<=(?:${anyOf(BEFORE_TERM)})\\s*)${DAY}|${DAY}(?=${anyOf(AFTER_TERM)})`, 'gu');

/** A text of the same length without the days until or from which something holds, as these are no days of issue. */
export function blankTerms(text: string): string {
  return text.replace(OF_TERM, (day) => ' '.repeat(day.length));
}
