import { bisect } from './bisect.js';
import { type Span, spansOf } from './span.js';

const FENCE = /^[ ]{0,3}(?:```|~~~)/gmu;

/** A pattern for the number of a printed page, alone on its line: — 2 —, 第2页 共5页. */
export const PAGE_NUMBER =
  '(?:[—–－-]{1,2}[^\\S\\r\\n]?\\d{1,4}[^\\S\\r\\n]?[—–－-]{1,2}|第\\s?\\d{1,4}\\s?页(?:\\s?[共/]\\s?\\d{1,4}\\s?页)?)';
const PAGE_LINE = new RegExp(`^[^\\S\\r\\n]*${PAGE_NUMBER}[^\\S\\r\\n]*$`, 'gmu');
const PAGE = new RegExp(`^${PAGE_NUMBER}$`, 'u');

/** Dots that lead to the number of a page: the end of a line of a table of contents. */
const LEADER = /(?<![.．·⋯…] ?)(?:[.．·⋯…] ?){4,}\s?\d{1,4}[^\S\r\n]*$/gmu;
const LEADS = new RegExp(LEADER, 'u');
/** So many such lines make a table. */
export const MIN_CONTENTS = 3;
/** The most characters before the dots of such a line. */
const MAX_ENTRY = 100;

/** A pattern for a picture in Markdown. */
export const IMAGE = '!\\[[^\\[\\]]{0,200}\\]\\([^()\\s]{0,300}\\)';
const IMAGES = new RegExp(IMAGE, 'gu');

/** What a page shows as struck out. */
const STRUCK = /<(?<mark>del|s|strike)>[^<>]{1,500}<\/\k<mark>>/giu;

/** The comments, code, pictures, struck words, page numbers and contents of a text, in order and apart: readers do not see them as its words. */
export function hiddenSpans(text: string, within: Span): Span[] {
  const all = [
    ...commentsIn(text, within),
    ...fencesIn(text, within),
    ...spansOf(text, PAGE_LINE, within),
    ...contentsIn(text, within),
    ...spansOf(text, IMAGES, within),
    ...spansOf(text, STRUCK, within),
  ];
  let reached = within.start;
  return all
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}

/** The lines of a table of contents that lead to a page with dots. */
export function contentsIn(text: string, within: Span): Span[] {
  const lines = spansOf(text, LEADER, within)
    .map((dots) => ({ dots, start: Math.max(within.start, text.lastIndexOf('\n', dots.start) + 1) }))
    .filter(({ dots, start }) => dots.start - start <= MAX_ENTRY)
    .map(({ dots, start }) => ({ start, end: dots.end }));
  return lines.length < MIN_CONTENTS ? [] : lines;
}

/** Whether a line ends in dots that lead to the number of a page. */
export function leadsToPage(line: string): boolean {
  return LEADS.test(line);
}

/** Whether a line is the number of a printed page. */
export function isPageNumber(line: string): boolean {
  return PAGE.test(line.trim());
}

/** Whether a span lies inside one of the spans, which are in order. */
export function isHidden({ start, end }: Span, hidden: readonly Span[]): boolean {
  const before = hidden[countUpTo(hidden, start) - 1];
  return before !== undefined && end <= before.end;
}

/** The hidden spans inside a span; both come in order. */
export function hiddenIn({ start, end }: Span, hidden: readonly Span[]): readonly Span[] {
  const first = countUpTo(hidden, start - 1);
  return hidden[first] && hidden[first].end <= end ? hidden.slice(first, countUpTo(hidden, end - 1)) : [];
}

/** How many spans begin at an offset or before it. */
function countUpTo(spans: readonly Span[], offset: number): number {
  return bisect(spans, ({ start }) => start <= offset);
}

function commentsIn(text: string, within: Span): Span[] {
  const spans: Span[] = [];
  let start = text.indexOf('<!--', within.start);
  while (start >= 0 && start < within.end) {
    const close = text.indexOf('-->', start + 4);
    if (close < 0) break;
    spans.push({ start, end: close + 3 });
    start = text.indexOf('<!--', close + 3);
  }
  return spans;
}

/** Treats code without a closing fence as text. */
function fencesIn(text: string, { start, end }: Span): Span[] {
  const fences = [...text.slice(start, end).matchAll(FENCE)].map(({ index }) => start + index);
  return fences.flatMap((open, at) => {
    const close = fences[at + 1];
    if (at % 2 === 1 || close === undefined) return [];
    const lineEnd = text.indexOf('\n', close);
    return [{ start: open, end: lineEnd < 0 ? end : lineEnd }];
  });
}
