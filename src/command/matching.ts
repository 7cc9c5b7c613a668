import type { Library } from '../answer/library.js';
import { readMarker } from '../corpus/markers.js';
import { memo, memoOf, once } from '../memo.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { fold } from '../text/fold.js';
import { createSpeller, findPinyin, type PinyinMatch, readPinyin, type Spelling } from '../text/pinyin.js';

/** The least share of the typed words for a text to match. */
const MATCH = 0.5;

/** How many characters of a text count as its name. */
const NAME = 60;
const OFFSETS = Array.from({ length: NAME }, (_, at) => at);

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
  /** Of its beginning. */
  readonly spelling: () => Spelling;
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
const namesFor = memoOf<readonly ParsedDocument[], (text: string) => Name>(() => {
  const spell = createSpeller();
  return memo((text) => readName(text, spell));
});

function readName(text: string, spell: (folded: string) => Spelling): Name {
  const folded = fold(text).trim();
  const marker = readMarker(folded)?.length ?? 0;
  const opening = marker + /^[^\p{L}\p{N}]*/u.exec(folded.slice(marker))![0].length;
  const denseOpening = withoutSpaces(folded.slice(0, opening)).length;
  const spelling = once(() => spell(folded.slice(0, NAME)));
  return { folded, dense: withoutSpaces(folded), opening, denseOpening, spelling };
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

/** Finds pinyin; inside a name two letters, which begin a syllable of most texts, have to be two initials. */
function byPinyin(typed: string): Ranking {
  if (typed === '') return () => RANK.none;
  const inside = typed.length > 1 ? OFFSETS : [];
  const least = typed.length > 2 ? 1 : 2;
  return ({ opening, spelling }) => {
    const spelt = spelling();
    const atStart = findPinyin(spelt, typed, opening > 0 ? [0, opening] : [0], 1);
    if (atStart.length > 0) return Math.min(...atStart.map((place) => rankStart(place, spelt)));
    const places = findPinyin(spelt, typed, inside, least);
    return Math.min(RANK.none, ...places.map((place) => rankInside(place, spelt)));
  };
}

function rankStart({ end, manner }: PinyinMatch, { any }: Spelling): number {
  if (manner !== 'whole') return RANK.beginsLoosely;
  return any[end]?.length ? RANK.beginsInPinyin : RANK.isInPinyin;
}

/** Ranks pinyin inside a name: a pair of initials, which stands there by chance, has to be a word, more to begin one. */
function rankInside({ start, end, count, manner }: PinyinMatch, { breaks }: Spelling): number {
  if (manner === 'whole' && count > 1) return RANK.holdsInPinyin;
  if (manner !== 'initials') return RANK.holdsSyllable;
  return breaks().has(start) && (count > 2 || breaks().has(end)) ? RANK.holdsInInitials : RANK.none;
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
