import type { Passage } from '../corpus/types.js';
import { loadFormatter } from './formatter.js';
import { type Source, sourceOf } from './source.js';

/** The styles of a citation. */
export const CITATION_STYLES = ['gb-t-7714', 'apa', 'bibtex', 'markdown', 'plain'] as const;

export type CitationStyle = (typeof CITATION_STYLES)[number];

/** What Markdown gives a meaning to inside a line, there or in a common dialect (CommonMark 0.31, section 2.4). */
const MARKDOWN = /[\\`*_[\]<>#&~|$]/gu;

/** What makes a list of a line that begins with it. */
const LIST_MARK = /^(\d*)(?=[-+.)])/u;

/** The citation of a passage in a style, as plain text to copy. `accessed` is an ISO day. */
export async function citePassage(passage: Passage, style: CitationStyle, accessed: string): Promise<string> {
  const source = sourceOf(passage, accessed);
  if (style === 'markdown') return toMarkdown(source);
  if (style === 'plain') return toPlain(source);
  const formatter = await loadFormatter();
  return formatter[style](source);
}

function toMarkdown({ title, publisher, date, accessed, url }: Source): string {
  const name = url === null ? escaped(title).replace(LIST_MARK, '$1\\') : `[${escaped(title)}](${url})`;
  return [name, publisher && escaped(publisher), date, url && visited(accessed)].filter(isSaid).join('，');
}

function toPlain({ title, publisher, date, accessed, url }: Source): string {
  return [title, publisher, date, url && visited(accessed), url].filter(isSaid).join('，');
}

function visited(day: string): string {
  return `${day} 访问`;
}

function escaped(text: string): string {
  return text.replace(MARKDOWN, '\\$&');
}

function isSaid(part: string | null): part is string {
  return part !== null;
}
