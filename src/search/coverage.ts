import type { Term } from './question.js';

/** How much a text that holds only a synonym of a word counts, and one that holds only a part of it. */
const SYNONYM = 0.9;
const PART = 0.7;

const ALPHANUMERIC = /[\p{Script=Latin}\d]/u;
const LONG_HAN = /^\p{Script=Han}{3,}$/u;
const ADMINISTRATIVE = /(?<=^\p{Script=Han}{2,})(?:特别行政区|自治区|省|市|区|县)$/u;

/** How far the folded text holds the term, from 0 to 1. */
export function share(term: Term, folded: string): number {
  if (holds(folded, term.word)) return 1;
  if (term.insisted && holds(folded, term.word.replace(ADMINISTRATIVE, ''))) return 1;
  if (term.synonyms.some((word) => holds(folded, word))) return SYNONYM;
  return term.insisted || !LONG_HAN.test(term.word) ? 0 : PART * bigramShare(term.word, folded);
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

function isWhole(text: string, word: string, at: number): boolean {
  const last = at + word.length;
  const runsOnBefore = at > 0 && ALPHANUMERIC.test(word[0]!) && continues(text[at - 1]!, word[0]!);
  return !runsOnBefore && !(last < text.length && continues(word.at(-1)!, text[last]!));
}

/** A letter goes on in a letter, a number in a number; 3000亿 and AI技术 end where the script changes. */
function continues(left: string, right: string): boolean {
  return (
    (/\d/.test(left) && /\d/.test(right)) ||
    (/\p{Script=Latin}/u.test(left) && /\p{Script=Latin}/u.test(right))
  );
}

function bigramShare(word: string, folded: string): number {
  let found = 0;
  for (let at = 0; at + 2 <= word.length; at += 1) if (folded.includes(word.slice(at, at + 2))) found += 1;
  return found / (word.length - 1);
}
