import { match } from 'pinyin-pro';
import { withoutTones } from './tones.js';

/** Where typed pinyin stands in a text, in UTF-16 offsets, and for how many characters. */
export type PinyinMatch = { readonly start: number; readonly end: number; readonly count: number };

const NOT_SPELT = /[^\p{L}\p{N}]|[\u{10000}-\u{10FFFF}]/gu;

/** Normalises typed pinyin: no tones (suàn, suan4), lüe as lve, one space between parted syllables (xi'an); Chinese stays. */
export function readPinyin(folded: string): string {
  return withoutTones(folded)
    .replace(/(?<=[a-z])[1-5](?!\d)/gu, '')
    .replace(/(?<=[ln])ue/gu, 've')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Finds typed pinyin in a folded text: `every` syllable whole but the last, or each at its `start`, as initials are. */
export function findPinyin(folded: string, typed: string, precision: 'every' | 'start'): PinyinMatch | null {
  const text = folded.replace(NOT_SPELT, (sign) => ' '.repeat(sign.length));
  const places = match(text, typed, { precision, continuous: true, v: true });
  return places && { start: places[0]!, end: places.at(-1)! + 1, count: places.length };
}
