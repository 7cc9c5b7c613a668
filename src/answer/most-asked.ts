import { ITEM_NUMERALS } from '../lexicon/numerals.js';
import type { Bigram } from '../question/bigrams.js';
import type { Question } from '../question/question.js';
import { asksTime } from './amount-of-it.js';
import { opensInTime } from './time-of-it.js';

/** 5.壮大四品。: a sentence that names what the next ones are about. */
const CAPTION = new RegExp(`^\\s*[(]?[\\d${ITEM_NUMERALS}]{1,3}[).、][^,]{2,20}。$`, 'u');

/** The sentences and rows with at least half as much of the question as the best one. */
export function mostAsked(answer: string, { asked, bigrams }: Question): string {
  const pieces = answer.split(/(?<=[。\n])/u).filter((piece) => !CAPTION.test(piece));
  if (pieces.length === 0) return answer;
  const held = pieces.map((piece) => bigrams.filter((bigram) => isSaid(bigram, piece)).length);
  const most = Math.max(...held);
  const best = held.indexOf(most);
  const isSaidOfBest = (piece: string, at: number): boolean =>
    at < best && asksTime(asked) && opensInTime(piece);
  return pieces.filter((piece, at) => held[at]! * 2 >= most || isSaidOfBest(piece, at)).join('');
}

/** Whether a piece holds a bigram, or one of the Chinese words for an English one. */
function isSaid({ text, term }: Bigram, piece: string): boolean {
  return piece.includes(text) || (term?.synonyms.some((word) => piece.includes(word)) ?? false);
}
