import type { Section } from '../corpus/types.js';
import { SPANS } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { type Span, slice, wholeOf } from '../text/span.js';
import { readYears } from './deadlines.js';

/** Words for a longer time than a year, of which an amount may be. */
const IS_SPAN = new RegExp(anyOf(SPANS), 'u');

/** 刚刚过去的2025年. */
const OPENS_REVIEW = /^[^，。\d]{0,6}20\d\d年/u;

/** How many characters open a paragraph. */
export const OPENING = 20;

/** The headings above a section below the title of the document. */
export function headingsOf({ path, document }: Pick<Section, 'path' | 'document'>): readonly string[] {
  return path.filter((heading) => heading !== document.title);
}

/**
 * The year, or month, of a result that names none: the one that opens its paragraph, or else the last paragraph before it
 * that a time opens (2025年，…), under the same topmost heading. Null for a longer time, and for a year that is not over.
 */
export function yearOfReview({ path, document }: Section, sentence: Span): string | null {
  if (IS_SPAN.test(slice(document.text, sentence))) return null;
  const [heading = '\n'] = headingsOf({ path, document });
  const from = Math.max(0, document.text.lastIndexOf(heading, sentence.start));
  const before = document.text.slice(from, sentence.start).split('\n');
  const opening = before.findLast(
    (paragraph) => OPENS_REVIEW.test(paragraph) || IS_SPAN.test(paragraph.slice(0, OPENING)),
  );
  if (opening === undefined || !OPENS_REVIEW.test(opening)) return null;
  const named = readYears(opening, wholeOf(opening), { published: null, now: null });
  const year = named.findLast(({ kind }) => kind !== 'base')?.date ?? null;
  const isOne = opening === before.at(-1) || new Set(opening.match(/20\d\d(?=年)/gu)).size === 1;
  const isPast = document.date === null || (year ?? '').slice(0, 4) < document.date.slice(0, 4);
  return isOne && isPast ? year : null;
}
