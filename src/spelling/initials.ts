import type { Phrases } from '../index/phrases.js';
import type { Reference } from '../text/reference.js';

/** Letters that begin a syllable; i, u and v do not, nor is anything meant by a, e or o alone. */
const INITIALS = /^[a-hj-tw-z]+$/u;

/** Of the places where the initials stand, this share has to be of one phrase. */
const DOMINANT = 0.5;

/** Makes a finder of the phrase that was typed by the initials of its characters; null where no phrase stands out. */
export function createInitialsFinder(
  phrases: Phrases,
  reference: Reference,
): (initials: string) => string | null {
  const counts = phrases.counts();
  const typed = new Map<string, string[]>();
  for (const phrase of counts.keys()) {
    const initials = initialsOf(phrase, reference);
    typed.set(initials, [...(typed.get(initials) ?? []), phrase]);
  }
  return (initials) => {
    if (!INITIALS.test(initials)) return null;
    const found = (typed.get(initials) ?? []).map((phrase) => ({ phrase, count: counts.get(phrase)! }));
    const all = found.reduce((sum, { count }) => sum + count, 0);
    return found.find(({ count }) => count >= DOMINANT * all)?.phrase ?? null;
  };
}

/** The first letters of the commonest readings. */
function initialsOf(phrase: string, { readings }: Reference): string {
  return Array.from(phrase, (character) => readings(character)[0]?.charAt(0) ?? ' ').join('');
}
