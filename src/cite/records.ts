import { type CitedSource, said } from './source.js';

/** A word with a capital, which a style would write small without braces. */
const CAPITALISED = /(?<=[^\\])\b[a-z]*[A-Z]\w*\b/gu;

/** An entry of BibLaTeX (manual, 2.1.1 and 2.2.2); a second pair of braces keeps the publisher from being a person. */
export function toBibtex({ key, title, publisher, date, accessed, url }: CitedSource): string {
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
export function toTex(text: string): string {
  return text.replace(/[&%$#_]|([\\{}<>~^])/gu, (mark, named?: string) =>
    named === undefined ? `\\${mark}` : `\\text${NAMED[named]}{}`,
  );
}

/** A record of RIS, one field a line, TY first and ER last: https://en.wikipedia.org/wiki/RIS_(file_format). */
export function toRis({ key, title, publisher, date, type, section, accessed, url }: CitedSource): string {
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
export function toCslJson(source: CitedSource): string {
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
