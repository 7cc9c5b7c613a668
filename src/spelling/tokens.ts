import { isStopWord } from '../question/filler.js';
import { NAME, UNKNOWN, type Words } from '../text/words.js';
import type { Vocabulary } from './vocabulary.js';

/** `known`: held, or a synonym is; `name`: never corrected; `real`: Chinese, but not held; `odd`: unknown to jieba too. */
export type TokenKind = 'known' | 'asking' | 'name' | 'real' | 'odd';

/** A word of a question, with its half-open range in the folded question. */
export type Token = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
};

const HAN = /^\p{Script=Han}+$/u;

/** Makes a tokeniser of questions. */
export function createTokeniser(vocabulary: Vocabulary, words: Words): (folded: string) => Token[] {
  const kindOf = (word: string, tag: string): TokenKind => {
    if (isStopWord(word)) return 'asking';
    if (vocabulary.knows(word)) return 'known';
    if (!HAN.test(word) || NAME.test(tag)) return 'name';
    if (word.length === 1) return 'odd';
    return tag === UNKNOWN ? kindOfRare(word) : 'real';
  };
  const kindOfRare = (word: string): TokenKind => {
    const tag = words.reference.rareTag(word);
    if (tag === null) return 'odd';
    // The tag is trusted only for names: jieba calls the typo 数句 a figure.
    return NAME.test(tag) ? 'name' : 'real';
  };
  return (folded) => {
    let end = 0;
    return words.tagged(folded).map(({ word, tag }) => {
      const start = folded.indexOf(word, end);
      end = start + word.length;
      return { text: word, start, end, kind: kindOf(word, tag) };
    });
  };
}
