import { GOES_ON_ABOUT } from '../lexicon/everyday-words.js';
import { ITEM_NUMERALS } from '../lexicon/numerals.js';
import { SO_FAR } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import type { Bigram } from '../question/bigrams.js';
import type { Question } from '../question/question.js';

/** 5.壮大四品。: a sentence that names what the next ones are about. */
export const CAPTION = new RegExp(`^\\s*[(]?[\\d${ITEM_NUMERALS}]{1,3}[).、][^,]{2,20}。$`, 'u');

/** A question that a text answers next. */
const ASKS = /[?？]\s*$/u;

/** What goes on about the sentence before: 目前为每月800元。 */
export const GOES_ON = new RegExp(`^\\s*(?:${anyOf([...GOES_ON_ABOUT, ...SO_FAR])})`, 'u');

/** The sentences and rows with at least half as much of the question as the best one, and what goes on about these. */
export function mostAsked(answer: string, { bigrams }: Question): string {
  const pieces = answer.split(/(?<=[。\n])/u).filter((piece) => !CAPTION.test(piece) && !ASKS.test(piece));
  if (pieces.length === 0) return answer;
  const held = pieces.map((piece) => bigrams.filter((bigram) => isSaid(bigram, piece)).length);
  const most = Math.max(...held);
  const isMost = (at: number): boolean => held[at]! * 2 >= most;
  return pieces.filter((piece, at) => isMost(at) || (isMost(at - 1) && GOES_ON.test(piece))).join('');
}

/** Whether a piece holds a bigram, or one of the Chinese words for an English one. */
function isSaid({ text, term }: Bigram, piece: string): boolean {
  return piece.includes(text) || (term?.synonyms.some((word) => piece.includes(word)) ?? false);
}
