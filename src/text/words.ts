import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TagResult } from 'nodejieba';
import jieba from 'nodejieba';
import { ActionableError } from '../errors.js';
import { IN_PLANS } from '../lexicon/english.js';
import { once } from '../memo.js';
import { stemPhrase } from './inflections.js';

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

/** The files of a dictionary folder, by the names under which `jieba.load` takes them. */
export function dictionaryFiles(folder: string) {
  return {
    dict: join(folder, 'words.utf8'),
    userDict: join(folder, 'user.utf8'),
    idfDict: join(folder, 'idf.utf8'),
    stopWordDict: join(folder, 'stop-words.utf8'),
  };
}

/** The files of a dictionary folder that only some questions need. */
export function referenceFiles(folder: string) {
  return {
    readings: join(folder, 'readings.utf8'),
    rare: join(folder, 'rare.utf8'),
    english: join(folder, 'english.utf8'),
    divisions: join(folder, 'divisions.utf8'),
  };
}

/** The files that come with nodejieba, whose types leave them out. */
export const jiebaFiles = jieba as unknown as {
  /** One word a line, with its count and its part of speech. */
  readonly DEFAULT_DICT: string;
  /** The model for words that the dictionary lacks. */
  readonly DEFAULT_HMM_DICT: string;
};

/** General knowledge of Chinese; each file is read when it is first needed. */
export type Reference = {
  /** How a character reads, toneless, ü as v, the commonest reading first; empty where it is not Chinese. */
  readonly readings: (character: string) => readonly string[];
  /** jieba's part of speech of a word that its trimmed dictionary leaves out; null where jieba never knew it. */
  readonly rareTag: (word: string) => string | null;
  /** The Chinese words for an English word or phrase in any form, likeliest first. */
  readonly inChinese: (english: string) => readonly string[];
  readonly places: () => readonly string[];
  /** The prefectures and counties within a province or prefecture; none for other places. */
  readonly placesWithin: (place: string) => readonly string[];
};

/** jieba counts villages and old names less often than this. */
const LEAST_KNOWN = 300;

/** Opens the reference in a dictionary folder. @param words the dictionary file that lists the places */
export function openReference(folder: string, words: string): Reference {
  const files = referenceFiles(folder);
  const readings = once(() => readLists(files.readings));
  const rare = once(() => readFileSync(files.rare, 'utf8'));
  const englishWords = once(() => readFileSync(files.english, 'utf8'));
  const places = once(() => {
    const found = [...readFileSync(words, 'utf8').matchAll(/^(\p{Script=Han}{2,5}) (\d+) ns$/gmu)];
    return found.filter(([, , count]) => Number(count) >= LEAST_KNOWN).map(([, place]) => place!);
  });
  const inPlans = new Map([...IN_PLANS].map(([english, words]) => [stemPhrase(english), words]));
  const divisions = once(() => readLists(files.divisions));
  return {
    readings: (character) => readings().get(character) ?? [],
    rareTag: (word) => findLine(rare(), word, ' '),
    inChinese: (english) => {
      const stem = stemPhrase(english);
      const found = findLine(englishWords(), stem, '\t')?.split(' ') ?? [];
      return [...new Set([...(inPlans.get(stem) ?? []), ...found])];
    },
    places,
    placesWithin: (place) => divisions().get(place) ?? [],
  };
}

/** Reads lines of a word and those that belong to it. */
function readLists(file: string): Map<string, readonly string[]> {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return new Map(
    lines.map((line) => {
      const [word, ...others] = line.split(' ');
      return [word!, others];
    }),
  );
}

/** Finds what follows a word in sorted lines, by binary search, as splitting the whole text would take longer. */
function findLine(lines: string, word: string, separator: string): string | null {
  const sought = word + separator;
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const start = lines.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const end = lines.indexOf('\n', start) + 1;
    const line = lines.slice(start, end);
    if (line.startsWith(sought)) return line.slice(sought.length, -1);
    if (line < sought) low = end;
    else high = start;
  }
  return null;
}
