import { isStopWord } from '../question/filler.js';
import { isWithin } from '../text/span.js';
import type { Edit } from './edits.js';
import type { Stretch } from './stretches.js';

/** How a word differs from what was typed: it sounds the same, or is one edit away. */
export type Manner = 'alike' | Edit;

/**
 * The shortest words that may be meant in each manner; a word with another character that sounds otherwise has to
 * be longer.
 */
const LEAST: Readonly<Record<Manner, number>> = { alike: 2, swapped: 2, extra: 3, missing: 3, other: 5 };

/** What speaks for a word: the documents hold it right beside a word of the question, or might. */
export type Support = 'phrase' | 'neighbour' | 'none';

/** Up to this length many words are alike by chance. */
const SHORT = 2;

/**
 * Whether a word may have been meant by a stretch of a question. What was typed needs more support for being
 * changed the better it is known: a term that the documents lack must not become one that they hold.
 */
export function isPlausible(stretch: Stretch, word: string, manner: Manner, support: Support): boolean {
  const { text, core } = stretch;
  if (text.includes(word) || word.length < LEAST[manner] || !keepsKnown(stretch, word)) return false;
  const isAlike = manner === 'swapped' || (manner === 'alike' && isCloseTo(text, word));
  if (core.kind === 'real') return isAlike && isPlausibleForWord(stretch, word, support);
  if (word.length > SHORT) return manner !== 'alike' || isAlike;
  return isCore(stretch) && support !== 'none' && ![...text].some(isStopWord);
}

/**
 * A real word that the documents lack is only changed where the new word makes a phrase or a longer word with its
 * neighbours.
 */
function isPlausibleForWord(stretch: Stretch, word: string, support: Support): boolean {
  return isCore(stretch) ? support === 'phrase' : word.length > SHORT && isWithin(stretch.core, stretch);
}

function isCore({ start, end, core }: Stretch): boolean {
  return start === core.start && end === core.end;
}

/** One wrong character in a short word, two in a long one. */
function isCloseTo(text: string, word: string): boolean {
  const differences = [...text].filter((character, at) => character !== word[at]);
  return differences.length <= (word.length > 3 ? 2 : 1);
}

/** Whether every known word of two characters or more stands in the new word. */
function keepsKnown({ tokens }: Stretch, word: string): boolean {
  return tokens.every(({ kind, text }) => kind !== 'known' || text.length === 1 || word.includes(text));
}
