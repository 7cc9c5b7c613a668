/** A day or a month, with its year or without: one thing. */
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

/**
 * Whether a folded text names a day or a month, in whatever way figures write it. One of a year may stand there without
 * any year; with another year it is another.
 */
export function holdsDate(date: string, folded: string): boolean {
  const { year, month, day } = date.match(PARTS)!.groups!;
  const before = year === undefined ? '(?<!\\d)' : `(?:${year}\\s*年\\s*|(?<![年\\d]\\s*))`;
  const after = day === undefined ? '' : `\\s*0?${day}\\s*[日号]`;
  return new RegExp(`${before}0?${month}\\s*月${after}`, 'u').test(folded);
}

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const DAY = '(0?[1-9]|[12]\\d|3[01])';
const YEAR = '(\\d{4})';

/** 12 February 2020, the 1st of May; but under 18 may apply. */
const DAY_FIRST = new RegExp(
  `\\b${DAY}(?:(?:st|nd|rd|th)?\\s+of\\s+(${MONTHS})|(?:st|nd|rd|th)\\s+(${MONTHS})|\\s+(${MONTHS.replace('|may', '')}))\\b\\.?(?:,?\\s+${YEAR}\\b)?`,
  'gu',
);
/** February 12, 2020; Feb. 2. */
const MONTH_FIRST = new RegExp(
  `\\b(${MONTHS})\\.?\\s+${DAY}(?:st|nd|rd|th)?\\b(?![%\\d])(?:,?\\s+${YEAR}\\b)?`,
  'gu',
);
const WITHOUT_DAY = new RegExp(`\\b(${MONTHS})\\.?,?\\s+${YEAR}\\b`, 'gu');

/** Writes the dates of a folded English question as Chinese texts do: 2020年2月12日. */
export function withChineseDates(folded: string): string {
  return folded
    .replace(DAY_FIRST, (_, day: string, ...[a, b, c, year]: (string | undefined)[]) =>
      chineseDate(year, a ?? b ?? c!, day),
    )
    .replace(MONTH_FIRST, (_, month: string, day: string, year?: string) => chineseDate(year, month, day))
    .replace(WITHOUT_DAY, (_, month: string, year: string) => chineseDate(year, month));
}

function chineseDate(year: string | undefined, month: string, day?: string): string {
  const number = MONTH_NAMES.indexOf(month.slice(0, 3)) + 1;
  return `${year === undefined ? '' : `${year}年`}${number}月${day === undefined ? '' : `${Number(day)}日`}`;
}
