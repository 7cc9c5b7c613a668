import type { Passage } from '../corpus/types.js';
import { paragraphs } from '../text/paragraphs.js';
import { slice } from '../text/span.js';

/** A passage of one paragraph up to this length is named whole; of a longer one, its two ends. */
const MAX_WHOLE = 40;

/** The fewest characters that name an end: fewer seldom stand only once in a text. */
const MIN_END = 4;

/** The most that name an end, unless a single clause is longer. */
const MAX_END = 60;

/** How far before a passage a prefix is looked for, and at how many of its places. */
const PREFIX_REACH = 200;
const PREFIX_PLACES = 50;

/** The longest address that is given a fragment; a longer one could break the message it stands in. */
const MAX_URL = 1500;

/** Where a clause ends. Punctuation is a word boundary for every browser, so an end may lie there. */
const CLAUSE_END = /[，。；：！？、”’」』》）…,;:!?)]+/gu;

/**
 * The address of a passage: its source with a text fragment that the browser scrolls to and highlights
 * (https://wicg.github.io/scroll-to-text-fragment/). Null where the document has no address.
 */
export function linkTo(passage: Passage): string | null {
  const { url } = passage.section.document;
  if (url === null) return null;
  const address = `${url}${url.includes('#') ? '' : '#'}:~:text=${fragmentOf(passage)}`;
  return address.length <= MAX_URL ? address : url;
}

function fragmentOf({ section, span }: Passage): string {
  const { text, body } = section.document;
  const quote = slice(text, span);
  const blocks = paragraphs(quote).map((block) => slice(quote, block).trim());
  const isFirst = (part: string): boolean => text.indexOf(part, body.start) === span.start;
  const isShort = blocks.length === 1 && quote.length <= MAX_WHOLE;
  const start = firstUnique(isShort ? blocks : openings(blocks[0]!), isFirst);
  const leads = (part: string): boolean => startAfter(part, start, text, body.start) === span.start;
  const reach = text.slice(Math.max(body.start, span.start - PREFIX_REACH), span.start);
  const prefix = isFirst(start) ? '' : (closings(reach).find(leads) ?? '');
  const rest = quote.slice(start.length);
  const end = firstUnique(closings(rest), (part) => isFirstIn(rest, part));
  const parts = [prefix === '' ? '' : `${encode(prefix)}-`, encode(start), encode(end)];
  return parts.filter((part) => part !== '').join(',');
}

/** The beginnings of a paragraph that end with a clause, shortest first. */
function openings(paragraph: string): readonly string[] {
  const ends = [...paragraph.matchAll(CLAUSE_END)].map(({ index, 0: mark }) => index + mark.length);
  const all = [...ends.filter((end) => end >= MIN_END), paragraph.length];
  return withinLength(all.map((end) => paragraph.slice(0, end)));
}

/** The ends of a text that begin with a clause and stay in its last paragraph, shortest first. */
function closings(text: string): readonly string[] {
  const paragraph = slice(text, paragraphs(text).at(-1) ?? { start: 0, end: 0 }).trim();
  const starts = [...paragraph.matchAll(CLAUSE_END)].map(({ index, 0: mark }) => index + mark.length);
  const all = [0, ...starts.filter((start) => paragraph.length - start >= MIN_END)].reverse();
  return withinLength(all.map((start) => paragraph.slice(start)));
}

/** The parts that are not too long; the shortest where all are. */
function withinLength(parts: readonly string[]): readonly string[] {
  const short = parts.filter((part) => part.length <= MAX_END);
  return short.length > 0 ? short : parts.slice(0, 1);
}

/** Where the browser finds a start that has to follow a prefix, white space aside; -1 where it does not. */
function startAfter(prefix: string, start: string, text: string, from: number): number {
  const space = /\s*/uy;
  let at = text.indexOf(prefix, from);
  for (let tried = 0; at >= 0 && tried < PREFIX_PLACES; tried += 1) {
    space.lastIndex = at + prefix.length;
    const place = space.lastIndex + space.exec(text)![0].length;
    if (text.startsWith(start, place)) return place;
    at = text.indexOf(prefix, at + 1);
  }
  return -1;
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
