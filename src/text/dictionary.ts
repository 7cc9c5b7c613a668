import { join } from 'node:path';

/** The files of a dictionary folder, by the names under which `jieba.load` takes them. */
export function dictionaryFiles(folder: string) {
  return {
    dict: join(folder, 'words.utf8'),
    userDict: join(folder, 'user.utf8'),
    idfDict: join(folder, 'idf.utf8'),
    stopWordDict: join(folder, 'stop-words.utf8'),
  };
}
