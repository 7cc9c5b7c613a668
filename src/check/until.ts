import { DATE_SIDES } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { slice } from '../text/span.js';
import type { Claimed } from './claim.js';
import type { Said } from './table.js';
import { legible } from './words.js';

const UNTIL = new RegExp(
  `(?<year>20\\d\\d)年(?:(?<month>\\d{1,2})月)?(?:(?<end>[底末])|(?:(?<day>\\d{1,2})日)?(?:${anyOf(DATE_SIDES.before)}))`,
  'gu',
);

/** The last day by which a text wants something done, and the year that it names: 2027-12-31 of 2027年底, 2027年12月31日前 and 2028年前; null for none. */
function lastDay(text: string): { readonly day: string; readonly year: string } | null {
  const { year, month, day, end } = [...text.matchAll(UNTIL)].at(-1)?.groups ?? {};
  if (year === undefined) return null;
  const at = Number(month ?? (end ? 12 : 1));
  const isEve = day === undefined || day === '1';
  const date = end ? [at, 0] : isEve ? [at - 1, 0] : [at - 1, Number(day)];
  return { day: new Date(Date.UTC(Number(year), date[0]!, date[1])).toISOString().slice(0, 10), year };
}

/**
 * A claim with the dates of a statement that wants the same done by the same day, in other words.
 * @returns null where the claim wants it done before
 */
export function byTheSameDay(claim: Claimed, said: Said): Claimed | null {
  const mine = lastDay(claim.sentence.slice(0, claim.span.end));
  if (mine === null) return claim;
  const { text } = said.section.document;
  const theirs = lastDay(
    legible(slice(text, { start: said.sentence.start, end: said.sentence.start + said.span.end })).text,
  );
  const year = said.amounts.find((one) => one.year !== null)?.year;
  const dates = said.dates.length > 0 || said.inForce === null ? said.dates : [said.inForce];
  // 三季度开工、2028年底建成: the day may be of another event.
  const isOwn = theirs?.day.startsWith(year ?? dates.at(-1) ?? '-');
  // 2025年开工，2027年底前建成: the day is of one of several events.
  const isSeveral =
    claim.dates.length > 1 ||
    said.dates.length > 1 ||
    claim.amounts.some((one) => one.year !== null && !one.year.startsWith(mine.year));
  if (theirs === null || !isOwn || isSeveral || mine.day > theirs.day) return claim;
  if (mine.day < theirs.day) return null;
  return { ...claim, dates, amounts: claim.amounts.map((one) => ({ ...one, year: year ?? one.year })) };
}
