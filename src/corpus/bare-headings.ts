import { GROUND, OPENINGS, SAFEGUARD_PARTS, TASK_PARTS, YEAR_OF_WORK } from '../lexicon/headings.js';
import { PERIOD_NAME, YEAR_NOW } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { simplify } from '../text/fold.js';
import type { Marker } from './markers.js';

/** A heading without a number, which encloses 一、. */
const BARE: Marker = { kind: '时期', rank: 3.5, number: null, inserted: 0, length: 0 };

/** The name of a part without a number, in a text that numbers no parts. */
const PART: Marker = { ...BARE, kind: '部分' };

const OPENS = new RegExp(`^(?:${anyOf(OPENINGS)})$`, 'u');
const NAMES_WORK = new RegExp(anyOf([...TASK_PARTS, ...SAFEGUARD_PARTS]), 'u');
const MAX_PART = 12;
/** The markers that number the parts of a text. */
const OF_PARTS = /^(?:[编章节条]|一、|附件|#+)$/u;

const PERIOD = new RegExp(
  `^(?:[“"]?${PERIOD_NAME}[”"]?|20\\d\\d年|${anyOf(YEAR_NOW)})(?=.{2,28}$)[^，。；：、]*(?:${anyOf([...YEAR_OF_WORK, ...GROUND])})$`,
  'u',
);
const LOOKS_BACK = new RegExp(anyOf(GROUND), 'u');
const FEWEST = 2;

/** The marker of a line alone that may be a heading without a number; null for any other. */
export function bareMarker(line: string): Marker | null {
  return isOfPeriod(line) ? BARE : isPartLine(line) ? PART : null;
}

/** Whether a line names a period and the work in it: “十四五”时期工作回顾, 2026年重点工作. */
function isOfPeriod(line: string): boolean {
  return line.length <= MAX_LENGTH && PERIOD.test(simplify(line));
}

const MAX_LENGTH = 36;

/** Whether a line alone is what a part of a plan is usually called: 重点任务, 保障措施. */
function isPartLine(line: string): boolean {
  const words = line.length <= MAX_PART && !/[，。；：、]/u.test(line) ? simplify(line) : '';
  return words !== '' && (OPENS.test(words) || NAMES_WORK.test(words));
}

/** Drops names of parts from a text that numbers its parts, and such lines unless they part a report, by the first 一、 at the latest: what was, and what is to be done. */
export function settleBare<T extends { readonly marker: Marker; readonly words: string }>(
  all: readonly T[],
): T[] {
  const first = all.findIndex(({ marker }) => marker.kind === '一、');
  const bare = all.filter(({ marker }, at) => marker === BARE && (first < 0 || at < first));
  const parts = bare.length >= FEWEST && bare.some(({ words }) => LOOKS_BACK.test(words));
  const named = all.filter(({ marker }) => marker === PART).map(({ words }) => simplify(words));
  const isNumbered = all.some(({ marker }) => OF_PARTS.test(marker.kind));
  const isParted =
    !isNumbered && new Set(named).size >= FEWEST && named.some((words) => NAMES_WORK.test(words));
  return all.filter(
    (one) => (one.marker !== BARE || (parts && bare.includes(one))) && (one.marker !== PART || isParted),
  );
}
