import { ARTICLE } from '../../lexicon/item-marks.js';
import { tidy } from '../join.js';
import type { Glyph, PdfPage } from './pdfium.js';

/** A run of characters of one line that no wide gap parts. */
export type PdfCell = { readonly text: string; readonly left: number; readonly right: number };

export type PdfLine = {
  /** The page's number, from 0, and its size. */
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  /** The width of a Chinese character. */
  readonly em: number;
  readonly cells: readonly PdfCell[];
  /** The rows of a table with lines around its cells, which takes the place of a line; else null. */
  readonly table: readonly (readonly string[])[] | null;
};

/** Gaps as wide as this, in ems, part the cells of a table. */
const CELL_GAP = 1.6;
/** Gaps as wide as this part words between Chinese characters. */
const WORD_GAP = 0.7;
/** How near the same character is drawn again to look bold, in ems. */
const BOLD_SHIFT = 0.3;

/** Reads characters of a page as lines, in the order in which the file draws them. */
export function readLines(
  glyphs: readonly Glyph[],
  { width, height }: Omit<PdfPage, 'glyphs' | 'rulings'>,
  page: number,
): PdfLine[] {
  return groupByBaseline(withoutDoubles(glyphs)).flatMap((group) => {
    const em = emOf(group);
    const seen = withoutNotes(group, em);
    const inked = seen.filter(isInk);
    if (inked.length === 0) return [];
    const cells = cutCells(seen, em);
    const text = cells.map((cell) => cell.text).join(' ');
    const left = Math.min(...inked.map((glyph) => glyph.left));
    const right = Math.max(...inked.map((glyph) => glyph.right));
    const base = median(inked.map((glyph) => glyph.base));
    return [{ page, width, height, text, left, right, base, em, cells, table: null }];
  });
}

const isInk = ({ text }: Glyph): boolean => !/^\s*$/u.test(text);

/** Bold type is often made by drawing a character twice, a hair apart. */
function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const drawn = new Map<string, Glyph[]>();
  return glyphs.filter((glyph) => {
    if (!isInk(glyph) || isWide(glyph)) return true;
    const reach = (glyph.right - glyph.left) * BOLD_SHIFT;
    const same = drawn.get(glyph.text) ?? [];
    const isDouble = same.some(
      ({ left, base }) => Math.abs(left - glyph.left) < reach && Math.abs(base - glyph.base) < reach,
    );
    if (!isDouble) drawn.set(glyph.text, [...same.slice(-MAX_SAME), glyph]);
    return !isDouble;
  });
}

/** Fonts draw —— in one piece, which then is the box of both characters. */
const isWide = ({ left, right, top, bottom }: Glyph): boolean => right - left > (top - bottom) * WIDE;
const WIDE = 1.5;

/** How many of the same character are looked at for a double. */
const MAX_SAME = 60;

/** Cuts the characters into lines: where the file breaks them, and where the baseline moves. */
function groupByBaseline(glyphs: readonly Glyph[]): Glyph[][] {
  const groups: Glyph[][] = [];
  for (const glyph of glyphs) {
    const group = groups.at(-1);
    const before = group?.findLast(isInk);
    if (!isInk(glyph)) group?.push(glyph);
    else if (group && before && isOnLine(before, glyph)) group.push(glyph);
    else groups.push([glyph]);
  }
  return groups;
}

/** A raised mark of a footnote stays on its line. */
function isOnLine(before: Glyph, glyph: Glyph): boolean {
  const size = Math.max(before.top - before.bottom, glyph.top - glyph.bottom);
  return Math.abs(before.base - glyph.base) < size * 0.45 && glyph.left > before.left - size;
}

function emOf(group: readonly Glyph[]): number {
  const wide = group
    .filter(({ text }) => /\p{Script=Han}/u.test(text))
    .map(({ left, right }) => right - left);
  return wide.length > 0
    ? median(wide)
    : median(group.filter(isInk).map(({ top, bottom }) => (top - bottom) * 0.7));
}

const NOTE_MARK = /^[\d①-⑳*†[\]［］〔〕]$/u;

/** Raised figures after Chinese are marks of footnotes; after letters they are squares and cubes. */
function withoutNotes(group: readonly Glyph[], em: number): Glyph[] {
  const base = median(group.filter(isInk).map((glyph) => glyph.base));
  let isNote = false;
  return group.filter((glyph, at) => {
    const before = group[at - 1];
    const isRaised = NOTE_MARK.test(glyph.text) && glyph.base > base + em * 0.15;
    isNote = isRaised && (isNote || /[\p{Script=Han}，。；：”）》％%]/u.test(before?.text ?? ''));
    return !isNote;
  });
}

function cutCells(group: readonly Glyph[], em: number): PdfCell[] {
  const cells: { text: string; left: number; right: number }[] = [];
  let spaced = false;
  for (const glyph of group) {
    const { text, left, right } = glyph;
    const cell = cells.at(-1);
    const isSpace = !isInk(glyph);
    if (!isSpace && (!cell || left - cell.right > em * CELL_GAP)) cells.push({ text, left, right });
    else if (!isSpace && cell) {
      cell.text += `${separator(cell.text, text, spaced, (left - cell.right) / em)}${text}`;
      cell.right = Math.max(cell.right, right);
    }
    spaced = isSpace;
  }
  return cells.map((cell) => ({ ...cell, text: tidy(cell.text) }));
}

const OPENS_ARTICLE = new RegExp(`^${ARTICLE}$`, 'u');

/** Between Chinese characters a space counts only where it is seen, or behind the number of an article. */
function separator(before: string, after: string, spaced: boolean, gap: number): string {
  const isChinese = /\p{Script=Han}$/u.test(before) && /^\p{Script=Han}/u.test(after);
  return (isChinese && !OPENS_ARTICLE.test(before) ? gap > WORD_GAP : spaced) ? ' ' : '';
}

/** The middle one of some numbers; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
