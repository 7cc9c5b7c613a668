import { createHash } from 'node:crypto';
import type { Document, Passage } from '../corpus/types.js';
import { TYPE_NAMES } from '../lexicon/document-types.js';

/** What a citation says of a document; null where the document does not say it. */
export type CitedSource = ReturnType<typeof sourceOf>;

const NAMED = /^《([^《》]+)》(（[^（）]*）)?$/u;
const LINE_BREAKS = /\s*[\r\n\u2028\u2029]+\s*/gu;

/** Everything known of the source of a passage, accessed on an ISO day. */
export function sourceOf({ section: { document, path } }: Passage, accessed: string) {
  return {
    key: keyOf(document),
    title: inOneLine(document.title).replace(NAMED, '$1$2'),
    publisher: document.publisher && inOneLine(document.publisher),
    /** An ISO day. */
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
export function said(...parts: readonly (string | null)[]): string[] {
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
