import { createHash } from 'node:crypto';
import type { Document, Passage } from '../corpus/types.js';
import { TYPE_NAMES } from '../lexicon/document-types.js';
import { MONTHS } from '../lexicon/time-words.js';
import type { CitationStyle } from '../public.js';

/** What a citation says of a document; null where the document does not say it. */
type CitedSource = ReturnType<typeof sourceOf>;

const BOOK_TITLE = /^《([^《》]+)》(（[^（）]*）)?$/u;
const LINE_BREAKS = /\s*[\r\n\u2028\u2029]+\s*/gu;

/** Everything known of the source of a passage, accessed on an ISO day. */
function sourceOf({ section: { document, path } }: Passage, accessed: string) {
  return {
    key: keyOf(document),
    title: inOneLine(document.title).replace(BOOK_TITLE, '$1$2'),
    publisher: document.publisher && inOneLine(document.publisher),
    /** An ISO day, month or year. */
    date: document.date,
    accessed,
    /** In Chinese. */
    type: document.type && TYPE_NAMES[document.type],
    /** The headings above the passage, outermost first; null before the first. */
    section: path.length === 0 ? null : inOneLine(path.join(' › ')),
    // No address may hold braces (RFC 3986, section 2), and BibTeX counts them.
    url: document.url?.replaceAll('{', '%7B').replaceAll('}', '%7D') ?? null,
  };
}

/** The parts that are not null. */
function said(...parts: readonly (string | null)[]): string[] {
  return parts.filter((part) => part !== null);
}

/** The key of a document in a bibliography: its file's name, or its plain letters with a hash that keeps it unique. */
function keyOf({ id }: Document): string {
  if (/^[a-z][a-z\d-]*$/iu.test(id)) return id;
  const rest = id.match(/[a-z\d]+/giu) ?? [];
  return ['plan', ...rest, createHash('sha256').update(id).digest('hex').slice(0, 8)].join('-');
}

