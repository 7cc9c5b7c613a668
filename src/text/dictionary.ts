import { join } from 'node:path';
import jieba from 'nodejieba';

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
