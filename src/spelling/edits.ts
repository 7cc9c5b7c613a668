import { grouped } from '../grouped.js';
import type { Reference } from '../text/words.js';

/** Finds words one edit away by the forms with one character deleted that both share (Garbe, SymSpell, 2012). */
export function indexEdits(words: readonly string[]): (text: string) => string[] {
  const rests = grouped(words.flatMap((word) => [word, ...shortened(word)].map((rest) => [rest, word])));
  return (text) => {
    const near = new Set([text, ...shortened(text)].flatMap((rest) => rests.get(rest) ?? []));
    return [...near].filter((word) => editBetween(text, word) !== null);
  };
}

/** What turns one text into another. */
export type Edit = 'other' | 'missing' | 'extra' | 'swapped';

/** The single edit between a typed text and a word; null where it takes none or more. */
export function editBetween(typed: string, word: string): Edit | null {
  let start = 0;
  while (start < typed.length && typed[start] === word[start]) start += 1;
  if (start === typed.length && start === word.length) return null;
  if (typed.slice(start + 1) === word.slice(start + 1)) return 'other';
  if (typed.slice(start) === word.slice(start + 1)) return 'missing';
  if (typed.slice(start + 1) === word.slice(start)) return 'extra';
  const isSwapped =
    typed[start] === word[start + 1] &&
    typed[start + 1] === word[start] &&
    typed.slice(start + 2) === word.slice(start + 2);
  return isSwapped ? 'swapped' : null;
}

function shortened(text: string): string[] {
  return Array.from({ length: text.length }, (_, at) => text.slice(0, at) + text.slice(at + 1));
}

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
