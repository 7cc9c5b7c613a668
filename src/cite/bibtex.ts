import { said } from './said.js';
import type { CitedSource } from './source.js';
import { toTex } from './tex.js';

/** A word with a capital, which a style would write small without braces. */
const CAPITALISED = /(?<=[^\\])\b[a-z]*[A-Z]\w*\b/gu;

/** An entry of BibLaTeX (manual, 2.1.1 and 2.2.2); a second pair of braces keeps the publisher from being a person. */
export function toBibtex({ key, title, publisher, date, accessed, url }: CitedSource): string {
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
