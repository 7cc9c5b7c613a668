import { writeFile } from 'node:fs/promises';
import { type CedictEntry, meaningsOf } from './cedict.js';
import { stemPhrase } from './inflections.js';

/** A word of the dictionary for an English one; the sooner its entry says so and the commoner it is, the better. */
type Translation = { readonly word: string; readonly place: number };

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
    for (const [place, phrase] of phrasesOf(meaningsOf(entry)).entries()) {
      const list = translations.get(phrase) ?? [];
      translations.set(phrase, list);
      if (!list.some(({ word }) => word === simplified)) list.push({ word: simplified, place });
    }
  }
  const better = (a: Translation, b: Translation): number => worth(b, commonness) - worth(a, commonness);
  const lines = [...translations].map(([phrase, list]) => {
    const words = list
      .sort(better)
      .slice(0, MAX_TRANSLATIONS)
      .map(({ word }) => word);
    return `${phrase}\t${words.join(' ')}`;
  });
  await writeFile(file, `${lines.sort().join('\n')}\n`);
}

/** Half for each meaning before it. */
function worth({ word, place }: Translation, commonness: ReadonlyMap<string, number>): number {
  return Math.log(commonness.get(word)! + 1) - place * Math.LN2;
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
