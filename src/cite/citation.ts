import type { Passage } from '../corpus/types.js';
import type { CitationStyle } from '../public.js';
import { toBibtex, toCslJson, toRis } from './records.js';
import { toApa, toGb, toMarkdown, toPlain } from './references.js';
import { type CitedSource, sourceOf } from './source.js';

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
