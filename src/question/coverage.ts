import { holdsHan } from '../text/language.js';
import { heldShare } from '../text/pairs.js';
import { holdsDate, isDate } from './dates.js';
import type { Term } from './terms.js';

/** How much of a word a text holds by a synonym, by the words inside it, or by its pairs of characters. */
const SYNONYM = 0.9;
const PARTS = 0.85;
export const PAIRS = 0.7;

const ADMINISTRATIVE = /(?<=^\p{Script=Han}{2,})(?:特别行政区|自治区|省|市|区|县)$/u;

/** How far the folded text holds the term, from 0 to 1. */
export function share(term: Term, folded: string): number {
  return term.certainty * heldOf(term, folded);
}

/** The share of a term up to which only a part of it is held: of 充电桩 another thing for 充电. */
const PART = 0.5;

/** Whether a text holds more of a term than a part. */
export function isSaidIn(term: Term, folded: string): boolean {
  return share(term, folded) > PART;
}

function heldOf(term: Term, folded: string): number {
  if (holds(folded, term.word)) return 1;
  if (term.required && holds(folded, term.word.replace(ADMINISTRATIVE, ''))) return 1;
  if (term.required && isDate(term.word)) return holdsDate(term.word, folded) ? 1 : 0;
  if (term.synonyms.some((word) => holds(folded, word))) return SYNONYM;
  if (term.pairs.length === 0) return 0;
  const byParts = term.parts.length < 2 ? 0 : heldShare(term.parts, folded);
  return Math.max(PAIRS * heldShare(term.pairs, folded), PARTS * byParts);
}

/** Whether a text holds the words that a name is joined of: 江州低空 of 江州市低空经济. */
export function holdsParts({ parts }: Term, folded: string): boolean {
  return parts.length > 1 && parts.every((part) => holds(folded, part));
}

/** Whether a word takes the first characters of two words that stand side by side: 职教 of 职业教育. */
export function abbreviates(word: string, text: string): boolean {
  const [first, second, ...more] = word;
  if (first === undefined || second === undefined || more.length > 0 || !holdsHan(word)) return false;
  // Looked for without a pattern, as each question would make some of its own.
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const [, between = '', other, after = ''] = text.slice(at, at + 4);
    if (other === second && holdsHan(between) && holdsHan(after)) return true;
  }
  return false;
}

/** Whether the text holds the word; Latin words and numbers only whole, not inside another. */
export function holds(folded: string, word: string): boolean {
  return findWord(folded, word, 0) >= 0;
}

/** The first place at or after an offset where the text holds the word; -1 where there is none. */
export function findWord(folded: string, word: string, from: number): number {
  let at = folded.indexOf(word, from);
  while (at >= 0 && !isWhole(folded, word, at)) at = folded.indexOf(word, at + 1);
  return at;
}

/** A letter goes on in a letter, a number in a number; 3000亿 and AI技术 end where the script changes. */
function isWhole(text: string, word: string, at: number): boolean {
  const end = at + word.length;
  return !continues(text, at) && !continues(text, end);
}

function continues(text: string, offset: number): boolean {
  const kind = kindOf(text.charCodeAt(offset));
  return kind !== 'other' && kind === kindOf(text.charCodeAt(offset - 1));
}

/** The kind of a character by its code; NaN, beyond either end of a text, is neither. */
function kindOf(code: number): 'digit' | 'letter' | 'other' {
  if (code >= 0x30 && code <= 0x39) return 'digit';
  const isLatin = (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0x24f);
  return isLatin ? 'letter' : 'other';
}
