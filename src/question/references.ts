import { ORDINAL_NUMERALS } from '../lexicon/numerals.js';
import { LISTED_NOUNS, LISTED_PARTS } from '../lexicon/plan-parts.js';
import { anyOf } from '../lexicon/word-list.js';
import { parseNumeral } from '../text/numerals.js';

/** A chapter or an article by its number: 第六条 and 第6条 are the same. */
export type ChapterReference = {
  readonly unit: string;
  readonly number: number;
  /** The number of an inserted article: 2 of 第四条之二; else 0. */
  readonly inserted: number;
  /** The part of an article: 第二条第三项, 第二条第(三)项, 第二条第一款; null for all of it. */
  readonly part: { readonly unit: string; readonly number: number } | null;
};

/** A chapter or article by its number (第六条, 第二章, 第六条之一); 第一条原则 and 原则第一条 count something. */
const REFERENCE = new RegExp(
  `(?<!(?:${anyOf(LISTED_PARTS)})[的里中]{0,2})第([${ORDINAL_NUMERALS}]{1,6}|\\d{1,4})([编章节条])(?:之([${ORDINAL_NUMERALS}]))?(?:的?第\\(?([${ORDINAL_NUMERALS}]{1,3}|\\d{1,2})\\)?([款项]))?(?!${anyOf(LISTED_NOUNS)})`,
  'gu',
);

/** A folded text with spaces for them. */
export function withoutReferences(folded: string): string {
  return folded.replace(REFERENCE, ' ');
}

/** The chapters and articles that a folded text names. */
export function readReferences(folded: string): ChapterReference[] {
  return Array.from(folded.matchAll(REFERENCE), ([, number, unit, inserted, of, part]) => ({
    unit: unit!,
    number: parseNumeral(number!) ?? Number.NaN,
    inserted: parseNumeral(inserted ?? '') ?? 0,
    part: part ? { unit: part, number: parseNumeral(of!) ?? Number.NaN } : null,
  }));
}
