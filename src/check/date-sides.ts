import { DATE_SIDES } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { slice } from '../text/span.js';
import { WHOLE_YEAR } from './stated.js';
import type { Said } from './table.js';
import { squeeze } from './words.js';

const MONTH = /\d月/u;

function behindDate(words: readonly string[]): RegExp {
  return new RegExp(`(?<=\\d[年月日]|年[底末])(?:${anyOf(words)})`, 'u');
}

const AFTER = behindDate(DATE_SIDES.after);
const BEFORE = behindDate(DATE_SIDES.before);
const FROM = behindDate(DATE_SIDES.from);
/** 施行至2026年: what ends then does not begin. */
const UNTIL = /[至到]20\d\d年/u;

/** Whether a claim says 2030年后, 7月10日前 or 9月 where the document says 2030年前, 7月10日起 or 全年. */
export function isOnOtherSide(sentence: string, said: Pick<Said, 'section' | 'sentence'>): boolean {
  if (!/\d[年月]/u.test(sentence)) return false;
  const theirs = squeeze(slice(said.section.document.text, said.sentence));
  const isOfMonth = MONTH.test(sentence) && WHOLE_YEAR.test(theirs) && !WHOLE_YEAR.test(sentence);
  if (isOfMonth || !/\d年/u.test(sentence)) return isOfMonth;
  const isCrossed = (one: RegExp, other: RegExp): boolean =>
    one.test(sentence) && !one.test(theirs) && other.test(theirs);
  return (
    AFTER.test(sentence) !== AFTER.test(theirs) ||
    isCrossed(FROM, BEFORE) ||
    (isCrossed(UNTIL, FROM) && !FROM.test(sentence)) ||
    (BEFORE.test(sentence) && !/[到前底末]/u.test(theirs))
  );
}
