import type { Passage } from '../corpus/types.js';
import { toBibtex } from './bibtex.js';
import { toCslJson } from './csl-json.js';
import { toApa, toGb, toMarkdown, toPlain } from './references.js';
import { toRis } from './ris.js';
import { type CitedSource, sourceOf } from './source.js';

export const CITATION_STYLES = [
  'gb-t-7714',
  'apa',
  'bibtex',
  'ris',
  'csl-json',
  'markdown',
  'plain',
] as const;

export type CitationStyle = (typeof CITATION_STYLES)[number];

const FORMATS: Readonly<Record<CitationStyle, (source: CitedSource) => string>> = {
  'gb-t-7714': toGb,
  apa: toApa,
  bibtex: toBibtex,
  ris: toRis,
  'csl-json': toCslJson,
  markdown: toMarkdown,
  plain: toPlain,
};

/** The citation of a passage in a style, as plain text to copy. `accessed` is an ISO day. */
export function citePassage(passage: Passage, style: CitationStyle, accessed: string): string {
  return FORMATS[style](sourceOf(passage, accessed));
}
