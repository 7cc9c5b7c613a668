import { writeFile } from 'node:fs/promises';
import { pinyin } from 'pinyin-pro';
import { referenceFiles } from '../../src/text/words.js';
import type { CedictEntry } from './cedict.js';
import { type Division, partsOfDivisions } from './divisions.js';
import type { JiebaEntry } from './jieba-entries.js';
import { writeEnglish } from './write-english.js';

/** The most readings of a character that are kept: beyond two they are of names and of old texts. */
const MAX_READINGS = 2;

const HAN_CHARACTER = /^\p{Script=Han}$/u;

/** What it is written from. */
export type ReferenceSources = {
  /** All words that jieba knows. */
  readonly entries: readonly JiebaEntry[];
  /** The words of the trimmed dictionary. */
  readonly kept: ReadonlySet<string>;
  readonly cedict: readonly CedictEntry[];
  readonly divisions: readonly Division[];
};

/**
 * Writes what helps to understand a question that is typed in pinyin, amiss or in English, or that names a place: how
 * each character reads, the words that jieba's trimmed dictionary leaves out, an English dictionary, and what lies in
 * which place. All are read only when such a question comes.
 */
export async function writeReference(
  folder: string,
  { entries, kept, cedict, divisions }: ReferenceSources,
): Promise<void> {
  const files = referenceFiles(folder);
  const characters = [...new Set(entries.flatMap(({ word }) => [...word]))].filter((character) =>
    HAN_CHARACTER.test(character),
  );
  const readings = characters.map((character) => [character, ...readingsOf(character)].join(' '));
  const rare = entries.filter(({ word }) => !kept.has(word)).map(({ word, tag }) => `${word} ${tag}`);
  await writeFile(files.readings, `${readings.join('\n')}\n`);
  await writeFile(files.rare, `${rare.sort().join('\n')}\n`);
  const parts = [...partsOfDivisions(divisions)].map(([name, inner]) => [name, ...inner].join(' '));
  await writeFile(files.divisions, `${parts.join('\n')}\n`);
  await writeEnglish(
    files.english,
    cedict,
    new Map(entries.filter(({ word }) => kept.has(word)).map(({ word, count }) => [word, count])),
  );
}

/** Without tones; ü as v, as keyboards have none. */
function readingsOf(character: string): string[] {
  const all = pinyin(character, { type: 'array', toneType: 'none', v: true, multiple: true });
  return [...new Set(all)].filter((reading) => /^[a-z]+$/u.test(reading)).slice(0, MAX_READINGS);
}
