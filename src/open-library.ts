import { createLibrary, type Library, libraryOf } from './answer/library.js';
import { loadSeeds } from './corpus/load.js';
import type { Env } from './env.js';
import type { Address } from './index/open-search/address.js';
import type { AtHand } from './index/open-search/open-corpus.js';
import { readCorpus } from './outline/corpus.js';
import { dictionaryFolder, seedsFolder, seedsFolderOf } from './paths.js';
import { loadWordsOf } from './question/corpus-words.js';
import { searchIn } from './rank/search.js';
import { loadWords, type Words } from './text/words.js';

/** Opens the documents of a named folder, else of the index in the environment. */
export async function openLibrary(env: Env, folder?: string): Promise<Library> {
  if (env.index && folder === undefined) return openEngine(env.index);
  const corpus = readCorpus(await loadSeeds(seedsFolderOf(env, folder), seedsFolder));
  return createLibrary(corpus, loadWordsOf(corpus, dictionaryFolder), env.cacheFolder);
}

/** Opens the documents in OpenSearch, `atHand` of them in memory. @throws ActionableError where they cannot be reached */
export async function openEngine(address: Address, atHand?: AtHand): Promise<Library> {
  const { openCorpus } = await import('./index/open-search/open-corpus.js');
  const load = (taught: readonly string[]): Words => loadWords(dictionaryFolder, taught);
  const { version, ...corpus } = await openCorpus(address, load, atHand);
  return libraryOf({ ...corpus, version: () => version }, searchIn(corpus, corpus));
}
