import { ITEM_NUMERALS, YEAR_DIGITS } from '../lexicon/numerals.js';
import { parseNumeral } from '../text/numerals.js';
import { isoDay } from './provenance.js';

const ARABIC = /(?<!\d)(\d{4})\s?(?:年|[-/.])\s?(\d{1,2})\s?(?:月|[-/.])\s?(\d{1,2})(?!\d)/u;
const CHINESE = new RegExp(
  `([${YEAR_DIGITS}]{4})年([${ITEM_NUMERALS}]{1,2})月([${ITEM_NUMERALS}]{1,3})日`,
  'u',
);
const ALONE = new RegExp(`^[\\d${YEAR_DIGITS}十年月日\\s]{8,24}$`, 'u');

/** Reads the first day of a text as an ISO date: 2024年5月21日, 2024-05-21 09:30, 二〇二四年五月二十一日; null where there is none. */
export function readDay(text: string): string | null {
  const arabic = ARABIC.exec(text);
  const chinese = arabic ? null : CHINESE.exec(text);
  const parts = arabic?.slice(1).map(Number) ?? chinese?.slice(1).map((part) => parseNumeral(part) ?? 0);
  return parts ? isoDay(parts) : null;
}

/** Whether a line holds a day and nothing else. */
export function isDayAlone(text: string): boolean {
  return readDay(text) !== null && ALONE.test(text);
}
