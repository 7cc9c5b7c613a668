import { DATE_SIDES, ENDS } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { writeDate } from '../text/dates.js';
import { overlaps, type Span } from '../text/span.js';
import type { Mention } from './deadlines.js';

/** The unit of a day of any year; 6月12日 has the value 612. */
export const DAY_OF_YEAR = '月日';

/** A day of any year, or a span of such days, and which side of it a text means. */
type DayOfYear = {
  readonly value: number;
  readonly to: number | null;
  readonly comparator: '<=' | '>=' | '=';
  readonly span: Span;
};

const UNTIL = `${anyOf(DATE_SIDES.before)}|${anyOf(ENDS)}`;
const DAYS = new RegExp(
  `(?<until>${anyOf(ENDS)})?[到至于自从]?(\\d{1,2})月(\\d{1,2})日(?:[到至—–-]{1,2}(?:(\\d{1,2})月)?(\\d{1,2})日)?(?:(?<before>${UNTIL})|(?<from>${anyOf(DATE_SIDES.from)}))?(?![电讯])`,
  'gu',
);

/** Reads the days that no year stands before: by 6月12日前, from 6月1日起. @param mentions the years of the sentence */
export function readDays(text: string, clause: Span, mentions: readonly Mention[]): DayOfYear[] {
  return [...text.slice(clause.start, clause.end).matchAll(DAYS)].flatMap((match) => {
    const [words, , month, day, lastMonth = month, lastDay] = match;
    const start = clause.start + match.index;
    const span = { start, end: start + words.length };
    if (mentions.some((mention) => overlaps(mention.span, span))) return [];
    const { until, before, from } = match.groups ?? {};
    const to = lastDay === undefined ? null : numberOf(lastMonth, lastDay);
    return [
      { value: numberOf(month, day), to, comparator: until || before ? '<=' : from ? '>=' : '=', span },
    ];
  });
}

function numberOf(month: string | undefined, day: string | undefined): number {
  return 100 * Number(month) + Number(day);
}

/** Writes a day of any year: 6月12日. */
export function writeDay(value: number): string {
  return writeDate(undefined, Math.floor(value / 100), value % 100);
}

const BY = new RegExp(
  `(?<year>20\\d\\d)年(?:(?<month>\\d{1,2})月)?(?:(?<end>[底末])|(?:(?<day>\\d{1,2})日)?(?:${anyOf(DATE_SIDES.before)}))`,
  'gu',
);

/** The last day by which a text wants something done, and the year that it names: 2027-12-31 of 2027年底, 2027年12月31日前 and 2028年前; null for none. */
export function lastDayIn(text: string): { readonly day: string; readonly year: string } | null {
  const { year, month, day, end } = [...text.matchAll(BY)].at(-1)?.groups ?? {};
  if (year === undefined) return null;
  const at = Number(month ?? (end ? 12 : 1));
  const isEve = day === undefined || day === '1';
  const date = end ? [at, 0] : isEve ? [at - 1, 0] : [at - 1, Number(day)];
  return { day: new Date(Date.UTC(Number(year), date[0]!, date[1])).toISOString().slice(0, 10), year };
}

/** The year, or month, in the first brackets of a text that hold one: 第一阶段（2025年6月底前）：. */
export function dateInBrackets(text: string): string | null {
  const [, year, month] = /[（(](20\d\d)年(?:(\d{1,2})月)?[底末]?前?[）)]/u.exec(text) ?? [];
  return year === undefined ? null : [year, ...(month ? [month.padStart(2, '0')] : [])].join('-');
}
