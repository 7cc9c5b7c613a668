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
};
