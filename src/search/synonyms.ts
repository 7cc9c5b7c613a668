import type { Glossary } from '../corpus/glossary.js';

/** Looks up what may stand for a word. */
export type Synonyms = {
  /** The other words of its concept; empty where the glossary does not hold it. */
  readonly of: (folded: string) => readonly string[];
  /** The words and phrases of the glossary that are written in Latin letters and stand in the folded text. */
  readonly latinIn: (folded: string) => string[];
};

const LATIN_WORD = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}.+-]*/gu;

/** The most words a Latin phrase of the glossary may have to be found in a question. */
const MAX_PHRASE = 5;

/** Makes a glossary ready for look-ups. */
export function indexGlossary(glossary: Glossary): Synonyms {
  const concepts = new Map(glossary.flatMap((words) => words.map((word) => [word, words] as const)));
  const of = (folded: string): readonly string[] =>
    (concepts.get(folded) ?? []).filter((word) => word !== folded);
  return {
    of,
    latinIn: (folded) => longestPhrases(folded.match(LATIN_WORD) ?? [], (phrase) => concepts.has(phrase)),
  };
}

/** The user's own words for jieba: those of the glossary that are Chinese. */
export function chineseWords(glossary: Glossary): string[] {
  return glossary.flat().filter((word) => /^\p{Script=Han}{2,8}$/u.test(word));
}

function longestPhrases(words: readonly string[], isKnown: (phrase: string) => boolean): string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length; ) {
    const length = lengthOfPhrase(words, at, isKnown);
    if (length > 0) found.push(words.slice(at, at + length).join(' '));
    at += Math.max(1, length);
  }
  return found;
}

function lengthOfPhrase(words: readonly string[], at: number, isKnown: (phrase: string) => boolean): number {
  for (let length = Math.min(MAX_PHRASE, words.length - at); length > 0; length -= 1) {
    if (isKnown(words.slice(at, at + length).join(' '))) return length;
  }
  return 0;
}
