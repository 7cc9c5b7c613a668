import type { Term } from './terms.js';

/** The question as it was meant. */
export type Respelled = { readonly text: string; readonly isEnglish: boolean };

/** Understands what is typed in pinyin, amiss or in English, by the words that the documents hold. */
export type Respeller = {
  /** Whether the documents hold the word, or what stands for it. */
  readonly knows: (word: string) => boolean;
  /** Whether a text, a title or a heading of the documents holds the very word. */
  readonly holdsAnywhere: (word: string) => boolean;
  /** Whether the documents write a number in these very characters, alone or with the one that follows. */
  readonly holdsNumber: (text: string) => boolean;
  /** The words of the documents that hold a text: 芯片 for 芯. */
  readonly wordsWith: (text: string) => readonly string[];
  /** The folded question with the words that were meant; as it is where nothing better is found. */
  readonly respell: (folded: string) => Respelled;
  /** Whether the documents hold what stands for an English word or phrase, of words that tell something. */
  readonly isTranslated: (english: string) => boolean;
  /** The English word or phrase of a question with the Chinese words of the documents that may stand for it. */
  readonly translate: (term: Term) => Term;
  /** A translated term by the Chinese word that the documents would use beside others. */
  readonly word: (term: Term, beside: readonly Term[]) => Term;
};

/** The same respeller for documents in the language of the question. */
export function withoutTranslation(respeller: Respeller): Respeller {
  return { ...respeller, isTranslated: () => false, translate: (term) => term, word: (term) => term };
}

/** The certainty of a word that was guessed from a misspelling, pinyin or initials, and of one that only the dictionary translates. */
const GUESSED = 0.9;
export const TRANSLATED = 0.8;

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
