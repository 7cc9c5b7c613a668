import { SeedError } from '../errors.js';
import { once } from '../memo.js';
import { fold } from '../text/fold.js';
import { hiddenIn, isHidden } from '../text/hidden.js';
import { cutAt, cutIntoClauses, sentences } from '../text/sentences.js';
import { isWithin, partsAround, type Span, slice, trim } from '../text/span.js';
import { findHeadings, type Heading } from './headings.js';
import type { Document, Section } from './types.js';

/** The most headings of a document; the longest Chinese law has 1260 articles. */
const MAX_HEADINGS = 20_000;

/** Reads the outermost sections with all below them, and text without a heading. @throws SeedError for too many */
export function readSections(document: Document): Section[] {
  const { body } = document;
  const headings = findHeadings(document);
  if (headings.length > MAX_HEADINGS) {
    const reason = `it has ${headings.length} headings; at most ${MAX_HEADINGS} are read, so divide it`;
    throw new SeedError([{ file: document.id, line: null, reason }]);
  }
  const top: Naming = { path: [], folded: fold(document.title) };
  const sections = nest(document, headings, top, body.end);
  const untitled = outside(body, sections)
    .map((part) => makeSection(document, null, top, part, []))
    .filter((section) => section.sentences.length > 0);
  return [...untitled, ...sections].sort((a, b) => a.span.start - b.span.start);
}

/** A section and all below it, in the order of the text. */
export function flatten(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) => [section, ...flatten(section.children)]);
}

/** The innermost of the flattened sections around a span. */
export function innermost(all: readonly Section[], span: Span): Section | undefined {
  return all.findLast(({ span: own }) => isWithin(span, own));
}

/** The headings above a section, and the same folded with the document's title. */
type Naming = { readonly path: readonly string[]; readonly folded: string };

function nest(document: Document, headings: readonly Heading[], outer: Naming, end: number): Section[] {
  const tops = outermost(headings);
  return tops.map((at, index) => {
    const next = tops[index + 1] ?? headings.length;
    const heading = headings[at]!;
    const span = { start: heading.span.start, end: Math.min(headings[next]?.start ?? end, heading.limit) };
    const inner = headings.slice(at + 1, next);
    const own = {
      path: [...outer.path, slice(document.text, heading.span)],
      folded: `${outer.folded} ${slice(document.folded, heading.span)}`,
    };
    const children = inner.length > 0 ? nest(document, inner, own, span.end) : [];
    return makeSection(document, heading, own, span, children);
  });
}

/** The indices of the headings that no earlier heading encloses. */
function outermost(headings: readonly Heading[]): number[] {
  let least = Number.POSITIVE_INFINITY;
  return headings.flatMap(({ marker }, index) => {
    if (marker.rank > least) return [];
    least = marker.rank;
    return [index];
  });
}

function makeSection(
  document: Document,
  heading: Heading | null,
  { path, folded }: Naming,
  span: Span,
  children: readonly Section[],
): Section {
  const own = outside(span, children).flatMap((part) => readSentences(document, part));
  return {
    document,
    path,
    foldedHeadings: folded,
    heading: heading?.span ?? null,
    titled: heading?.titled ?? false,
    span: trimHidden(document, span),
    sentences: own,
    clauses: once(() => own.flatMap((sentence) => readClauses(document, sentence))),
    children,
  };
}

export type Headed = Section & { readonly heading: Span };

/** The sections with a heading, and all such below them, in the order of the text. */
export function headed(sections: readonly Section[]): Headed[] {
  return flatten(sections).filter((section): section is Headed => section.heading !== null);
}

/** The parts of a span that no subsection covers. */
function outside(span: Span, children: readonly Section[]): Span[] {
  const covered = children.map((child) => child.span);
  return partsAround(span, covered);
}

/** Reads the rows of clauses of a sentence. Hidden text stays in a row of its own, so that few answers show it. */
function readClauses({ text, hidden }: Document, sentence: Span): Span[] {
  const within = hiddenIn(sentence, hidden);
  const shown = blank(text, sentence, within);
  const cuts = within.flatMap(({ start, end }) => [
    sentence.start + CLAUSES_BEFORE.exec(shown.slice(0, start - sentence.start))![0].length,
    end + FIRST_CLAUSE.exec(shown.slice(end - sentence.start))![0].length,
  ]);
  return cutAt(
    sentence,
    cuts.sort((a, b) => a - b),
  )
    .flatMap((part) => cutIntoClauses(text, part))
    .map((clauses) => trim(text, clauses));
}

/** The words of a span with spaces for what is hidden in it. */
function blank(text: string, span: Span, within: readonly Span[]): string {
  return within.reduce(
    (words, { start, end }) => {
      const at = start - span.start;
      return words.slice(0, at) + ' '.repeat(end - start) + words.slice(at + end - start);
    },
    slice(text, span),
  );
}

const CLAUSES_BEFORE = /^(?:[^，；。]*[，；。])*/u;
const FIRST_CLAUSE = /^[^，；。]*[，；。]?/u;

/** Trims a span, also of page numbers and other hidden text at its end. */
function trimHidden({ text, hidden }: Document, whole: Span): Span {
  let span = trim(text, whole);
  for (const { start, end } of hiddenIn(span, hidden).toReversed()) {
    if (end !== span.end) break;
    span = trim(text, { start: span.start, end: start });
  }
  return span;
}

/** Reads the sentences, without hidden text and lone signs of Markdown. */
function readSentences({ text, wraps, hidden }: Document, part: Span): Span[] {
  return sentences(text, part, wraps)
    .map((sentence) => trim(text, sentence))
    .filter((sentence) => !/^[#*]*$/u.test(slice(text, sentence)) && !isHidden(sentence, hidden));
}
