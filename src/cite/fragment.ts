import { makePassage } from '../corpus/passages.js';
import type { Headed } from '../corpus/sections.js';
import type { Passage } from '../corpus/types.js';
import { firstFound } from '../first-found.js';
import { memoOf } from '../memo.js';
import { paragraphs } from '../text/sentences.js';
import { type Span, slice, trim } from '../text/span.js';
import { CLAUSES, type Cuts, hasGap, WORDS } from './cuts.js';
import { foldAsBrowsers, type Rendered, renderedOf, seenSpan } from './rendered.js';

/** The longest address in a text: a message holds 4,000 characters, and has more to say. */
export const MAX_URL = 800;

/** The directive that a copied address already holds. */
const OTHER_DIRECTIVE = /#?:~:.*$/u;

/** The longest address of a link button (https://docs.discord.com/developers/components/reference#button). */
export const MAX_BUTTON_URL = 512;

/**
 * The address of a passage with the most precise text fragment that fits into `longest` characters, or without one
 * (https://wicg.github.io/scroll-to-text-fragment/). Null where the document has no address, or too long a one.
 */
export function linkTo(passage: Passage, longest = MAX_URL): string | null {
  const url = passage.section.document.url?.replace(OTHER_DIRECTIVE, '') ?? null;
  if (url === null || url.length > longest) return null;
  const directive = `${url}${url.includes('#') ? '' : '#'}:~:text=`;
  const page = renderedOf(passage.section.document);
  const span = trim(page.text, seenSpan(page, passage.span));
  const write = (named: Directive): string => directive + writeDirective(named);
  const named = directiveFor(page, span, (one) => write(one).length <= longest);
  return named ? write(named) : url;
}

/** The address of a heading, made once: each page of an outline is laid out with those before it. */
export const linkToHeading: (section: Headed) => string | null = memoOf((section) =>
  linkTo(makePassage(section, section.heading)),
);

/** How far around a place to look for words that make it unique, in characters. */
const REACH = 200;

/** The first and the last words of a place; no last words where the first are all. */
type Ends = Pick<Directive, 'start' | 'end'>;

/** A place named by its ends, without what stands around it. */
const alone = (ends: Ends): Directive => ({ prefix: '', ...ends, suffix: '' });

type Fits = (directive: Directive) => boolean;

/**
 * The best directive that fits: for exactly the place, else for as much of its beginning, or of what follows its first
 * paragraph, as can be told apart; else words that also stand elsewhere; or null.
 */
function directiveFor(page: Rendered, span: Span, fits: Fits): Directive | null {
  if (span.end <= span.start) return null;
  const later = paragraphs(page.text, span).slice(1);
  const starts = [span, ...later].map((part) => trim(page.text, part).start).filter((at) => at < span.end);
  const named = firstFound(starts, (start) => {
    const part = { start, end: span.end };
    return exactly(page, part, fits) ?? beginning(page, part, fits);
  });
  return named ?? bareBeginnings(page, span, fits)[0] ?? null;
}

function exactly(page: Rendered, span: Span, fits: Fits): Directive | null {
  const isFirst = (part: string): boolean => page.folded.indexOf(foldAsBrowsers(part)) === span.start;
  const marking = (directive: Directive): Directive | null => {
    const found = firstMatch(page.folded, directive);
    return found?.start === span.start && found.end === span.end ? directive : null;
  };
  const ways = [
    [CLAUSES, isFirst],
    [WORDS, isFirst],
    [WORDS, () => true],
  ] as const;
  const bestOf = (isWanted: (directive: Directive) => boolean): Directive | null =>
    firstFound(ways, ([cuts, willDo]) => {
      const ends = endsOf(page, span, cuts, willDo);
      return firstFound(around(page, span, cuts, ends, fits), (one) => (isWanted(one) ? marking(one) : null));
    });
  return bestOf((one) => !Object.values(one).some(hasGap)) ?? bestOf(() => true);
}

/** A directive for as much of the beginning of a place as fits and can be told apart. */
function beginning(page: Rendered, span: Span, fits: Fits): Directive | null {
  const { start: at } = span;
  return firstFound(bareBeginnings(page, span, fits), ({ start }) =>
    firstFound(
      before(page, { start: at, end: at + start.length }, CLAUSES, { start, end: '' }, fits),
      (one) => (firstMatch(page.folded, one)?.start === at ? one : null),
    ),
  );
}

