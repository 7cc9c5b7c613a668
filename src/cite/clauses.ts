import { paragraphs } from '../text/paragraphs.js';
import { type Span, slice } from '../text/span.js';

/** The fewest characters that name an end: fewer seldom stand only once in a text. */
const MIN_END = 4;

/** The most that name an end, unless a single clause is longer. */
const MAX_END = 60;

/** How much of the text around a span is looked at to cut it into words. */
const CONTEXT = 100;

/** Where a clause ends. Punctuation is a word boundary for every browser, so an end may lie there. */
const CLAUSE_END = /[，。；：！？、”’」』》】）…,;:!?)]+/gu;

/** The beginnings of a paragraph that end with a clause, shortest first. */
export function openings(paragraph: string): readonly string[] {
  const ends = [...paragraph.matchAll(CLAUSE_END)].map(({ index, 0: mark }) => index + mark.length);
  const all = [...ends.filter((end) => end >= MIN_END), paragraph.length];
  return withinLength(all.map((end) => paragraph.slice(0, end)));
}

/** The ends of a text that begin with a clause and stay in its last paragraph, shortest first. */
export function closings(text: string): readonly string[] {
  const paragraph = slice(text, paragraphs(text).at(-1) ?? { start: 0, end: 0 }).trim();
  const starts = [...paragraph.matchAll(CLAUSE_END)].map(({ index, 0: mark }) => index + mark.length);
  const all = [0, ...starts.filter((start) => paragraph.length - start >= MIN_END)].reverse();
  return withinLength(all.map((start) => paragraph.slice(start)));
}

/**
 * The beginnings of a span that end with a word, longest first, without the whole. Words are those of ICU,
 * which browsers cut by too, as they stand in the text: alone, the same characters may be cut otherwise.
 */
export function wordOpenings(text: string, span: Span): readonly string[] {
  const from = Math.max(0, span.start - CONTEXT);
  const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(
    text.slice(from, span.end + CONTEXT),
  );
  const cuts = [...words].map(({ index }) => from + index);
  const within = cuts.filter((cut) => cut >= span.start + MIN_END && cut < span.end);
  return within.reverse().map((cut) => text.slice(span.start, cut).trimEnd());
}

/** The parts that are not too long; the shortest where all are. */
function withinLength(parts: readonly string[]): readonly string[] {
  const short = parts.filter((part) => part.length <= MAX_END);
  return short.length > 0 ? short : parts.slice(0, 1);
}
