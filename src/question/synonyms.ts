import type { Glossary } from '../corpus/glossary.js';
import { stemPhrase } from '../text/inflections.js';

export type Synonyms = {
  /** The other words of its concept, also for other forms of an English word; empty where the glossary lacks it. */
  readonly of: (folded: string) => readonly string[];
  /** The longest Latin words and phrases of a folded text in the glossary, and other phrases of several words. */
  readonly latinIn: (folded: string, isPhraseToo?: (phrase: string) => boolean) => string[];
  /** Cuts a word of the glossary into words for an index, once. */
  readonly cut: (folded: string, forIndex: (folded: string) => string[]) => readonly string[];
  /** All English words of the glossary, also those of its phrases. */
  readonly latin: () => Set<string>;
  /** All Chinese words of the glossary. */
  readonly chinese: () => string[];
};

const LATIN_WORD = /[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}.+&-]*/gu;

/** The most words a Latin phrase of the glossary may have to be found in a question. */
const MAX_PHRASE = 5;

/** Words whose forms are looked for too. */
function isLatin(word: string): boolean {
  return /^[a-z][a-z -]+$/u.test(word);
}

/** The stem of a phrase; a noun in -ing is no form of its verb: parking is none of park. */
function formOf(phrase: string): string {
  return GERUND.test(phrase) ? `${stemPhrase(phrase)}ing` : stemPhrase(phrase);
}

const GERUND = /^\S+ings?$/u;

/** Makes a glossary ready for look-ups. */
export function indexGlossary(glossary: Glossary): Synonyms {
  const concepts = new Map(glossary.flatMap((words) => words.map((word) => [word, words] as const)));
  const cuts = new Map<string, readonly string[]>();
  const byStem = new Map(
    glossary.flatMap((words) => words.filter(isLatin).map((word) => [formOf(word), words] as const)),
  );
  const conceptOf = (folded: string): readonly string[] | undefined =>
    concepts.get(folded) ??
    (isLatin(folded) ? (byStem.get(formOf(folded)) ?? byStem.get(stemPhrase(folded))) : undefined);
  const of = (folded: string): readonly string[] =>
    (conceptOf(folded) ?? []).filter((word) => word !== folded);
  const isPhrase = (phrase: string): boolean => conceptOf(phrase) !== undefined;
  return {
    of,
    latinIn: (folded, isPhraseToo = () => false) =>
      longestPhrases(
        folded.match(LATIN_WORD) ?? [],
        (phrase) => isPhrase(phrase) || (/^\S+ /u.test(phrase) && isPhraseToo(phrase)),
      ),
    cut: (folded, forIndex) => {
      const known = cuts.get(folded);
      if (known) return known;
      const cut = forIndex(folded);
      // Typed words must not fill the memory.
      if (concepts.has(folded)) cuts.set(folded, cut);
      return cut;
    },
    latin: () =>
      new Set(
        glossary
          .flat()
          .filter(isLatin)
          .flatMap((phrase) => phrase.split(/[ -]/u)),
      ),
    chinese: () => chineseWords(glossary),
  };
}

/** The user's own words for jieba: those of the glossary that are Chinese. */
export function chineseWords(glossary: Glossary): string[] {
  return glossary.flat().filter(isOneWord);
}

/** Whether a word is Chinese and short enough for jieba to take as one. */
export function isOneWord(word: string): boolean {
  return /^\p{Script=Han}{2,8}$/u.test(word);
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