function inOneLine(text: string): string {
  return text.trim().replace(LINE_BREAKS, ' ');
}

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
function toGb({ title, publisher, date, accessed, url }: CitedSource): string {
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
function toApa({ title, publisher, date, accessed, url }: CitedSource): string {
  const day = `(${date === null ? 'n.d.' : said(date.slice(0, 4), inEnglish(date)).join(', ')}).`;
  const retrieved = `Retrieved ${inEnglish(accessed)}, ${accessed.slice(0, 4)}, from`;
  const named = publisher === null ? [ended(title), day] : [ended(publisher), day, ended(title)];
  return said(...named, url && date === null ? retrieved : null, url).join(' ');
}

/** A link, and everything known of the source. */
function toMarkdown({ title, publisher, date, type, section, accessed, url }: CitedSource): string {
  const link = url?.replaceAll('(', '%28').replaceAll(')', '%29');
  const name = link ? `[${escaped(title)}](${link})` : escaped(title).replace(LIST_MARK, '$1\\');
  const rest = [publisher && escaped(publisher), date, type, section && `“${escaped(section)}”`];
  return said(name, ...rest, url && `${accessed} 访问`).join('，');
}

/** Everything known of the source in one line. */
function toPlain({ title, publisher, date, type, section, accessed, url }: CitedSource): string {
  return said(title, publisher, date, type, section && `“${section}”`, url && `${accessed} 访问`, url).join(
    '，',
  );
}

function ended(words: string): string {
  return ENDED.test(words) ? words : `${words}.`;
}

/** The month and the day of an ISO date, as far as it names them: May 30; null for a year. */
function inEnglish(date: string): string | null {
  const [, month, day] = date.split('-').map(Number);
  return month === undefined ? null : said(MONTHS[month - 1]!, day ? String(day) : null).join(' ');
}

function escaped(text: string): string {
  return text.replace(MARKDOWN, '\\$&');
}

/** A word with a capital, which a style would write small without braces. */
const CAPITALISED = /(?<=[^\\])\b[a-z]*[A-Z]\w*\b/gu;

/** An entry of BibLaTeX (manual, 2.1.1 and 2.2.2); a second pair of braces keeps the publisher from being a person. */
function toBibtex({ key, title, publisher, date, accessed, url }: CitedSource): string {
  const field = (name: string, value: string): string => `\t${name} = {${value}},`;
  const fields = said(
    url && field('urldate', accessed),
    publisher && field('author', `{${toTex(publisher)}}`),
    date && field('date', date),
    field('title', toTex(title).replace(CAPITALISED, '{$&}')),
    url && field('url', url),
  );
  return [`@${url === null ? 'misc' : 'online'}{${key},`, ...fields, '}'].join('\n');
}

/** Named by commands, as BibTeX counts braces even after a backslash. */
const NAMED: Readonly<Record<string, string>> = {
  '\\': 'backslash',
  '{': 'braceleft',
  '}': 'braceright',
  '<': 'less',
  '>': 'greater',
  '~': 'asciitilde',
  '^': 'asciicircum',
};

/** The text with TeX's special signs escaped (The TeXbook, chapter 7). */
function toTex(text: string): string {
  return text.replace(/[&%$#_]|([\\{}<>~^])/gu, (mark, named?: string) =>
    named === undefined ? `\\${mark}` : `\\text${NAMED[named]}{}`,
  );
}

/** A record of RIS, one field a line, TY first and ER last: https://en.wikipedia.org/wiki/RIS_(file_format). */
function toRis({ key, title, publisher, date, type, section, accessed, url }: CitedSource): string {
  const line = (tag: string, value: string): string => `${tag}  - ${value}`;
  return said(
    line('TY', url === null ? 'GEN' : 'ELEC'),
    line('ID', key),
    line('TI', title),
    publisher && line('AU', publisher),
    date && line('PY', date.slice(0, 4)),
    date && line('DA', date.replaceAll('-', '/')),
    type && line('M3', type),
    section && line('SE', section),
    url && line('UR', url),
    url && line('Y2', accessed.replaceAll('-', '/')),
    line('ER', ''),
  ).join('\n');
}

/**
 * A list of one item of CSL-JSON (https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json),
 * one field a line. Names the publisher only as author: GB/T 7714 would part page and site by //, and APA (7th ed., 10.16)
 * leaves the site out.
 */
function toCslJson(source: CitedSource): string {
  const { key, title, publisher, date, type, section, accessed, url } = source;
  const dateOf = (iso: string) => ({ 'date-parts': [iso.split('-').map(Number)] });
  const item = {
    id: key,
    type: url === null ? 'document' : 'webpage',
    title,
    ...(type === null ? {} : { genre: type }),
    ...(publisher === null ? {} : { author: [{ literal: publisher }] }),
    ...(date === null ? {} : { issued: dateOf(date) }),
    ...(section === null ? {} : { section }),
    ...(url === null ? {} : { URL: url, accessed: dateOf(accessed) }),
  };
  const fields = Object.entries(item).map(([name, value]) => `"${name}": ${JSON.stringify(value)}`);
  return `[\n  {\n    ${fields.join(',\n    ')}\n  }\n]`;
}

const FORMATS: Readonly<Record<CitationStyle, (source: CitedSource) => string>> = {
  'gb-t-7714': toGb,
  apa: toApa,
  bibtex: toBibtex,
  ris: toRis,
  'csl-json': toCslJson,
  markdown: toMarkdown,
  plain: toPlain,
};

export const CITATION_STYLES = Object.keys(FORMATS) as readonly CitationStyle[];

/** The citation of a passage in a style, as plain text to copy. `accessed` is an ISO day. */
export function citePassage(passage: Passage, style: CitationStyle, accessed: string): string {
  return FORMATS[style](sourceOf(passage, accessed));
}

/** What stands in the text beside a quote, in the styles whose references have no place for a section. */
const IN_TEXT: Partial<
  Record<CitationStyle, (source: CitedSource & { readonly section: string }) => string>
> = {
  // GB/T 7714—2015, 10.1.3: what pages a quote is from follows the number of its reference.
  'gb-t-7714': ({ section }) => `[1]${section}`,
  // Publication Manual, 7th ed., 8.28: without pages the name of the section, in quotation marks.
  apa: ({ title, publisher, date, section }) =>
    `(${said(publisher ?? `“${title}”`, date?.slice(0, 4) ?? 'n.d.', `“${section}” section`).join(', ')})`,
  // BibLaTeX manual, 3.9: the note after a citation.
  bibtex: ({ key, section }) => `\\autocite[{${toTex(section)}}]{${key}}`,
};

/** The citation of a passage in the text with its headings; null before the first, and in styles that name them anyway. */
export function citeInText(passage: Passage, style: CitationStyle): string | null {
  const { section, ...source } = sourceOf(passage, '');
  return section === null ? null : (IN_TEXT[style]?.({ ...source, section }) ?? null);
}
