import type { Passage } from '../corpus/types.js';
import type { CitationStyle } from '../public.js';
import { toTex } from './records.js';
import { type CitedSource, said, sourceOf } from './source.js';

/** What stands in the text beside a quote, in the styles whose references have no place for a section. */
const FORMATS: Partial<
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
  return section === null ? null : (FORMATS[style]?.({ ...source, section }) ?? null);
}
