import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import jieba, { type TagResult } from 'nodejieba';
import { ActionableError } from '../errors.js';
import { dictionaryFiles, jiebaFiles, referenceFiles } from './dictionary.js';
import { openReference, type Reference } from './reference.js';

/** Cuts folded text into words, with jieba's dictionary and the user's own words. */
export type Words = {
  /** Words for an index: long words and the words inside them. */
  readonly forIndex: (folded: string) => string[];
  /** Words without overlap, each with jieba's part of speech (ns: a place). */
  readonly tagged: (folded: string) => TagResult[];
  /** A digest of the dictionary and the user's words: with the same digest, jieba cuts a text the same way. */
  readonly edition: () => string;
  /** Further knowledge of Chinese: how characters read, rare words, places. */
  readonly reference: Reference;
};

const WORD = /[\p{L}\p{N}]/u;

/** Which words jieba holds, of which a process has one: to load it takes a fifth of a second. */
let held: string | null = null;

/** Loads jieba and teaches it words, again before a cut where somebody has taught it others since. @throws ActionableError when jieba or its dictionary was not built */
export function loadWords(dictionary: string, userWords: Iterable<string>): Words {
  const taught = [...userWords];
  const key = [dictionary, ...taught].join('\n');
  const hold = (): void => {
    if (held === key) return;
    held = null;
    load(dictionary);
    teach(taught);
    held = key;
  };
  hold();
  return wordsOf(dictionary, taught, hold);
}

function load(dictionary: string): void {
  const files = dictionaryFiles(dictionary);
  // Look first: jieba ends the whole process when a file is missing.
  const needed = Object.values({ ...files, ...referenceFiles(dictionary) });
  if (!needed.every((file) => existsSync(file)))
    throw new ActionableError(`The dictionary in ${dictionary} is missing. Run "npm run build".`);
  try {
    jieba.load(files);
  } catch (cause) {
    throw new ActionableError(
      'nodejieba, which cuts Chinese into words, was not built for this machine. Install a C++ toolchain ' +
        '(Debian and Ubuntu: apt-get install build-essential python3; macOS: xcode-select --install), ' +
        'then run "npm rebuild nodejieba".',
      { cause },
    );
  }
}

function wordsOf(dictionary: string, taught: readonly string[], hold: () => void): Words {
  const files = dictionaryFiles(dictionary);
  return {
    forIndex: (folded) => {
      hold();
      // Cuts strictly, as jieba would else take 2035 apart into 2, 0, 3 and 5.
      return jieba.cutForSearch(folded, true).filter((word) => WORD.test(word));
    },
    tagged: (folded) => {
      hold();
      return jieba.tag(folded).filter(({ word }) => WORD.test(word));
    },
    reference: openReference(dictionary, files.dict),
    edition: () => {
      const hash = createHash('sha256').update(taught.join('\n'));
      for (const file of [files.dict, jiebaFiles.DEFAULT_HMM_DICT]) hash.update(readFileSync(file));
      return hash.digest('hex');
    },
  };
}

/** Behind a year and before a word of its own; 2025年底 is one time. */
const BEHIND_YEAR = /(?<=20\d\d年)(?=[^\P{Script=Han}底末初中度前后间代起以])/gu;

/** Parts years from the words behind them, as jieba would join 2025年建 or 2025年内陆. */
export function partYears(text: string): string {
  return text.replace(BEHIND_YEAR, ' ');
}

/** jieba's tag for a word that its dictionary lacks. */
export const UNKNOWN = 'x';

/** jieba's part of speech for places. */
export const PLACE = /^ns/u;

/** jieba's parts of speech for persons, places, organisations and other proper names. */
export const NAME = /^n[rstz]/u;

/** Teaches words that jieba would cut: one that holds a place is a place (浦东 + 新区), any other a noun. */
function teach(userWords: readonly string[]): void {
  for (const word of userWords) {
    const parts = jieba.tag(word);
    if (parts.length > 1) jieba.insertWord(word, parts.find(({ tag }) => PLACE.test(tag))?.tag ?? 'n');
  }
}
