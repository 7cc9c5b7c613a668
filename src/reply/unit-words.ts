import { ENGLISH_UNITS, TRADITIONAL_UNITS } from '../lexicon/units.js';
import type { Locale } from '../locale.js';

const TRADITIONAL = new Map(
  TRADITIONAL_UNITS.map(([simplified, traditional]) => [simplified!, traditional!]),
);

/** A unit, or a scale with one, in our own words: for readers of traditional characters in these, for English ones by its English name if it has one. */
export function unitIn(unit: string, locale: Locale): string {
  if (locale === 'en') return ENGLISH_UNITS[unit] ?? unit;
  return locale === 'zh-TW' ? [...unit].map((one) => TRADITIONAL.get(one) ?? one).join('') : unit;
}
