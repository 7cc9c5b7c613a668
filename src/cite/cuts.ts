import { paragraphs } from '../text/sentences.js';
import { type Span, trim } from '../text/span.js';
import { wordStarts } from '../text/word-starts.js';

/** The fewest characters that name an end, as fewer are seldom unique in a text. */
const MIN_END = 4;

/** The fewest before a space that pages write otherwise, for the number of an article (第六条). */
const MIN_NUMBER = 3;

/** The most characters that name an end, unless a single clause is longer. */
const MAX_END = 60;

/** How much text around a span helps to cut it into words, in characters. */
const CONTEXT = 100;

/** Where a clause ends. Punctuation bounds words in every browser, but not between digits and Latin letters (10,000). */
const CLAUSE_END =
  /(?<![\p{N}\p{Script=Latin}])[，。；：！？、”’」』》】）…,;:!?)]+|[，。；：！？、”’」』》】）…,;:!?)]+(?![\p{N}\p{Script=Latin}])/gu;

/** A space that Chinese does not need; a page may have several, or others, where the file has one (第六条　各区). */
const GAP = /(?<![\p{Script=Latin}\p{N}\s])\s+(?![\p{Script=Latin}\p{N}\s])/u;

const SPACE = /\s/u;

/** Whether a part of a text is written with such a space; most have none at all, which is seen sooner. */
export function hasGap(part: string): boolean {
  return SPACE.test(part) && GAP.test(part.trim());
}

/** The offsets at which a part of a text can be cut. */
type Breaks = (text: string, span: Span) => readonly number[];

/** The beginnings of a span that end at a break and stay in its first paragraph, shortest first. */
function openings(text: string, span: Span, breaks: Breaks): readonly string[] {
  const first = trim(text, paragraphs(text, span)[0] ?? span);
  const isEnd = (end: number): boolean => {
    const fewest = hasGap(text.slice(end - 1, end + 2)) ? MIN_NUMBER : MIN_END;
    return end >= first.start + fewest;
  };
  const ends = breaks(text, first).filter((end) => end < first.end && isEnd(end));
  return [...ends, first.end].map((end) => text.slice(first.start, end).trimEnd());
}

/** The ends of a span that begin at a break and stay in its last paragraph, shortest first. */
function closings(text: string, span: Span, breaks: Breaks): readonly string[] {
  const last = trim(text, paragraphs(text, span).at(-1) ?? span);
  const starts = breaks(text, last).filter((start) => last.end - start >= MIN_END);
  return [last.start, ...starts].reverse().map((start) => text.slice(start, last.end).trimStart());
}

function clauseEnds(text: string, { start, end }: Span): number[] {
  const marks = text.slice(start, end).matchAll(CLAUSE_END);
  return [...marks].map(({ index, 0: mark }) => start + index + mark.length);
}

/** Where words end: by ICU, as in browsers, and in their context, as the same characters alone may be cut otherwise. */
function wordEnds(text: string, { start, end }: Span): number[] {
  const from = Math.max(0, start - CONTEXT);
  const starts = wordStarts(text.slice(from, end + CONTEXT)).map((at) => from + at);
  return starts.filter((cut) => cut > start && cut < end);
}

/** The parts that are not too long; the shortest where all are. */
function withinLength(parts: readonly string[]): readonly string[] {
  const short = parts.filter((part) => part.length <= MAX_END);
  return short.length > 0 ? short : parts.slice(0, 1);
}

/** How the ends of a place are cut out of it, and up to which length it is named whole. */
export type Cuts = {
  readonly open: (text: string, span: Span) => readonly string[];
  readonly close: (text: string, span: Span) => readonly string[];
  readonly whole: number;
};

/** By clauses, which people read more easily. */
export const CLAUSES: Cuts = {
  open: (text, span) => withinLength(openings(text, span, clauseEnds)),
  close: (text, span) => withinLength(closings(text, span, clauseEnds)),
  whole: 40,
};

/** By words, which are shorter. */
export const WORDS: Cuts = {
  open: (text, span) => openings(text, span, wordEnds),
  close: (text, span) => closings(text, span, wordEnds),
  whole: 0,
};
