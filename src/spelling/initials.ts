import { grouped } from '../grouped.js';
import type { PhraseTable } from '../index/phrases.js';
import type { Reference } from '../text/reference.js';

/** Possible initials: i, u and v begin no syllable, and a, e and o are whole syllables. */
const INITIALS = /^[a-hj-tw-z]+$/u;

/** The least share of all phrases with these initials that one has to have. */
const DOMINANT = 0.5;

/** Makes a finder of phrases by their initials; null where no phrase stands out. */
export function createInitialsFinder(
  phrases: PhraseTable,
  reference: Reference,
): (initials: string) => string | null {
  const counts = phrases.counts();
  const initialsOf = (phrase: string): string =>
    Array.from(phrase, (character) => reference.readings(character)[0]?.charAt(0) ?? ' ').join('');
  const typed = grouped(Array.from(counts.keys(), (phrase) => [initialsOf(phrase), phrase]));
  return (initials) => {
    if (!INITIALS.test(initials)) return null;
    const found = (typed.get(initials) ?? []).map((phrase) => ({ phrase, count: counts.get(phrase)! }));
    const all = found.reduce((sum, { count }) => sum + count, 0);
    return found.find(({ count }) => count >= DOMINANT * all)?.phrase ?? null;
  };
}
