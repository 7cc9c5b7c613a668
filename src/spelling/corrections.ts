import type { Edit } from './edits.js';
import { isCore, type Stretch } from './stretches.js';

/** How a word differs from what was typed: it sounds or looks like it, or is an edit away. */
export type Manner = 'alike' | Edit;

/**
 * Whether a word may have been meant by a stretch of a question. The more is known of what was typed, the more has to
 * speak for the word: a term that the documents lack is not to become one that they hold.
 */
export function isPlausible(stretch: Stretch, word: string, manner: Manner): boolean {
  const { text, units, core } = stretch;
  if (text.includes(word) || !keepsKnown(stretch, word, manner)) return false;
  if (word.length < 4 && units.some(({ kind }) => kind === 'asking')) return false;
  if (core.kind === 'real') return isPlausibleForWord(stretch, word, manner);
  if (word.length <= MOST_UNSURE[manner] && !isCore(stretch)) return false;
  return word.length >= LEAST[manner] && (manner !== 'alike' || isCloseTo(text, word));
}

/** The shortest words that may be meant in each manner: without sound or shape, another character is another thing. */
const LEAST: Readonly<Record<Manner, number>> = { alike: 2, swapped: 2, extra: 3, missing: 3, other: 5 };

/** The longest words that may be meant only by the whole of what jieba could not cut. */
const MOST_UNSURE: Readonly<Record<Manner, number>> = {
  alike: 2,
  swapped: 2,
  extra: 2,
  missing: 3,
  other: 0,
};

/** Whether a manner and length need the neighbours to speak for the word. */
export function isUnsure(word: string, manner: Manner): boolean {
  return word.length <= MOST_UNSURE[manner];
}

/** One wrong character in a short word, two in a long one. */
function isCloseTo(text: string, word: string): boolean {
  return differences(text, word).length <= (word.length > 3 ? 2 : 1);
}

/** A Chinese word that the documents lack was meant, unless it makes a longer one with its neighbours: 人工只能. */
function isPlausibleForWord(stretch: Stretch, word: string, manner: Manner): boolean {
  const { text, start, end, core } = stretch;
  const isWider = start <= core.start && end >= core.end && !isCore(stretch);
  if (!isWider || word.length < 3) return false;
  return manner === 'swapped' || (manner === 'alike' && differences(text, word).length < 3);
}

/** How far each manner moves the characters after it. */
const SHIFT: Readonly<Record<Manner, number>> = { alike: 0, other: 0, swapped: 0, missing: 1, extra: -1 };

/** Whether every known word of two characters or more stands in the new word at its place. */
function keepsKnown({ units, start }: Stretch, word: string, manner: Manner): boolean {
  return units
    .filter(({ kind, text }) => kind === 'known' && text.length > 1)
    .every((unit) => {
      const at = unit.start - start;
      return word.startsWith(unit.text, at) || word.startsWith(unit.text, at + SHIFT[manner]);
    });
}

/** The places where two texts of one length differ. */
export function differences(a: string, b: string): number[] {
  return a.split('').flatMap((character, at) => (character === b[at] ? [] : [at]));
}
