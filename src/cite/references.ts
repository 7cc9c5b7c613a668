import { MONTHS } from '../lexicon/time-words.js';
import { type CitedSource, said } from './source.js';

/** The signs of Markdown inside a line, also of common dialects (CommonMark 0.31, section 2.4). */
const MARKDOWN = /[\\`*_[\]<>#&~|$]/gu;

/** Digits and signs that would make a line an item of a list. */
const LIST_MARK = /^(\d*)(?=[-+.)])/u;

/** The end of a sentence, after which no further full stop stands. */
const ENDED = /[.?!。？！]$/u;

/**
 * GB/T 7714—2015, 4.6: 主要责任者. 题名[文献类型标识/载体标识]. (发布日期)[引用日期]. 获取路径. Without an address there is no day of access, the
 * mark is [Z] (其他, table B.1), and the year stands for the day.
 */
export function toGb({ title, publisher, date, accessed, url }: CitedSource): string {
  const day = date === null ? '' : `(${date})`;
  const parts =
    url === null
      ? [`${title}[Z].`, date && `${date.slice(0, 4)}.`]
      : [`${title}[EB/OL].`, `${day}[${accessed}].`, `${url}.`];
  return said(publisher && ended(publisher), ...parts).join(' ');
}

/**
 * APA 7: Author. (Date). Title. Address. The publisher is the author and not named again; only an undated page gets the
 * day of access (Publication Manual, 7th ed., 9.12, 9.16, 10.16). APA is in English for Chinese sources too.
 */
export function toApa({ title, publisher, date, accessed, url }: CitedSource): string {
  const day = `(${date === null ? 'n.d.' : `${date.slice(0, 4)}, ${inEnglish(date)}`}).`;
  const retrieved = `Retrieved ${inEnglish(accessed)}, ${accessed.slice(0, 4)}, from`;
  const named = publisher === null ? [ended(title), day] : [ended(publisher), day, ended(title)];
  return said(...named, url && date === null ? retrieved : null, url).join(' ');
}

/** A link, and everything known of the source. */
export function toMarkdown({ title, publisher, date, type, section, accessed, url }: CitedSource): string {
  const link = url?.replaceAll('(', '%28').replaceAll(')', '%29');
  const name = link ? `[${escaped(title)}](${link})` : escaped(title).replace(LIST_MARK, '$1\\');
  const rest = [publisher && escaped(publisher), date, type, section && `“${escaped(section)}”`];
  return said(name, ...rest, url && `${accessed} 访问`).join('，');
}

/** Everything known of the source in one line. */
export function toPlain({ title, publisher, date, type, section, accessed, url }: CitedSource): string {
  return said(title, publisher, date, type, section && `“${section}”`, url && `${accessed} 访问`, url).join(
    '，',
  );
}

function ended(words: string): string {
  return ENDED.test(words) ? words : `${words}.`;
}

/** The month and the day of an ISO day: May 30. */
function inEnglish(day: string): string {
  const [, month, date] = day.split('-').map(Number);
  return `${MONTHS[month! - 1]} ${date}`;
}

function escaped(text: string): string {
  return text.replace(MARKDOWN, '\\$&');
}
