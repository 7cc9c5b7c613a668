import { readFileSync } from 'node:fs';
import { IN_PLANS } from '../lexicon/english.js';
import { once } from '../memo.js';
import { referenceFiles } from './dictionary.js';
import { stemPhrase } from './inflections.js';

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
  const inPlans = new Map(Object.entries(IN_PLANS).map(([english, words]) => [stemPhrase(english), words]));
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
