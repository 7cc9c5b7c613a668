import { FILLER, PARTICLES, SMALL_TALK, STOP_WORDS, WEAK_WORDS } from '../lexicon/filler.js';
import { QUESTION_WORDS } from '../lexicon/question-words.js';
import { anyOf } from '../lexicon/word-list.js';

const ASKING = [...FILLER, ...Object.values(QUESTION_WORDS).flat()];
const FILLER_PATTERN = new RegExp(anyOf([...ASKING, ...PARTICLES]), 'gu');
const STOPS = new Set(STOP_WORDS);
const WEAK = new Set(WEAK_WORDS);

/** The folded question with its filler replaced by spaces. */
export function withoutFiller(folded: string): string {
  return blankSmallTalk(folded).replace(FILLER_PATTERN, ' ');
}

/** The same with spaces for its characters, so that offsets stay. */
export function blankFiller(folded: string): string {
  return blankSmallTalk(folded).replace(FILLER_PATTERN, (filler) => ' '.repeat(filler.length));
}

/** The Chinese words with which people ask, whatever they ask about. */
export function askingWords(): string[] {
  return [...ASKING, ...STOP_WORDS].filter((word) => /^\p{Script=Han}+$/u.test(word));
}

/** Whether a word can be left out of a question. */
export function isStopWord(word: string): boolean {
  return STOPS.has(word);
}

/** Whether a word is too general to tell one passage from another. */
export function isWeakWord(word: string): boolean {
  return WEAK.has(word);
}

const TALK = new RegExp(anyOf(SMALL_TALK), 'gu');

/** A verb with its own denial: 支持不支持, 管不管. */
const EITHER_WAY = /(\p{Script=Han}{1,2})不\1/gu;

/** Blanks the small talk of a folded question, and what only asks again; offsets stay. */
function blankSmallTalk(folded: string): string {
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
