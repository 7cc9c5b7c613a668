import { createHash } from 'node:crypto';
import type { Document, Passage } from '../corpus/types.js';
import { TYPE_NAMES } from '../lexicon/document-types.js';

/** What a citation says of a document; null where the document does not say it. */
export type CitedSource = {
  /** The document's key in a bibliography: ASCII letters, digits and hyphens, always the same. */
  readonly key: string;
  readonly title: string;
  readonly publisher: string | null;
  /** ISO days. */
  readonly date: string | null;
  readonly accessed: string;
  /** The type, in Chinese. */
  readonly type: string | null;
  /** The headings above the passage, outermost first; null before the first. */
  readonly section: string | null;
  readonly url: string | null;
};

const NAMED = /^《([^《》]+)》(（[^（）]*）)?$/u;
const LINE_BREAKS = /\s*[\r\n\u2028\u2029]+\s*/gu;

/** Everything known of the source of a passage, accessed on an ISO day. */
export function sourceOf(passage: Passage, accessed: string): CitedSource {
  const { document, path } = passage.section;
  return {
    key: keyOf(document),
    title: inOneLine(document.title).replace(NAMED, '$1$2'),
    publisher: document.publisher && inOneLine(document.publisher),
    date: document.date,
    accessed,
    type: document.type && TYPE_NAMES[document.type],
    section: path.length === 0 ? null : inOneLine(path.join(' › ')),
    // No address may hold braces (RFC 3986, section 2), and BibTeX counts them.
    url: document.url?.replaceAll('{', '%7B').replaceAll('}', '%7D') ?? null,
  };
}

/** The parts that are not null. */
export function said(...parts: readonly (string | null)[]): string[] {
  return parts.filter((part) => part !== null);
}

/** The file's name, or its plain letters with a hash that keeps it unique. */
function keyOf({ id }: Document): string {
  if (/^[a-z][a-z\d-]*$/iu.test(id)) return id;
  const rest = id.match(/[a-z\d]+/giu) ?? [];
  return ['plan', ...rest, createHash('sha256').update(id).digest('hex').slice(0, 8)].join('-');
}

function inOneLine(text: string): string {
  return text.trim().replace(LINE_BREAKS, ' ');
}
