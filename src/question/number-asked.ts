import { NUMERAL_CLASS } from '../lexicon/numerals.js';
import { POINT_COUNTERS } from '../lexicon/plan-parts.js';
import { WHICH } from '../lexicon/question-words.js';
import { PERIOD_NAME } from '../lexicon/time-words.js';
import { parseNumeral } from '../text/numerals.js';

/** 4个万亿级产业 are four. */
const COUNT = `(?:(?<!最后|[第${NUMERAL_CLASS}])|(?<=(?<!\\d)20\\d\\d))(?![万亿]+级)(?<count>[${NUMERAL_CLASS}]{1,3})${POINT_COUNTERS}+`;
const ENDS = '(?=[是有指各都分包]|\\P{Script=Han}|$)';
/** How a question counts some things, perhaps saying no more: 十件实事, 五个“努力在”, 抓哪六方面. */
const COUNTED = new RegExp(
  `${COUNT}\\p{Script=Han}{2,12}?${ENDS}|(?<=${WHICH})${COUNT.replace('count', 'alone')}${ENDS}`,
  'u',
);
/** 十五五 is no number of the 十个方面 behind it. */
const PERIODS = new RegExp(PERIOD_NAME, 'gu');
const MARKS = /[“”"「」『』]/gu;

/** How many items a folded question says there are; null where it says no number. */
export function numberAsked(asked: string): number | null {
  const { count, alone } = COUNTED.exec(asked.replace(MARKS, '').replace(PERIODS, ' '))?.groups ?? {};
  return count === undefined && alone === undefined ? null : parseNumeral((count ?? alone)!);
}
