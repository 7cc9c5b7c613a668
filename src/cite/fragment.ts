import type { Passage } from '../corpus/types.js';
import { paragraphs } from '../text/paragraphs.js';
import { slice } from '../text/span.js';
import { closings, openings, wordOpenings } from './clauses.js';

/** A passage of one paragraph up to this length is named whole; of a longer one, its two ends. */
const MAX_WHOLE = 40;

/** How far before a passage a prefix is looked for, and at how many of its places. */
const PREFIX_REACH = 200;
const PREFIX_PLACES = 50;

/** The longest address in a text: a message holds 4,000 characters, and has more to say. */
export const MAX_URL = 800;

/** The longest address of a link button (https://docs.discord.com/developers/components/reference#button). */
export const MAX_BUTTON_URL = 512;

/**
 * The address of a passage: its source with a text fragment that the browser scrolls to and highlights
 * (https://wicg.github.io/scroll-to-text-fragment/), the most precise that `longest` characters leave room for;
 * without one where there is room for none. Null where the document has no address, or too long a one.
 */
export function linkTo(passage: Passage, longest = MAX_URL): string | null {
  const { url } = passage.section.document;
  if (url === null || url.length > longest) return null;
  const directive = `${url}${url.includes('#') ? '' : '#'}:~:text=`;
  for (const fragment of fragmentsOf(passage)) {
    if (directive.length + fragment.length <= longest) return directive + fragment;
  }
  return url;
}

/** The passage's two ends or its whole; its start alone; less and less of its start. */
function* fragmentsOf(passage: Passage): Generator<string> {
  const quote = slice(passage.section.document.text, passage.span);
  const start = startOf(passage, quote);
  const rest = quote.slice(start.length);
  const end = firstUnique(wholeClosings(passage, rest), (part) => isFirstIn(rest, part));
  const named = `${leadTo(passage, start) ?? ''}${encode(start)}`;
  yield end === '' ? named : `${named},${encode(end)}`;
  yield named;
  const span = { start: passage.span.start, end: passage.span.start + start.length };
  for (const part of wordOpenings(passage.section.document.text, span)) {
    const lead = leadTo(passage, part);
    if (lead !== null) yield lead + encode(part);
  }
}

/** The ends of a passage that begin where the page begins a word: a wrapped line may begin within one. */
function wholeClosings({ section: { document }, span }: Passage, rest: string): readonly string[] {
  return closings(rest).filter((part) => !document.wraps.has(span.end - part.length));
}

/** The words that a passage starts with, enough of them to be found there first where that can be. */
function startOf(passage: Passage, quote: string): string {
  const blocks = paragraphs(quote).map((block) => slice(quote, block).trim());
  const isShort = blocks.length === 1 && quote.length <= MAX_WHOLE;
  return firstUnique(isShort ? blocks : openings(blocks[0]!), (part) => isFirst(passage, part));
}

/** What has to stand before the passage's first words to find them: nothing, or a prefix; null where none helps. */
function leadTo(passage: Passage, start: string): string | null {
  if (isFirst(passage, start)) return '';
  const { text, body } = passage.section.document;
  const at = passage.span.start;
  const reach = text.slice(Math.max(body.start, at - PREFIX_REACH), at);
  const prefix = closings(reach).find((part) => startAfter(part, start, text, body.start) === at);
  return prefix ? `${encode(prefix)}-,` : null;
}

/** Whether the browser finds the part at the passage's start before any other place. */
function isFirst({ section: { document }, span }: Passage, part: string): boolean {
  return document.text.indexOf(part, document.body.start) === span.start;
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
