import type { Passage } from '../corpus/types.js';
import { paragraphs } from '../text/paragraphs.js';
import { type Span, slice, trim } from '../text/span.js';
import { closings, openings, wordOpenings } from './clauses.js';
import { foldAsBrowsers, type Rendered, renderedOf, seenSpan } from './rendered.js';

/** A passage of one paragraph up to this length is named whole; of a longer one, its two ends. */
const MAX_WHOLE = 40;

/** How far before a passage a prefix is looked for, and at how many of its places. */
const PREFIX_REACH = 200;
const PREFIX_PLACES = 50;

/** The longest address in a text: a message holds 4,000 characters, and has more to say. */
export const MAX_URL = 800;

/** The words that an address names already, as where it was copied from a link to them. */
const OTHER_DIRECTIVE = /#?:~:.*$/u;

/** The longest address of a link button (https://docs.discord.com/developers/components/reference#button). */
export const MAX_BUTTON_URL = 512;

/**
 * The address of a passage: its source with a text fragment that the browser scrolls to and highlights
 * (https://wicg.github.io/scroll-to-text-fragment/), the most precise that `longest` characters leave room for;
 * without one where there is room for none. Null where the document has no address, or too long a one.
 */
export function linkTo(passage: Passage, longest = MAX_URL): string | null {
  const url = passage.section.document.url?.replace(OTHER_DIRECTIVE, '') ?? null;
  if (url === null || url.length > longest) return null;
  const directive = `${url}${url.includes('#') ? '' : '#'}:~:text=`;
  for (const fragment of fragmentsOf(passage)) {
    if (directive.length + fragment.length <= longest) return directive + fragment;
  }
  return url;
}

/** A passage among what the browser shows of its document. */
type Shown = { readonly page: Rendered; readonly span: Span };

/** The passage's two ends or its whole; its start alone; less and less of its start. */
function* fragmentsOf({ section, span }: Passage): Generator<string> {
  const page = renderedOf(section.document);
  const shown = { page, span: trim(page.text, seenSpan(page, span)) };
  if (shown.span.end <= shown.span.start) return;
  const quote = slice(page.text, shown.span);
  const start = startOf(shown, quote);
  const rest = quote.slice(start.length);
  const folded = slice(page.folded, { ...shown.span, start: shown.span.start + start.length });
  const end = firstUnique(closings(rest), (part) => isFirstIn(folded, part));
  const named = `${leadTo(shown, start) ?? ''}${encode(start)}`;
  yield end === '' ? named : `${named},${encode(end)}`;
  yield named;
  const opening = { start: shown.span.start, end: shown.span.start + start.length };
  for (const part of wordOpenings(page.text, opening)) {
    const lead = leadTo(shown, part);
    if (lead !== null) yield lead + encode(part);
  }
}

/** The words that a passage starts with, enough of them to be found there first where that can be. */
function startOf(shown: Shown, quote: string): string {
  const blocks = paragraphs(quote).map((block) => slice(quote, block).trim());
  const isShort = blocks.length === 1 && quote.length <= MAX_WHOLE;
  return firstUnique(isShort ? blocks : openings(blocks[0]!), (part) => isFirst(shown, part));
}

/** What has to stand before the passage's first words to find them: nothing, or a prefix; null where none helps. */
function leadTo(shown: Shown, start: string): string | null {
  if (isFirst(shown, start)) return '';
  const { page, span } = shown;
  const reach = page.text.slice(Math.max(0, span.start - PREFIX_REACH), span.start);
  const prefix = closings(reach).find((part) => startAfter(part, start, page) === span.start);
  return prefix ? `${encode(prefix)}-,` : null;
}

/** Whether the browser finds the part at the passage's start before any other place. */
function isFirst({ page, span }: Shown, part: string): boolean {
  return page.folded.indexOf(foldAsBrowsers(part)) === span.start;
}

/** Where the browser finds a start that has to follow a prefix, white space aside; -1 where it does not. */
function startAfter(prefix: string, start: string, { folded }: Rendered): number {
  const [before, first] = [foldAsBrowsers(prefix), foldAsBrowsers(start)];
  const space = /\s*/uy;
  let at = folded.indexOf(before);
  for (let tried = 0; at >= 0 && tried < PREFIX_PLACES; tried += 1) {
    space.lastIndex = at + before.length;
    const place = space.lastIndex + space.exec(folded)![0].length;
    if (folded.startsWith(first, place)) return place;
    at = folded.indexOf(before, at + 1);
  }
  return -1;
}

/** Whether the part stands in a folded text at its end only, where the browser looks for it after the start. */
function isFirstIn(folded: string, part: string): boolean {
  return folded.indexOf(foldAsBrowsers(part)) === folded.length - part.length;
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
