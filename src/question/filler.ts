import { FILLER, PARTICLES, STOP_WORDS, WEAK_WORDS } from '../lexicon/filler.js';
import { QUESTION_WORDS } from '../lexicon/question-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { blankSmallTalk } from './small-talk.js';

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
