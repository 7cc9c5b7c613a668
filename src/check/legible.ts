import { NUMERAL_CLASS } from '../lexicon/numerals.js';
import { fold } from '../text/fold.js';
import { readPlain } from '../text/plain.js';

/** 五大方向 is five directions; neither 第五大 nor 一大批 counts. */
const GREAT = new RegExp(
  `(?<=(?<![第${NUMERAL_CLASS}])[${NUMERAL_CLASS}]{1,4})大(?=\\p{Script=Han})(?![批步截])`,
  'gu',
);

/** A text as it is read, and folded; both have the length of what was written. */
export type Legible = { readonly text: string; readonly folded: string };

/**
 * Normalises a text for the readers of amounts and years: simplified, half width, 五大 as 五个, hidden parts blank. Unlike
 * folding it keeps capitals, which units need, and Chinese punctuation.
 */
export function legible(written: string): Legible {
  const folded = fold(written);
  const plain = readPlain(written);
  const kept = plain && blanked(plain.at, written.length);
  const characters = Array.from({ length: written.length }, (_, at) =>
    kept && !kept[at] ? ' ' : choose(written[at]!, folded[at]!),
  );
  const text = characters.join('').replace(GREAT, '个');
  return {
    text,
    folded: kept ? Array.from(kept, (isSeen, at) => (isSeen ? folded[at]! : ' ')).join('') : folded,
  };
}

/** Which characters of a text are seen. */
function blanked(seen: readonly number[], length: number): boolean[] {
  const kept = new Array<boolean>(length).fill(false);
  for (const at of seen) kept[at] = true;
  return kept;
}

function choose(raw: string, folded: string): string {
  if (raw === folded) return raw;
  if (/[a-z]/.test(folded)) return /[A-ZＡ-Ｚ]/.test(raw) ? folded.toUpperCase() : folded;
  return /[\p{L}\p{N}%.\s]/u.test(folded) ? folded : raw;
}