/** What a place begins with, as it can be cut and fits, without what stands around it. */
function bareBeginnings(page: Rendered, span: Span, fits: Fits): Directive[] {
  const starts = [endsOf(page, span, CLAUSES, () => true).start, ...WORDS.open(page.text, span).toReversed()];
  return starts.map((start) => alone({ start, end: '' })).filter(fits);
}

/** The shortest start that will do, and the shortest end that is first found at the place's end. */
function endsOf(
  { text, folded }: Rendered,
  span: Span,
  { open, close, whole }: Cuts,
  willDo: (start: string) => boolean,
): Ends {
  const isWhole = span.end - span.start <= whole && paragraphs(text, span).length === 1;
  if (isWhole) return { start: slice(text, span), end: '' };
  const start = shortest(open(text, span), willDo);
  const rest = trim(text, { start: span.start + start.length, end: span.end });
  if (rest.end <= rest.start) return { start, end: '' };
  const isLast = (part: string): boolean =>
    folded.indexOf(foldAsBrowsers(part), rest.start) === rest.end - part.length;
  return { start, end: shortest(close(text, rest), isLast) };
}

/** The first part that will do; the first of all where none does. */
function shortest(parts: readonly string[], willDo: (part: string) => boolean): string {
  return parts.find(willDo) ?? parts[0] ?? '';
}

/** The most contexts a side to combine, as a repetitive text would take long. */
const MAX_PAIRS = 4;

/** The ends alone, with the words before, with the words after, and with both. */
function* around(page: Rendered, span: Span, cuts: Cuts, ends: Ends, fits: Fits): Generator<Directive> {
  if (!fits(alone(ends))) return;
  const prefixes = yield* before(page, span, cuts, ends, fits);
  const { text } = page;
  const near = { start: span.end, end: Math.min(text.length, span.end + REACH) };
  const suffixes = cuts.open(text, trim(text, near));
  yield* growing(suffixes, (suffix) => ({ ...alone(ends), suffix }), fits);
  for (const prefix of prefixes.slice(0, MAX_PAIRS))
    yield* growing(suffixes.slice(0, MAX_PAIRS), (suffix) => ({ prefix, ...ends, suffix }), fits);
}

/** The ends alone, and with the words before. */
function* before(
  page: Rendered,
  span: Span,
  cuts: Cuts,
  ends: Ends,
  fits: Fits,
): Generator<Directive, readonly string[]> {
  yield alone(ends);
  const near = { start: Math.max(0, span.start - REACH), end: span.start };
  const prefixes = cuts.close(page.text, trim(page.text, near));
  yield* growing(prefixes, (prefix) => ({ ...alone(ends), prefix }), fits);
  return prefixes;
}

/** The directives that longer and longer words make, as long as there is room. */
function* growing(
  words: readonly string[],
  make: (part: string) => Directive,
  fits: Fits,
): Generator<Directive> {
  for (const part of words) {
    const directive = make(part);
    if (!fits(directive)) return;
    yield directive;
  }
}

/** The first and last words of a place, and those around: https://wicg.github.io/scroll-to-text-fragment/#syntax */
export type Directive = Readonly<Record<'prefix' | 'start' | 'end' | 'suffix', string>>;

/** How many places to try before a search counts as finding nothing. */
const MAX_PLACES = 50;

/** The directive as it stands in an address: `prefix-,start,end,-suffix`. */
function writeDirective({ prefix, start, end, suffix }: Directive): string {
  const parts = [prefix && `${encode(prefix)}-`, encode(start), encode(end), suffix && `-${encode(suffix)}`];
  return parts.filter((part) => part !== '').join(',');
}

/**
 * The place that a browser marks in a folded text; null for none
 * (https://wicg.github.io/scroll-to-text-fragment/#finding-ranges-in-a-document). A match inside a longer word counts
 * here, as some browsers may take it for the first.
 */
function firstMatch(text: string, { prefix, start, end, suffix }: Directive): Span | null {
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
