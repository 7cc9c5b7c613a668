import { Converter } from 'opencc-js/t2cn';
import { SUPPLEMENT_RADICALS } from '../lexicon/radicals.js';

const convert = Converter({ from: 't', to: 'cn' });
const HAN_RUN = /\p{Script=Han}+/gu;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const CASED = /\p{Lu}/gu;
/** Radicals, which PDFs write instead of the ideographs that look like them. */
const RADICALS = /[\u2E80-\u2EF3\u2F00-\u2FD5]/gu;
const ODD_SPACE = /[\u3000\u00A0\u2002-\u200A]/g;

/** Folds radicals, traditional characters, full width and upper case; the length stays, so that offsets fit both texts. */
export function fold(text: string): string {
  return simplify(foldRadicals(text))
    .replace(FULL_WIDTH, (character) => character.normalize('NFKC'))
    .replace(ODD_SPACE, ' ')
    .replace(CASED, (character) => sameLength(character, character.toLowerCase()));
}

/** Writes traditional characters as simplified ones; the length stays. */
export function simplify(text: string): string {
  return text.replace(HAN_RUN, simplified);
}

/** Simplifies twice, as the first time may make a phrase that has a simpler form. */
function simplified(run: string): string {
  const first = convert(run);
  return first === run ? run : sameLength(run, convert(first));
}

/** Replaces radicals by the ideographs that they look like (⼀ by 一, ⻓ by 长); the length stays. */
export function foldRadicals(text: string): string {
  return text.replace(RADICALS, (radical) => SUPPLEMENT_RADICALS[radical] ?? radical.normalize('NFKC'));
}

function sameLength(original: string, folded: string): string {
  return folded.length === original.length ? folded : original;
}

/** Invisible characters: control characters, soft hyphens, joiners and marks of direction. */
const UNSEEN =
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]/gu;

/** The text without invisible characters. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}

const NO_LETTERS = /[^\p{L}\p{N}]+/gu;

/** The letters and digits of a text, by which two that differ in marks and spaces are the same. */
export function lettersOf(text: string): string {
  return text.replace(NO_LETTERS, '');
}
