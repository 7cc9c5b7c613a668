import { createHash } from 'node:crypto';
import type { Document, Passage } from '../corpus/types.js';
import { linkTo, MAX_BUTTON_URL } from './fragment.js';

/** What a citation says of a passage's document; null is what the document does not say. */
export type Source = {
  /** Names the document in a bibliography file: ASCII letters, digits and hyphens, the same every time. */
  readonly key: string;
  readonly title: string;
  readonly publisher: string | null;
  /** ISO days. */
  readonly date: string | null;
  readonly accessed: string;
  /** The page, opened at the quoted words. */
  readonly url: string | null;
};

const NAMED = /^《([^《》]+)》(（[^（）]*）)?$/u;
const LINE_BREAKS = /\s*[\r\n\u2028\u2029]+\s*/gu;

/** What there is to say of the source of a passage that was read on an ISO day. */
export function sourceOf(passage: Passage, accessed: string): Source {
  const { document } = passage.section;
  return {
    key: keyOf(document),
    title: inOneLine(document.title).replace(NAMED, '$1$2'),
    publisher: document.publisher && inOneLine(document.publisher),
    date: document.date,
    accessed,
    url: addressOf(passage),
  };
}

/** The file's name; where it has other characters, what is left of it and a hash that tells it from others. */
function keyOf({ id }: Document): string {
  if (/^[a-z][a-z\d-]*$/iu.test(id)) return id;
  const rest = id.match(/[a-z\d]+/giu) ?? [];
  return ['plan', ...rest, createHash('sha256').update(id).digest('hex').slice(0, 8)].join('-');
}

/** The short link, without braces, which no address may hold (RFC 3986, section 2) and which BibTeX counts. */
function addressOf(passage: Passage): string | null {
  const link = linkTo(passage, MAX_BUTTON_URL) ?? passage.section.document.url;
  return link?.replaceAll('{', '%7B').replaceAll('}', '%7D') ?? null;
}

function inOneLine(text: string): string {
  return text.trim().replace(LINE_BREAKS, ' ');
}
