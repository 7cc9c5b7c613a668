import { enclosureDepths } from '../text/enclosures.js';
import { foldRadicals } from '../text/fold.js';
import { isHidden } from '../text/hidden.js';
import { paragraphs, sentences } from '../text/sentences.js';
import { type Span, slice, trim } from '../text/span.js';
import { bareMarker, CHAPTER_RANK, type Marker, readMarker, settleBare } from './markers.js';
import type { Document } from './types.js';

/** A heading, its place, and how far its section can reach. */
export type Heading = {
  readonly marker: Marker;
  /** Its words with their number, without the signs of Markdown. */
  readonly span: Span;
  /** Where the section before it ends. */
  readonly start: number;
  /** Whether it has its paragraph to itself. */
  readonly titled: boolean;
  /** Where its section ends at the latest: with the paragraph for 一是… inside prose, else with the body. */
  readonly limit: number;
};

/** A sentence that begins with a marker, without its emphasis, and the paragraph it stands in. */
type HeadingCandidate = {
  readonly marker: Marker;
  readonly bare: Span;
  readonly sentence: Span;
  readonly paragraph: Span;
};

/** The longest line, and the longest first sentence, that can be a heading, in characters. */
const MAX_TITLE = 60;
const MAX_FIRST = 45;

/** Finds the headings; a marker has to continue a list or to open one with a paragraph, as prose holds stray ones. */
export function findHeadings(document: Document): Heading[] {
  const { text, body } = document;
  const found = candidates(document).map((one) => ({ ...one, words: slice(text, one.bare) }));
  const all = ranked(text, withoutContents(text, body, settleBare(found)));
  const sequence = new Sequence();
  return all
    .filter((candidate, index) => {
      const begins = candidate.sentence.start === candidate.paragraph.start;
      return sequence.accepts(candidate.marker, { begins, goesOn: isContinued(all, index) });
    })
    .map((candidate) => toHeading(text, candidate, body.end));
}

function candidates({ text, body, wraps, hidden }: Document): HeadingCandidate[] {
  return paragraphs(text, body, wraps).flatMap((whole) => {
    const paragraph = trim(text, whole);
    return sentences(text, paragraph, wraps).flatMap((span) => {
      const sentence = trim(text, span);
      const bare = withoutStars(text, sentence);
      const words = foldRadicals(slice(text, bare));
      const isAlone = sentence.start === paragraph.start && sentence.end === paragraph.end;
      const marker = readMarker(words) ?? (isAlone ? bareMarker(words) : null);
      return marker && !isHidden(sentence, hidden) ? [{ marker, bare, sentence, paragraph }] : [];
    });
  });
}

/** Removes emphasis, as **一、工作目标** and '''一、工作目标''' are headings too; ** alone emphasises nothing. */
function withoutStars(text: string, { start, end }: Span): Span {
  const [opening, closing] = [/^(?:\*{2,3}(?!\*)|'{3}(?!'))/u, /(?:\*{2,3}|'{3})$/u].map((stars) =>
    stars.exec(text.slice(start, end)),
  );
  if (!opening) return { start, end };
  const inner = { start: start + opening[0].length, end: end - (closing?.[0].length ?? 0) };
  return inner.end > inner.start ? trim(text, inner) : { start, end };
}

/** Drops the headings of a table of contents, which stand again in the text. */
function withoutContents(text: string, body: Span, all: readonly HeadingCandidate[]) {
  const contents = CONTENTS.exec(slice(text, body));
  if (!contents) return all;
  const first = all.findIndex(({ sentence }) => sentence.start > body.start + contents.index);
  const named = new Set<string>();
  for (const [at, { sentence }] of all.slice(Math.max(first, 0)).entries()) {
    const name = nameOf(slice(text, sentence));
    if (named.has(name)) return [...all.slice(0, first), ...all.slice(first + at)];
    named.add(name);
  }
  return all;
}

/** 一、总则 above 第一条 stands for 第一章, in a text that has no chapters of that name. */
function ranked(text: string, all: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  const first = (kinds: RegExp): number => all.findIndex(({ marker }) => kinds.test(marker.kind));
  const opens = first(/^一、$/u);
  if (first(/^[编章]$/u) >= 0 || opens < 0 || opens > first(/^[节条]$/u)) return all;
  let reached = 0;
  return all.map((candidate) => {
    const { marker, sentence, paragraph } = candidate;
    const isTitle = sentence.start === paragraph.start && !/[。；，]$/u.test(slice(text, paragraph));
    if (marker.kind !== '一、' || marker.number !== reached + 1 || !isTitle) return candidate;
    reached += 1;
    return { ...candidate, marker: { ...marker, kind: '章', rank: CHAPTER_RANK } };
  });
}

