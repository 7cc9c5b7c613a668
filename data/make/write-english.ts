import { writeFile } from 'node:fs/promises';
import { stemPhrase } from '../../src/text/inflections.js';
import { type CedictEntry, meaningsOf } from './cedict.js';

/** A word of the dictionary for an English one; the sooner its entry says so and the commoner it is, the better. */
type Translation = {
  readonly word: string;
  readonly place: number;
  /** How many other words its entry says with the English one: epidemic situation. */
  readonly others: number;
};

/** The most Chinese words that are kept for an English one, and the most words of an English phrase. */
const MAX_TRANSLATIONS = 12;
const MAX_PHRASE = 3;

const CHINESE = /^\p{Script=Han}{2,6}$/u;

/** What the dictionary adds to the name of a place. */
const KIND_OF_PLACE =
  /^([A-Z][a-z]+)(?: [\w-]+)*? (?:municipality|city|province|prefecture|district|county|autonomous)\b.*$/u;

const LEADING = /^(?:to be|to|an?|the) /u;

/**
 * Writes an English-Chinese dictionary from CC-CEDICT (CC BY-SA 4.0): a line for each English word or short phrase,
 * as its stem, sorted, with the Chinese words that jieba's dictionary holds too.
 * @param commonness how often jieba's counts saw a word
 */
export async function writeEnglish(
  file: string,
  entries: readonly CedictEntry[],
  commonness: ReadonlyMap<string, number>,
): Promise<void> {
  const translations = new Map<string, Translation[]>();
  for (const entry of entries) {
    const { simplified } = entry;
    if (!CHINESE.test(simplified) || !commonness.has(simplified)) continue;
    for (const [place, phrase] of phrasesOf(meaningsOf(entry)).entries())
      addPhrase(translations, phrase, { word: simplified, place });
  }
  const better = (a: Translation, b: Translation): number => worth(b, commonness) - worth(a, commonness);
  const lines = [...translations].map(([phrase, list]) => {
    const words = list.sort(better).map(({ word }) => word);
    return `${phrase}\t${[...new Set(words)].slice(0, MAX_TRANSLATIONS).join(' ')}`;
  });
  await writeFile(file, `${lines.sort().join('\n')}\n`);
}

/** Adds a translation to a phrase, and to each of its words that tells something. */
function addPhrase(
  translations: Map<string, Translation[]>,
  phrase: string,
  own: Omit<Translation, 'others'>,
): void {
  add(translations, phrase, { ...own, others: 0 });
  const words = new Set(phrase.split(' '));
  if (words.size === 1) return;
  for (const word of words) {
    if (!FUNCTION_WORD.test(word)) add(translations, word, { ...own, others: words.size - 1 });
  }
}

function add(translations: Map<string, Translation[]>, phrase: string, translation: Translation): void {
  const list = translations.get(phrase) ?? [];
  translations.set(phrase, list);
  if (!list.some(({ word, others }) => word === translation.word && others <= translation.others))
    list.push(translation);
}

const FUNCTION_WORD = /^(?:.{1,2}|the|and|for|with|from|one|sth|not|used|kind)$/u;

/** How much another word in a meaning counts, against a meaning before it. */
const OTHER_WORD = 4;

/** Half for each meaning before it. */
function worth({ word, place, others }: Translation, commonness: ReadonlyMap<string, number>): number {
  return Math.log(commonness.get(word)! + 1) - (place + OTHER_WORD * others) * Math.LN2;
}

function phrasesOf(meanings: readonly string[]): string[] {
  const phrases = meanings
    .map((meaning) =>
      meaning.split(',')[0]!.replace(KIND_OF_PLACE, '$1').toLowerCase().replace(LEADING, '').trim(),
    )
    .filter(
      (phrase) => /^[a-z][a-z-]+(?: [a-z-]+)*$/u.test(phrase) && phrase.split(' ').length <= MAX_PHRASE,
    );
  return [...new Set(phrases.map(stemPhrase))];
}
