import type { Term } from './terms.js';

/** The certainty of a word that was guessed from a misspelling, pinyin or initials. */
const GUESSED = 0.9;

/** Marks guessed words; where nothing else is known, no guess may answer. @param knows whether the documents hold a word */
export function markGuesses(terms: readonly Term[], typed: string, knows: (word: string) => boolean): Term[] {
  const isTyped = ({ word }: Term): boolean => typed.includes(word);
  const isThing = ({ weight }: Term): boolean => weight === 1;
  const isAllGuessed = !terms.some((term) => isTyped(term) && isThing(term) && knows(term.word));
  return terms.map((term) => {
    if (!isTyped(term)) return { ...term, certainty: GUESSED };
    return isAllGuessed && isThing(term) && !knows(term.word) ? { ...term, required: true, pairs: [] } : term;
  });
}
