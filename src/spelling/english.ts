import type { Reference } from '../text/reference.js';
import { indexEdits } from './edits.js';

/** Shorter words are soon like another. */
const LEAST = 6;

/**
 * Makes a speller of English. It gives the glossary's word that is one letter away and begins with the same
 * letter; null where what was typed is a word itself.
 */
export function createEnglishSpeller(
  known: ReadonlySet<string>,
  { inChinese }: Reference,
): (typed: string) => string | null {
  const nearTo = indexEdits([...known].filter((word) => word.length >= LEAST));
  return (typed) => {
    if (typed.length < LEAST - 1 || inChinese(typed).length > 0) return null;
    return nearTo(typed).find((word) => word[0] === typed[0]) ?? null;
  };
}
