import { createLibrary, type Library } from './answer/library.js';
import { loadSeeds } from './corpus/load.js';
import type { Env } from './env.js';
import { readCorpus } from './outline/corpus.js';
import { dictionaryFolder, namedPath, seedsFolder } from './paths.js';
import { loadWordsOf } from './question/corpus-words.js';

/** The folder of documents: the given one, that of the environment, or the project's own. */
export function seedsFolderOf(env: Env, named?: string): string {
  return named === undefined ? (env.seedsFolder ?? seedsFolder) : namedPath(named, env.calledFrom);
}

/** Opens the documents of a folder. */
export async function openLibrary(env: Env, folder?: string): Promise<Library> {
  const corpus = readCorpus(await loadSeeds(seedsFolderOf(env, folder), seedsFolder));
  return createLibrary(corpus, loadWordsOf(corpus, dictionaryFolder), env.cacheFolder);
}
