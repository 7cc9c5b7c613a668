import type { Term } from './terms.js';

/** How surely a word was meant that was typed amiss, in pinyin or by its initials. */
const GUESSED = 0.9;

/**
 * Marks the words that nobody typed so. Where nothing else of the question is in the documents, a thing that they
 * lack is what it is about: a guess must not answer for it.
 * @param knows whether the documents hold a word
 */
export function markGuesses(terms: readonly Term[], typed: string, knows: (word: string) => boolean): Term[] {
  const isTyped = ({ word }: Term): boolean => typed.includes(word);
  const isThing = ({ weight }: Term): boolean => weight === 1;
  const isAllGuessed = !terms.some((term) => isTyped(term) && isThing(term) && knows(term.word));
  return terms.map((term) => {
    if (!isTyped(term)) return { ...term, certainty: GUESSED };
    return isAllGuessed && isThing(term) && !knows(term.word) ? { ...term, required: true, pairs: [] } : term;
  });
}
