import { SMALL_TALK } from '../lexicon/filler.js';
import { anyOf } from '../lexicon/word-list.js';

const TALK = new RegExp(anyOf(SMALL_TALK), 'gu');

/** A verb with its own denial: 支持不支持, 管不管. */
const EITHER_WAY = /(\p{Script=Han}{1,2})不\1/gu;

/** Blanks the small talk of a folded question, and what only asks again; offsets stay. */
export function blankSmallTalk(folded: string): string {
  return blankPoliteness(folded).replace(
    EITHER_WAY,
    (asked, word: string) => word + blank(asked.slice(word.length)),
  );
}

/** Blanks the small talk of a folded question; offsets stay. */
export function blankPoliteness(folded: string): string {
  return folded.replace(TALK, blank);
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
