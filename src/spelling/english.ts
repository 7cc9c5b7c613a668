import type { Reference } from '../text/reference.js';
import { indexEdits } from './edits.js';

/** Shorter words resemble many others. */
const LEAST = 6;

/** Makes a speller that gives the glossary's word one letter away, with the same first letter; null for a real word. */
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
