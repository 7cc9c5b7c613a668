import { readFile } from 'node:fs/promises';
import { jiebaFiles } from '../../src/text/words.js';

/** A word of jieba's own dictionary, how often it was seen, and its part of speech. */
export type JiebaEntry = { readonly word: string; readonly count: number; readonly tag: string };

/** Reads jieba's own dictionary. */
export async function readJiebaEntries(): Promise<JiebaEntry[]> {
  const lines = (await readFile(jiebaFiles.DEFAULT_DICT, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const [word, count, tag] = line.split(' ');
    return { word: word!, count: Number(count), tag: tag! };
  });
}
