import { readMarker } from '../corpus/markers.js';
import { isAdjacent } from '../corpus/passages.js';
import type { Document, Passage, Section } from '../corpus/types.js';
import { sentences as cutIntoSentences } from '../text/sentences.js';
import { overlaps, type Span, slice, trim } from '../text/span.js';

/** The most characters a window of several sentences may have, in UTF-16 code units: what one answer says. */
export const MAX_WINDOW = 240;

/** The most characters of a window with the sentences that follow it, in UTF-16 code units: a quote that is still read. */
export const MAX_QUOTE = 300;

/** The most sentences of a window: a table whose cells are sentences has no end of windows. */
const MAX_SENTENCES = 12;

/** A window of whole sentences: the indices of the first and the last, and what they span. */
export type Window = { readonly first: number; readonly last: number; readonly span: Span };

/**
 * All windows of whole sentences that share a sentence with the passage, stay in its section and have at most
 * `MAX_WINDOW` characters and `MAX_SENTENCES` sentences; a sentence that is longer stands alone.
 */
export function windowsAround({ section, span }: Passage): Window[] {
  const windows: Window[] = [];
  const { sentences } = section;
  for (
    let first = firstEndingAfter(sentences, span.start - MAX_WINDOW);
    first < sentences.length;
    first += 1
  ) {
    if (sentences[first]!.start >= span.end) break;
    windows.push(...windowsFrom(section, first).filter((window) => overlaps(window.span, span)));
  }
  return windows;
}

function windowsFrom({ sentences, document }: Section, first: number): Window[] {
  const { start, end } = sentences[first]!;
  const windows = [{ first, last: first, span: { start, end } }];
  const after = Math.min(sentences.length, first + MAX_SENTENCES);
  for (let last = first + 1; last < after; last += 1) {
    const span = { start, end: sentences[last]!.end };
    const fits =
      span.end - start <= MAX_WINDOW && isAdjacent(document.text, sentences[last - 1]!, sentences[last]!);
    if (!fits) break;
    windows.push({ first, last, span });
  }
  return windows;
}

/**
 * The window with the sentences after it that are free and fit into `MAX_QUOTE` characters: what it says often goes on
 * there. It does not go on to another item of a list; only where a colon leads to a list that is wanted, it takes of that
 * what fits.
 */
export function goOn(
  section: Section,
  { first, last, span }: Window,
  isFree: (sentence: Span) => boolean,
  wantsList: (text: string) => boolean,
): Span {
  const { sentences, document } = section;
  const { start } = span;
  const fits = (next: Span): boolean => next.end - start <= MAX_QUOTE && isFree(next);
  let end = span.end;
  for (const next of sentences.slice(last + 1, first + MAX_SENTENCES)) {
    if (!fits(next) || !isAdjacent(document.text, { start, end }, next) || opensItem(document, next)) break;
    end = next.end;
  }
  const text = document.folded.slice(start, end);
  const list = LEADS_TO_LIST.test(text) && wantsList(text) ? sentencesAfter(document, end) : [];
  for (const next of list) {
    if (!fits(next)) break;
    if (!isHeading(document, next)) end = next.end;
  }
  return { start, end };
}

const LEADS_TO_LIST = /[:：]$/u;

function opensItem({ text }: Document, sentence: Span): boolean {
  return readMarker(slice(text, sentence)) !== null;
}

/** Whether a sentence only names an item, which says nothing at the end of a quote. */
function isHeading(document: Document, sentence: Span): boolean {
  return opensItem(document, sentence) && !/[。；;！？!?]$/u.test(slice(document.text, sentence));
}

/** The sentences that follow, of whatever sections, at least those that a quote has room for. */
function sentencesAfter({ text, body }: Document, start: number): Span[] {
  const lineEnd = text.indexOf('\n', start + MAX_QUOTE);
  const end = lineEnd < 0 ? body.end : Math.min(lineEnd, body.end);
  return cutIntoSentences(text, { start, end })
    .map((sentence) => trim(text, sentence))
    .filter((sentence) => sentence.end > sentence.start);
}

function firstEndingAfter(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
