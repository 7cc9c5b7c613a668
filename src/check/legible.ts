import { NUMERAL_CLASS } from '../lexicon/numerals.js';
import { fold } from '../text/fold.js';

/** 五大方向 is five directions; neither 第五大 nor 一大批 counts. */
const GREAT = new RegExp(
  `(?<=(?<![第${NUMERAL_CLASS}])[${NUMERAL_CLASS}]{1,4})大(?=\\p{Script=Han})(?![批步截])`,
  'gu',
);

/**
 * A text as the readers of amounts and years take it: simplified, half width, 五大 as 五个. Unlike a folded text
 * it keeps capitals, which units tell apart, and Chinese punctuation. It has the length of the text.
 * @param folded the folded text, where it is known
 */
export function legible(text: string, folded: string = fold(text)): string {
  const characters = Array.from({ length: text.length }, (_, at) => choose(text[at]!, folded[at]!));
  return characters.join('').replace(GREAT, '个');
}

function choose(raw: string, folded: string): string {
  if (raw === folded) return raw;
  if (/[a-z]/.test(folded)) return /[A-ZＡ-Ｚ]/.test(raw) ? folded.toUpperCase() : folded;
  return /[\p{L}\p{N}%.\s]/u.test(folded) ? folded : raw;
}
