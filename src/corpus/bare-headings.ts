import { GROUND, YEAR_OF_WORK } from '../lexicon/headings.js';
import { PERIOD_NAME, YEAR_NOW } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { simplify } from '../text/fold.js';
import type { Marker } from './markers.js';

/** A heading without a number, which encloses 一、. */
export const BARE: Marker = { kind: '时期', rank: 3.5, number: null, inserted: 0, length: 0 };

const PERIOD = new RegExp(
  `^(?:[“"]?${PERIOD_NAME}[”"]?|20\\d\\d年|${anyOf(YEAR_NOW)})(?=.{2,28}$)[^，。；：、]*(?:${anyOf([...YEAR_OF_WORK, ...GROUND])})$`,
  'u',
);
const LOOKS_BACK = new RegExp(anyOf(GROUND), 'u');
const FEWEST = 2;

/** Whether a line names a period and the work in it: “十四五”时期工作回顾, 2026年重点工作. */
export function isBareHeading(line: string): boolean {
  return line.length <= MAX_LENGTH && PERIOD.test(simplify(line));
}

const MAX_LENGTH = 36;

/** Drops such lines unless they part a report, by the first 一、 at the latest: what was, and what is to be done. */
export function settleBare<T extends { readonly marker: Marker; readonly words: string }>(
  all: readonly T[],
): T[] {
  const first = all.findIndex(({ marker }) => marker.kind === '一、');
  const bare = all.filter(({ marker }, at) => marker === BARE && (first < 0 || at < first));
  const parts = bare.length >= FEWEST && bare.some(({ words }) => LOOKS_BACK.test(words));
  return all.filter((one) => one.marker !== BARE || (parts && bare.includes(one)));
}
