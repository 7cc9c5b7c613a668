import { isStopWord } from '../question/filler.js';
import { isWithin } from '../text/span.js';
import type { Edit } from './edits.js';
import type { Stretch } from './tokens.js';

/** How a word differs from the typed text: it sounds alike, or is one edit away. */
export type Manner = 'alike' | Edit;

/** The shortest words for each manner; one with another character that sounds different has to be longer. */
const LEAST: Readonly<Record<Manner, number>> = { alike: 2, swapped: 2, extra: 3, missing: 3, other: 5 };

/** The evidence for a word: the documents hold it beside a word of the question, or might. */
export type Support = 'phrase' | 'neighbour' | 'none';

/** The length up to which many words are alike by chance. */
const SHORT = 2;

/** Whether a stretch may mean a word; a real word needs support, so that what the documents lack is not replaced. */
export function isPlausible(stretch: Stretch, word: string, manner: Manner, support: Support): boolean {
  const { text, core } = stretch;
  if (text.includes(word) || word.length < LEAST[manner] || !keepsKnown(stretch, word)) return false;
  const isAlike = manner === 'swapped' || (manner === 'alike' && isCloseTo(text, word));
  if (core.kind === 'real') return isAlike && isPlausibleForWord(stretch, word, support);
  if (word.length > SHORT) return manner !== 'alike' || isAlike;
  return isCore(stretch) && support !== 'none' && ![...text].some(isStopWord);
}

/** Whether a real word may change: only where the new one makes a phrase or a longer word with its neighbours. */
function isPlausibleForWord(stretch: Stretch, word: string, support: Support): boolean {
  return isCore(stretch) ? support === 'phrase' : word.length > SHORT && isWithin(stretch.core, stretch);
}

function isCore({ start, end, core }: Stretch): boolean {
  return start === core.start && end === core.end;
}

/** Whether at most one character of a short word differs, or two of a long one. */
function isCloseTo(text: string, word: string): boolean {
  const differences = [...text].filter((character, at) => character !== word[at]);
  return differences.length <= (word.length > 3 ? 2 : 1);
}

/** Whether the new word holds every known word of two or more characters. */
function keepsKnown({ tokens }: Stretch, word: string): boolean {
  return tokens.every(({ kind, text }) => kind !== 'known' || text.length === 1 || word.includes(text));
}
