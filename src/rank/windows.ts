import { startsItem } from '../corpus/markers.js';
import { isAdjacent } from '../corpus/passages.js';
import type { Passage, Section } from '../corpus/types.js';
import { memo, memoOf } from '../memo.js';
import { bisect } from '../text/bisect.js';
import { hiddenIn } from '../text/hidden.js';
import { isLabelledBracket, MAX_CLAUSES } from '../text/sentences.js';
import { overlaps, type Span, slice } from '../text/span.js';
import { headerOf, isRow } from '../text/table-rows.js';

/** The longest window of several sentences, in UTF-16 code units: what one answer says. */
export const MAX_WINDOW = MAX_CLAUSES;

/** The longest window with its surroundings, in UTF-16 code units: a quote that is still read. */
export const MAX_QUOTE = 300;

/** The most sentences of a window: a table whose cells are sentences has no end of windows. */
const MAX_SENTENCES = 12;

/** Whole sentences, or clauses of a long one: the indices of the first and the last, and their span. */
export type Window = { readonly first: number; readonly last: number; readonly span: Span };

/** All windows of a passage: in its section and one item, at most `MAX_WINDOW` long unless a clause is longer. */
export function windowsAround({ section, span }: Passage): Window[] {
  const windows: Window[] = [];
  const clauses = section.clauses();
  const from = Math.max(
    bisect(clauses, ({ end }) => end <= span.start - MAX_WINDOW),
    firstUnderHeading(section),
  );
  for (let first = from; first < clauses.length; first += 1) {
    if (clauses[first]!.start >= span.end) break;
    windows.push(...windowsFrom(section, first).filter((window) => overlaps(window.span, span)));
  }
  return windows;
}

function windowsFrom(section: Section, first: number): Window[] {
  const clauses = section.clauses();
  const { start, end } = clauses[first]!;
  const windows = [{ first, last: first, span: { start, end } }];
  const after = Math.min(clauses.length, first + MAX_SENTENCES);
  const goesOn = goingOnIn(section);
  for (let last = first + 1; last < after; last += 1) {
    const span = { start, end: clauses[last]!.end };
    if (span.end - start > MAX_WINDOW || !goesOn(last)) break;
    windows.push({ first, last, span });
  }
  return windows;
}

/** Looked up once, as each question cuts the same sections into windows. */
const goingOnIn = memoOf((section: Section) => memo((at: number) => readGoingOn(section, at)));

/** Whether a sentence goes on with the one before: it stands beside it, and opens no item or row; a labelled bracket ends an item. */
function readGoingOn({ clauses, document }: Section, at: number): boolean {
  const [before, next] = [clauses()[at - 1]!, clauses()[at]!];
  const isApart =
    startsItem(slice(document.text, next)) ||
    isLabelledBracket(slice(document.text, before)) ||
    [before, next].some(
      (one) => isRow(slice(document.text, one)) || hiddenIn(one, document.hidden).length > 0,
    );
  return isAdjacent(document, before, next) && !isApart;
}

/** The index of the first sentence under the heading; of a heading alone its own. */
function firstUnderHeading({ titled, clauses }: Section): number {
  return titled && clauses().length > 1 ? 1 : 0;
}

/** The window with as much around it as is free, of its item, and fits into `MAX_QUOTE`; a row with its header. */
export function surround(
  section: Section,
  { first, last }: Window,
  isFree: (sentence: Span) => boolean,
): Span {
  const clauses = section.clauses();
  let [from, to] = [first, last];
  const fits = (start: number, end: number): boolean =>
    clauses[end]!.end - clauses[start]!.start <= MAX_QUOTE;
  const top = firstUnderHeading(section);
  const goesOn = goingOnIn(section);
  while (to + 1 < clauses.length && goesOn(to + 1) && fits(from, to + 1) && isFree(clauses[to + 1]!)) to += 1;
  while (from > top && goesOn(from) && fits(from - 1, to) && isFree(clauses[from - 1]!)) from -= 1;
  const span = { start: clauses[from]!.start, end: clauses[to]!.end };
  const { text } = section.document;
  const header = headerOf(text, span, section.span.start);
  return header !== null && span.end - header.start <= MAX_QUOTE ? { ...span, start: header.start } : span;
}
