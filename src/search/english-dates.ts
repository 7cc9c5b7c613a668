const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const NUMBERS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(\\d{4})';

/** February 12, 2020; 12 February 2020; February 2020; the year may be left out beside a day. */
const MONTH_FIRST = new RegExp(`\\b(${MONTHS})\\.?\\s+${DAY}\\b(?:,?\\s+${YEAR}\\b)?`, 'gu');
const DAY_FIRST = new RegExp(`\\b${DAY}(?: of)?\\s+(${MONTHS})\\b\\.?(?:,?\\s+${YEAR}\\b)?`, 'gu');
const WITHOUT_DAY = new RegExp(`\\b(${MONTHS})\\.?,?\\s+${YEAR}\\b`, 'gu');

/** Writes the dates of a folded English question as Chinese texts do: 2020年2月12日. */
export function withChineseDates(folded: string): string {
  return folded
    .replace(DAY_FIRST, (_, day: string, month: string, year?: string) => chineseDate(year, month, day))
    .replace(MONTH_FIRST, (_, month: string, day: string, year?: string) => chineseDate(year, month, day))
    .replace(WITHOUT_DAY, (_, month: string, year: string) => chineseDate(year, month));
}

function chineseDate(year: string | undefined, month: string, day?: string): string {
  const number = NUMBERS.indexOf(month.slice(0, 3)) + 1;
  return `${year === undefined ? '' : `${year}年`}${number}月${day === undefined ? '' : `${Number(day)}日`}`;
}
