import { lastDayIn } from '../outline/days.js';
import { slice } from '../text/span.js';
import type { Claimed } from './claim.js';
import { legible } from './legible.js';
import type { Said } from './table.js';

/**
 * A claim with the dates of a statement that wants the same done by the same day, in other words.
 * @returns null where the claim wants it done before
 */
export function byTheSameDay(claim: Claimed, said: Said): Claimed | null {
  const mine = lastDayIn(claim.sentence.slice(0, claim.span.end));
  if (mine === null) return claim;
  const { text } = said.section.document;
  const theirs = lastDayIn(
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
