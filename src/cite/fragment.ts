import type { Passage } from '../corpus/types.js';
import { slice } from '../text/span.js';

/** A passage up to this length that lies in one paragraph is named whole; of a longer one, its two ends. */
const MAX_WHOLE = 40;

/** The fewest characters that name an end: fewer seldom stand only once in a text. */
const MIN_END = 4;

/** Where a clause ends. Punctuation is a word boundary for every browser, so an end may lie there. */
const CLAUSE_END = /[，。；：！？、”’」』》）…,;:!?)]+/gu;

/**
 * The address of a passage: its source with a text fragment that the browser scrolls to and highlights
 * (https://wicg.github.io/scroll-to-text-fragment/). Null where the document has no address.
 */
export function linkTo(passage: Passage): string | null {
  const { url } = passage.section.document;
  if (url === null) return null;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${fragmentOf(passage)}`;
}

function fragmentOf({ section, span }: Passage): string {
  const { text, body } = section.document;
  const quote = slice(text, span);
  if (quote.length <= MAX_WHOLE && !/\s/u.test(quote)) return encode(quote);
  const start = firstUnique(openings(quote), (part) => text.indexOf(part, body.start) === span.start);
  const end = firstUnique(closings(quote.slice(start.length)), (part) =>
    isFirstIn(quote.slice(start.length), part),
  );
  return end === '' ? encode(start) : `${encode(start)},${encode(end)}`;
}

/** The beginnings of a quote that end with a clause and stay in its first paragraph, shortest first. */
function openings(quote: string): string[] {
  const paragraph = quote.split(/\s/u, 1)[0]!;
  const ends = [...paragraph.matchAll(CLAUSE_END)].map(({ index, 0: mark }) => index + mark.length);
  return [...ends, paragraph.length].filter((end) => end >= MIN_END).map((end) => paragraph.slice(0, end));
}

/** The ends of a quote that begin with a clause and stay in its last paragraph, shortest first. */
function closings(quote: string): string[] {
  const paragraph = quote.split(/\s/u).at(-1)!;
  const starts = [...paragraph.matchAll(CLAUSE_END)].map(({ index, 0: mark }) => index + mark.length);
  return [0, ...starts]
    .filter((start) => paragraph.length - start >= MIN_END)
    .map((start) => paragraph.slice(start))
    .reverse();
}

/** Whether the part stands in the text at its end only, where the browser looks for it after the start. */
function isFirstIn(text: string, part: string): boolean {
  return text.indexOf(part) === text.length - part.length;
}

/** The shortest part that is found at its own place first; else the longest there is. */
function firstUnique(parts: readonly string[], isUnique: (part: string) => boolean): string {
  return parts.find(isUnique) ?? parts.at(-1) ?? '';
}

/** Percent-encodes what the fragment's grammar and Markdown links give a meaning to, besides the usual. */
function encode(part: string): string {
  return encodeURIComponent(part).replace(
    /[-!'()*~_]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
