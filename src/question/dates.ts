import { ENGLISH_MONTH, SHORT_MONTHS } from '../lexicon/time-words.js';
import { writeDate } from '../text/dates.js';

/** A day or a month, with or without its year, read as one thing. */
const DATE = /(?:\d{4}年)?\d{1,2}月(?:\d{1,2}[日号])?/gu;
const PARTS = /^(?:(?<year>\d{4})年)?0?(?<month>\d{1,2})月(?:0?(?<day>\d{1,2})[日号])?$/u;

/** The days and months in a folded text, as they stand there. */
export function datesIn(folded: string): string[] {
  return folded.match(DATE) ?? [];
}

/** Whether a word is a day or a month. */
export function isDate(word: string): boolean {
  return PARTS.test(word);
}

/** Whether a text names a date; it may leave out the year beside a day, or where it names that elsewhere, but may not name another. */
export function holdsDate(date: string, folded: string): boolean {
  const { year, month, day } = date.match(PARTS)!.groups!;
  const bare = '(?<![年\\d至到—~-]\\s*)';
  const mayBeBare = day !== undefined || folded.includes(year ?? '');
  const dated = `${year}\\s*年\\s*`;
  const before = year === undefined ? '(?<!\\d)' : mayBeBare ? `(?:${dated}|${bare})` : dated;
  const after = day === undefined ? '' : `\\s*0?${day}\\s*[日号]`;
  return new RegExp(`${before}0?${month}\\s*月${after}`, 'u').test(folded);
}

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const YEAR = '(?:19|20)\\d\\d';

const TH = '(?:st|nd|rd|th)';

/** May and march are verbs too: they are months after such a word, or before a year. */
const VERBS = '(?:may|march)';
const NO_VERB = `(?:(?!${VERBS}\\b)|(?<=\\b(?:in|on|by|since|of|until|till|before|after|from|to)\\s+))`;

/** 12 February 2020, the 1st of May; but under 18 may apply. */
const DAY_FIRST = new RegExp(
  `\\b${DAY}(?:${TH}?\\s+of\\s+|${TH}\\s+|\\s+(?!${VERBS}\\b(?!,?\\s+${YEAR}\\b)))(?:${ENGLISH_MONTH})\\b\\.?(?:,?\\s+${YEAR}\\b)?`,
  'gu',
);
/** February 12, 2020; Feb. 2; on May 5; May 5, 2020. */
const MONTH_FIRST = new RegExp(
  `\\b(?:${NO_VERB}(?:${ENGLISH_MONTH})\\.?\\s+${DAY}${TH}?\\b(?![%\\d])(?:,?\\s+${YEAR}\\b)?|${VERBS}\\s+${DAY}${TH}?,?\\s+${YEAR}\\b)`,
  'gu',
);
const WITHOUT_DAY = new RegExp(`\\b${NO_VERB}(?:${ENGLISH_MONTH})\\.?,?\\s+${YEAR}\\b`, 'gu');

/** Writes the dates of a folded English question as Chinese texts do: 2020年2月12日. */
export function withChineseDates(folded: string): string {
  return [DAY_FIRST, MONTH_FIRST, WITHOUT_DAY].reduce((text, form) => text.replace(form, inChinese), folded);
}

function inChinese(date: string): string {
  const month = SHORT_MONTHS.findIndex((name) => date.includes(name)) + 1;
  const [year] = date.match(/\d{4}/u) ?? [];
  const [day] = date.match(/(?<!\d)\d{1,2}(?!\d)/u) ?? [];
  return writeDate(year, month, day);
}
