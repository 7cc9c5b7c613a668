import { paragraphs } from '../text/paragraphs.js';
import { type Span, trim } from '../text/span.js';

/** The fewest characters that name an end: fewer seldom stand only once in a text. */
const MIN_END = 4;

/** The most that name an end, unless a single clause is longer. */
const MAX_END = 60;

/** How much of the text around a span is looked at to cut it into words. */
const CONTEXT = 100;

/**
 * Where a clause ends. Punctuation is a word boundary for every browser, so an end may lie there; but not between
 * digits and Latin letters, where it may be part of a word: 10,000.
 */
const CLAUSE_END =
  /(?<![\p{N}\p{Script=Latin}])[，。；：！？、”’」』》】）…,;:!?)]+|[，。；：！？、”’」』》】）…,;:!?)]+(?![\p{N}\p{Script=Latin}])/gu;

/** The beginnings of a span that end with a clause and stay in its first paragraph, shortest first. */
export function openings(text: string, span: Span): readonly string[] {
  const first = firstBlock(text, span);
  const ends = clauseEnds(text, first).filter((end) => end >= first.start + MIN_END && end < first.end);
  return withinLength([...ends, first.end].map((end) => text.slice(first.start, end)));
}

/** The ends of a span that begin with a clause and stay in its last paragraph, shortest first. */
export function closings(text: string, span: Span): readonly string[] {
  const last = lastBlock(text, span);
  const starts = clauseEnds(text, last).filter((start) => last.end - start >= MIN_END);
  return withinLength(
    [last.start, ...starts].reverse().map((start) => text.slice(start, last.end).trimStart()),
  );
}

/** The same that end with a word, shortest first. */
export function wordOpenings(text: string, span: Span): readonly string[] {
  const first = firstBlock(text, span);
  const ends = wordEnds(text, first).filter((end) => end >= first.start + MIN_END && end < first.end);
  return [...ends, first.end].map((end) => text.slice(first.start, end).trimEnd());
}

/** The same that begin with a word, shortest first. */
export function wordClosings(text: string, span: Span): readonly string[] {
  const last = lastBlock(text, span);
  const starts = wordEnds(text, last).filter((start) => start > last.start && last.end - start >= MIN_END);
  return [last.start, ...starts].reverse().map((start) => text.slice(start, last.end).trimStart());
}

function firstBlock(text: string, span: Span): Span {
  return trim(text, paragraphs(text, span)[0] ?? span);
}

function lastBlock(text: string, span: Span): Span {
  return trim(text, paragraphs(text, span).at(-1) ?? span);
}

function clauseEnds(text: string, { start, end }: Span): number[] {
  const marks = text.slice(start, end).matchAll(CLAUSE_END);
  return [...marks].map(({ index, 0: mark }) => start + index + mark.length);
}

/**
 * Where words end. They are those of ICU, which browsers cut by too, as they stand in the text: alone, the same
 * characters may be cut otherwise.
 */
function wordEnds(text: string, { start, end }: Span): number[] {
  const from = Math.max(0, start - CONTEXT);
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text.slice(from, end + CONTEXT));
  return [...words].map(({ index }) => from + index).filter((cut) => cut > start && cut < end);
}

/** The parts that are not too long; the shortest where all are. */
function withinLength(parts: readonly string[]): readonly string[] {
  const short = parts.filter((part) => part.length <= MAX_END);
  return short.length > 0 ? short : parts.slice(0, 1);
}