const CONTENTS = /^[^\S\r\n]*(?:#+\s*)?目[^\S\r\n]*录[^\S\r\n]*$/mu;

/** A heading without spaces and without the page number of a table of contents. */
function nameOf(words: string): string {
  return words.replace(/\s+/gu, '').replace(/[.…·]+\d*$/u, '');
}

/** How many markers ahead to look for the next number of an inline list. */
const LOOK_AHEAD = 40;

function isContinued(all: readonly HeadingCandidate[], index: number): boolean {
  const { kind, number } = all[index]!.marker;
  return all
    .slice(index + 1, index + LOOK_AHEAD)
    .some(({ marker }) => marker.kind === kind && number !== null && marker.number === number + 1);
}

/** Kinds whose numbers may run on across sections (第一章 … 第五条, 一、 … （三）, （二） … 4., 2. … （3）). */
const RUNNING_ON = new Set(['章', '条', '一、', '（一）', '1.', '（1）']);

/** Kinds that only laws have, of which an extract leaves some out. */
const OF_LAWS = new Set(['章', '条']);

/** Kinds that structure a document: of an extract the first may be missing, and some between. */
const OF_PARTS = new Set(['章', '条', '一、', '（一）']);

/** Where a marker stands: whether it begins a paragraph, and whether the next number of its kind follows. */
type Standing = { readonly begins: boolean; readonly goesOn: boolean };

/** Keeps the number reached by each kind of marker. */
class Sequence {
  private open: Marker[] = [];
  private readonly last = new Map<string, number>();

  accepts(marker: Marker, standing: Standing): boolean {
    if (!this.fits(marker, standing)) return false;
    this.open = [...this.open.filter((other) => other.rank < marker.rank), marker];
    if (marker.kind === '附件') this.last.clear();
    this.last.set(marker.kind, marker.number ?? 0);
    return true;
  }

  private fits(marker: Marker, standing: Standing): boolean {
    const { kind, number, inserted } = marker;
    const mayOpen = standing.begins || standing.goesOn;
    if (kind === '附件') return mayOpen && this.last.size > 0;
    if (number === null) return true;
    if (inserted > 0) return mayOpen && number === this.last.get(kind);
    if (number === 1) return mayOpen;
    return (mayOpen && this.runsOn(kind, number)) || this.leaps(kind, number, standing);
  }

  /** Whether a number comes after that of the open list, not too far; a part of an extract may leap, or be its first. */
  private leaps(kind: string, number: number, { begins, goesOn }: Standing): boolean {
    const isPart = begins && goesOn && OF_PARTS.has(kind);
    const last = this.open.find((other) => other.kind === kind)?.number ?? null;
    if (last === null) return isPart && !this.last.has(kind);
    return number > last && (isPart || number <= last + MAX_SKIP);
  }

  private runsOn(kind: string, number: number): boolean {
    const reached = this.last.get(kind) ?? 0;
    if (number === reached + 1) return RUNNING_ON.has(kind);
    if (OF_LAWS.has(kind)) return reached > 0 && number > reached;
    return RUNNING_ON.has(kind) && reached > 1 && number > reached && number <= reached + MAX_SKIP;
  }
}

/** How many numbers a list may lack, as copied pages sometimes lose a heading. */
const MAX_SKIP = 2;

function toHeading(text: string, { marker, bare, sentence, paragraph }: HeadingCandidate, end: number) {
  const words = slice(text, bare);
  const isParagraph = paragraph.start === sentence.start && paragraph.end === sentence.end;
  const titled = isParagraph && words.length <= MAX_TITLE && !/[。！？；，]$/.test(words);
  const start = bare.start + (marker.number === null ? marker.length : 0);
  const label = { start, end: titled ? bare.end : start + nameLength(text.slice(start, bare.end)) };
  const limit = marker.kind === '一是' ? paragraph.end : end;
  return { marker, span: trim(text, label), start: sentence.start, titled, limit };
}

/** The first sentence is the heading, or its first clause where it is long. */
function nameLength(words: string): number {
  const sentence = words.replace(/[。；：！？\s]+$/, '');
  if (sentence.length <= MAX_FIRST) return sentence.length;
  const depths = enclosureDepths(sentence);
  const ends = [...sentence.slice(0, MAX_FIRST).matchAll(/(?<=.{6})[，；：。、\s]/gu)];
  const clause = ends.find(({ index }) => depths[index] === 0)?.index ?? -1;
  return clause < 0 ? MAX_FIRST : clause;
}
