import { join } from 'node:path';
import type { LoadOptions } from 'nodejieba';

/** The files of a dictionary folder that jieba is loaded with. */
const FILES = {
  dict: 'words.utf8',
  userDict: 'user.utf8',
  idfDict: 'idf.utf8',
  stopWordDict: 'stop-words.utf8',
} satisfies LoadOptions;

/** Where they are. */
export function dictionaryFiles(folder: string): Required<Omit<LoadOptions, 'hmmDict'>> {
  return {
    dict: join(folder, FILES.dict),
    userDict: join(folder, FILES.userDict),
    idfDict: join(folder, FILES.idfDict),
    stopWordDict: join(folder, FILES.stopWordDict),
  };
}
