import { JOINING, REPORTING } from '../lexicon/claim-words.js';
import { fold } from '../text/fold.js';
import { readPlain } from '../text/plain.js';
import type { Span } from '../text/span.js';
import type { Words } from '../text/words.js';

/** A word of a text with its place. */
export type Lexeme = { readonly word: string; readonly tag: string; readonly span: Span };

/** Words and the other ways in which they are written. */
export type Vocabulary = {
  /** The words of a folded text in order. */
  readonly read: (folded: string) => Lexeme[];
  /** Whether a folded text without spaces holds a word, as it is or in another spelling of it. */
  readonly holds: (text: string, word: string) => boolean;
};

const EMPTY = new Set([...REPORTING, ...JOINING]);
/** Words of one character that change what is said: they count for themselves only where the plan has them so. */
const WEIGHTY = /^[多少半新增减再不无非未超近约各只仅都]$/u;

const MOST_CUTS = 20_000;

/** Makes the words of claims and plans comparable; `aliases` are lists of spellings of one word, folded. */
export function readVocabulary(words: Words, aliases: readonly (readonly string[])[]): Vocabulary {
  const spellings = new Map<string, string[]>();
  for (const list of aliases)
    for (const word of list) spellings.set(word, [...(spellings.get(word) ?? []), ...list]);
  const isIn = (text: string, word: string): boolean =>
    text.includes(word.replaceAll(' ', '')) &&
    (word.length > 1 ? !/^[a-z\d]/u.test(word) || holdsLatin(text, word) : !WEIGHTY.test(word));
  const cuts = new Map<string, readonly string[]>();
  const partsOf = (word: string): readonly string[] => {
    const parts = cuts.get(word) ?? words.forIndex(word).filter((part) => part !== word && part.length > 1);
    // What people type must not fill the memory.
    if (cuts.size >= MOST_CUTS) cuts.clear();
    cuts.set(word, parts);
    return parts;
  };
  return {
    read: (folded) => place(folded, words),
    holds: (text, word) => {
      if (isIn(text, word) || (spellings.get(word) ?? []).some((other) => isIn(text, other))) return true;
      const parts = partsOf(word);
      return parts.join('').length >= word.length && parts.every((part) => isIn(text, part));
    },
  };
}

/** 5 is not held by 15, nor ev by level. */
function holdsLatin(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isCut = /[a-z\d.]/u.test(text[at - 1] ?? '') || /[a-z\d]/u.test(text[at + word.length] ?? '');
    if (!isCut) return true;
  }
  return false;
}

function place(folded: string, words: Words): Lexeme[] {
  let from = 0;
  return words.tagged(folded).flatMap(({ word, tag }) => {
    const start = folded.indexOf(word, from);
    if (start < 0) return [];
    from = start + word.length;
    return [{ word, tag, span: { start, end: from } }];
  });
}

/** Whether a word carries nothing of the matter. */
export function isEmpty({ word }: Lexeme): boolean {
  return EMPTY.has(word);
}

/** A text as words are looked for in it: without marks and spaces, folded. */
export function squeeze(text: string): string {
  return squeezeFolded(fold(readPlain(text)?.text ?? text));
}

/** The same of a text that is folded and without marks of a page. */
export function squeezeFolded(text: string): string {
  return text.replace(/[\s*`_“”‘’"'「」『』\u200B-\u200D\uFEFF]/gu, '');
}
