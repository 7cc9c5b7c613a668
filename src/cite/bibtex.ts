import { said } from './said.js';
import type { Source } from './source.js';
import { toTex } from './tex.js';

/** A Latin word with a capital, not the first of the text: a style would write it small unless it is in braces. */
const CAPITALISED = /(?<=[^\\])\b[a-z]*[A-Z]\w*\b/gu;

/**
 * An entry of BibLaTeX, as newer BibTeX readers take it too (biblatex manual, 2.1.1 and 2.2.2). Who publishes is in
 * two pairs of braces, so that it is no person with a family name. An address is read as it is.
 */
export function toBibtex({ key, title, publisher, date, accessed, url }: Source): string {
  const fields = said(
    url && field('urldate', accessed),
    publisher && field('author', `{${toTex(publisher)}}`),
    date && field('date', date),
    field('title', toTex(title).replace(CAPITALISED, '{$&}')),
    url && field('url', url),
  );
  return [`@${url === null ? 'misc' : 'online'}{${key},`, ...fields, '}'].join('\n');
}

function field(name: string, value: string): string {
  return `\t${name} = {${value}},`;
}
