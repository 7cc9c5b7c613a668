import type { Span } from '../text/span.js';
import { foldAsBrowsers } from './rendered.js';

/** The first and last words of a place, and those around: https://wicg.github.io/scroll-to-text-fragment/#syntax */
export type Directive = Readonly<Record<'prefix' | 'start' | 'end' | 'suffix', string>>;

/** How many places to try before a search counts as finding nothing. */
const MAX_PLACES = 50;

/** The directive as it stands in an address: `prefix-,start,end,-suffix`. */
export function writeDirective({ prefix, start, end, suffix }: Directive): string {
  const parts = [prefix && `${encode(prefix)}-`, encode(start), encode(end), suffix && `-${encode(suffix)}`];
  return parts.filter((part) => part !== '').join(',');
}

/**
 * The place that a browser marks in a folded text; null for none
 * (https://wicg.github.io/scroll-to-text-fragment/#finding-ranges-in-a-document). A match inside a longer word counts
 * here, as some browsers may take it for the first.
 */
export function firstMatch(text: string, { prefix, start, end, suffix }: Directive): Span | null {
  const [last, close] = [foldAsBrowsers(suffix), foldAsBrowsers(end)];
  for (const first of startsOf(text, foldAsBrowsers(prefix), foldAsBrowsers(start))) {
    const closings = placesOf(text, close, first.end);
    const ends = close === '' ? [first.end] : Array.from(closings, (at) => at + close.length);
    if (ends.length === 0) return null;
    const found = ends.find((at) => text.startsWith(last, pastSpace(text, at)));
    if (found !== undefined) return { start: first.start, end: found };
  }
  return null;
}

/** Where the start stands, after the prefix if there is one. */
function* startsOf(text: string, prefix: string, start: string): Generator<Span> {
  for (const before of placesOf(text, prefix || start, 0)) {
    const at = prefix === '' ? before : pastSpace(text, before + prefix.length);
    if (text.startsWith(start, at)) yield { start: at, end: at + start.length };
  }
}

function* placesOf(text: string, part: string, from: number): Generator<number> {
  let at = text.indexOf(part, from);
  for (let tried = 0; at >= 0 && tried < MAX_PLACES; tried += 1) {
    yield at;
    at = text.indexOf(part, at + 1);
  }
}

/** A prefix and a suffix may stand in another block, or after a space. */
function pastSpace(text: string, at: number): number {
  const space = /\s*/uy;
  space.lastIndex = at;
  return at + space.exec(text)![0].length;
}

/** Percent-encodes also what directives and Markdown links give a meaning to. */
function encode(part: string): string {
  return encodeURIComponent(part).replace(
    /[-!'()*~_]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
