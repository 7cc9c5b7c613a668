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
  `${COUNT}(?<name>\\p{Script=Han}{2,12}?)${ENDS}|(?<=${WHICH})${COUNT.replace('count', 'alone')}${ENDS}`,
  'u',
);
const STATED = new RegExp(`${COUNT}\\p{Script=Han}{2,10}`, 'gu');
/** 十五五 is no number of the 十个方面 behind it. */
const PERIODS = new RegExp(PERIOD_NAME, 'gu');
const MARKS = /[“”"「」『』]/gu;

/** How many items a folded question says there are, and what it calls them; null and empty where it does not say. */
export type AskedRow = { readonly count: number | null; readonly name: string };

/** Reads from a folded question which items it asks for. */
export function readRow(asked: string): AskedRow {
  const {
    count,
    alone,
    name = '',
  } = COUNTED.exec(asked.replace(MARKS, '').replace(PERIODS, ' '))?.groups ?? {};
  const number = count ?? alone;
  return { count: number === undefined ? null : parseNumeral(number), name };
}

/** Whether folded words count so many things of that name: 全力抓好七项重点工作. */
export function countsRow(folded: string, { count, name }: AskedRow): boolean {
  return [...folded.matchAll(STATED)].some(
    ({ 0: words, groups }) => words.includes(name) && parseNumeral(groups!.count!) === count,
  );
}
