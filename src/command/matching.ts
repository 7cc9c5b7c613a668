import type { Library } from '../answer/library.js';
import { readMarker } from '../corpus/markers.js';
import { memo, memoOf } from '../memo.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { fold } from '../text/fold.js';
import { findPinyin, type PinyinMatch, readPinyin } from '../text/pinyin.js';
import { wordStarts } from '../text/word-starts.js';

/** The least share of the typed words for a text to match. */
const MATCH = 0.5;

/** How many characters of a text count as its name. */
const NAME = 60;

/** The ways to match, best first, as people expect of a completion. */
const RANK = {
  is: 0,
  isAfterMarker: 1,
  begins: 2,
  isInPinyin: 3,
  beginsInPinyin: 4,
  beginsLoosely: 5,
  holdsInName: 6,
  holds: 7,
  isLike: 8,
  holdsInPinyin: 9,
  holdsInEnglish: 10,
  holdsSyllable: 11,
  holdsPartOfEnglish: 12,
  holdsInInitials: 13,
  none: Number.POSITIVE_INFINITY,
} as const;

/** A text prepared for comparison, folded. */
type Name = {
  readonly folded: string;
  readonly dense: string;
  /** The length of the number or sign that opens it and that nobody types: 二、 or 《. */
  readonly opening: number;
  readonly denseOpening: number;
};

/** Ranks a name; lower is better. */
type Ranking = (name: Name) => number;

/** The items that match what is typed, perhaps half, in Chinese, pinyin, initials or English, best first; all for nothing. */
export function matching<T>(
  library: Library,
  typed: string,
  items: readonly T[],
  wordsOf: (item: T) => string,
): T[] {
  if (typed.trim() === '') return [...items];
  const nameOf = namesFor(library.entries);
  const rankings = rankingsFor(library, typed);
  return items
    .map((item) => ({ item, name: nameOf(wordsOf(item)) }))
    .map(({ item, name }) => ({ item, rank: Math.min(...rankings.map((rank) => rank(name))) }))
    .filter(({ rank }) => rank < RANK.none)
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** Each keystroke compares all names again, so they are kept with the entries, which all contexts of a library share. */
const namesFor = memoOf((_: readonly ParsedDocument[]) => memo(readName));

function readName(text: string): Name {
  const folded = fold(text).trim();
  const marker = readMarker(folded)?.length ?? 0;
  const opening = marker + /^[^\p{L}\p{N}]*/u.exec(folded.slice(marker))![0].length;
  const denseOpening = withoutSpaces(folded.slice(0, opening)).length;
  return { folded, dense: withoutSpaces(folded), opening, denseOpening };
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/gu, '');
}

function rankingsFor(library: Library, typed: string): Ranking[] {
  const folded = fold(typed).trim();
  const always = [byBeginning(folded), byHolding(folded), byLikeness(library, typed)];
  return /\p{Script=Latin}/u.test(folded)
    ? [...always, byPinyin(readPinyin(folded)), byEnglish(library, folded)]
    : always;
}

function byBeginning(typed: string): Ranking {
  const dense = withoutSpaces(typed);
  return (name) => {
    if (isNamed(name.folded, typed)) return RANK.is;
    if (isNamed(name.folded.slice(name.opening), typed)) return RANK.isAfterMarker;
    const begins = name.dense.startsWith(dense) || name.dense.startsWith(dense, name.denseOpening);
    return begins ? RANK.begins : RANK.none;
  };
}

/** Finds the typed text anywhere; one letter or digit, which most texts hold, finds nothing here. */
function byHolding(typed: string): Ranking {
  const sought = withoutSpaces(typed);
  if (/^[\p{Script=Latin}\p{N}]$/u.test(sought)) return () => RANK.none;
  return ({ dense }) => {
    const at = dense.indexOf(sought);
    if (at < 0) return RANK.none;
    return at < NAME ? RANK.holdsInName : RANK.holds;
  };
}

/** Whether a text is the typed name, perhaps with more after a space. */
function isNamed(text: string, typed: string): boolean {
  return text.startsWith(typed) && (text.length === typed.length || text[typed.length] === ' ');
}

function byLikeness(library: Library, typed: string): Ranking {
  const likenessTo = library.likenessTo(typed);
  return ({ folded }) => {
    const likeness = likenessTo(folded);
    return likeness >= MATCH ? RANK.isLike + 1 - likeness : RANK.none;
  };
}

/** Finds pinyin in the beginning of a name, with and without the number that opens it. */
function byPinyin(typed: string): Ranking {
  return ({ folded, opening }) => {
    const text = folded.slice(0, NAME);
    return Math.min(rankPinyin(text, typed), rankPinyin(text.slice(opening), typed));
  };
}

function rankPinyin(text: string, typed: string): number {
  const begun = findPinyin(text, typed, 'start');
  const whole = begun && findPinyin(text, typed, 'every');
  if (whole) return rankWhole(text, typed, whole);
  return begun ? rankInitials(text, begun) : RANK.none;
}

function rankWhole(text: string, typed: string, { start, end, count }: PinyinMatch): number {
  if (start === 0) return /[\p{L}\p{N}]/u.test(text[end] ?? '') ? RANK.beginsInPinyin : RANK.isInPinyin;
  if (count > 1) return RANK.holdsInPinyin;
  // Two letters begin a syllable of most texts.
  return typed.length > 2 ? RANK.holdsSyllable : RANK.none;
}

/** Inside a name a pair of initials, which stands there by chance, has to be a word, more to begin one. */
function rankInitials(text: string, { start, end, count }: PinyinMatch): number {
  if (start === 0) return count > 1 ? RANK.beginsLoosely : RANK.none;
  const breaks = [...wordStarts(text), text.length];
  return breaks.includes(start) && (count > 2 || breaks.includes(end)) ? RANK.holdsInInitials : RANK.none;
}

/** Finds half-typed English words of the glossary, from two letters on; later words of a phrase from three. */
function byEnglish({ concepts }: Library, typed: string): Ranking {
  if (!/^\p{Script=Latin}[\p{Script=Latin}\p{N} .+-]+$/u.test(typed)) return () => RANK.none;
  const meant = (fits: (word: string) => boolean): string[] =>
    concepts
      .filter((words) => words.some(fits))
      .flat()
      .filter((word) => /\p{Script=Han}{2}/u.test(word));
  const exact = meant((word) => word === typed);
  const first = exact.length > 0 ? exact : meant((word) => word.startsWith(typed));
  const isLater = (word: string): boolean => word.includes(` ${typed}`) || word.includes(`-${typed}`);
  const later = exact.length > 0 || typed.length < 3 ? [] : meant(isLater);
  return ({ folded }) => {
    if (first.some((word) => folded.includes(word))) return RANK.holdsInEnglish;
    return later.some((word) => folded.includes(word)) ? RANK.holdsPartOfEnglish : RANK.none;
  };
}
