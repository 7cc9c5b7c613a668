import type { Span } from '../../src/text/span.js';

/** What a link's text directive names, decoded; all but the start may be missing. */
export type Directive = Readonly<Record<'prefix' | 'start' | 'end' | 'suffix', string>>;

/** Reads `prefix-,start,end,-suffix` behind the directive of a link; null where it has none. */
export function directiveOf(link: string): Directive | null {
  const [, written] = link.split('#:~:text=');
  if (written === undefined) return null;
  const parts = written.split(',');
  const prefix = parts[0]!.endsWith('-') ? parts.shift()!.slice(0, -1) : '';
  const suffix = parts.at(-1)!.startsWith('-') ? parts.pop()!.slice(1) : '';
  const [start = '', end = '', ...others] = parts;
  if (others.length > 0) throw new Error(`The directive has too many parts: ${written}`);
  const decoded = [prefix, start, end, suffix].map(decodeURIComponent) as [string, string, string, string];
  return { prefix: decoded[0], start: decoded[1], end: decoded[2], suffix: decoded[3] };
}

/** What Chromium takes for plain marks (FoldQuoteMarksAndSoftHyphens). */
const PLAIN: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'" };

/** Tells characters apart as Chromium's search does: by the primary strength of ICU's collation, which Node has too. */
export function createFolding(text: string): (part: string) => string {
  const { compare } = new Intl.Collator('en', { usage: 'search', sensitivity: 'base' });
  const characters = [...new Set(text)].map((one) => PLAIN[one] ?? one).sort(compare);
  const folded = new Map<string, string>();
  let first = '';
  for (const one of characters) {
    if (compare(first, one) !== 0) first = one;
    folded.set(one, first);
  }
  // A block's end is none of its characters.
  folded.set('\n', '\n');
  return (part) => [...part].map((one) => folded.get(PLAIN[one] ?? one) ?? one).join('');
}

/**
 * Finds in a folded text what a browser would mark, step by step as the specification has it
 * (https://wicg.github.io/scroll-to-text-fragment/#finding-ranges-in-a-document), but also where a word goes on.
 */
export function markedBy(directive: Directive, text: string): Span | null {
  const { prefix, start } = directive;
  for (const before of placesOf(prefix || start, text, 0)) {
    const at = prefix === '' ? before : pastSpace(text, before + prefix.length);
    const end = text.startsWith(start, at) ? endOf(directive, text, at + start.length) : null;
    if (end !== null) return { start: at, end };
  }
  return null;
}

/** Where a match ends whose start ends at an offset; null where it has no such end. */
function endOf({ end, suffix }: Directive, text: string, from: number): number | null {
  const ends = end === '' ? [from] : placesOf(end, text, from).map((at) => at + end.length);
  return ends.find((at) => text.startsWith(suffix, pastSpace(text, at))) ?? null;
}

function placesOf(part: string, text: string, from: number): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}

function pastSpace(text: string, at: number): number {
  return at + /^\s*/u.exec(text.slice(at, at + 100))![0].length;
}
