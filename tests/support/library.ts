import { indexEntries } from '../../bench/engine/index-entries.js';
import { createLibrary, type Library } from '../../src/answer/library.js';
import { loadSeeds } from '../../src/corpus/load.js';
import { parseAddress } from '../../src/index/open-search/address.js';
import { once } from '../../src/memo.js';
import { openEngine } from '../../src/open-library.js';
import { type Corpus, type ParsedDocument, readCorpus, versionOf } from '../../src/outline/corpus.js';
import { dictionaryFolder, seedsFolder } from '../../src/paths.js';
import { loadWordsOf } from '../../src/question/corpus-words.js';
import type { Words } from '../../src/text/words.js';
import { allPlans } from './plans.js';

/** A corpus with all that is made of it. */
export type Opened = { readonly corpus: Corpus; readonly words: Words; readonly library: Library };

/** Opens a folder of documents as the program does. */
export async function openLibrary(folder: string): Promise<Opened> {
  return open(readCorpus(await loadSeeds(folder)));
}

/** The project's glossary, read once, as many tests open documents of their own with it. */
const glossary = once(async () => {
  const { glossary, aliases } = await loadSeeds(seedsFolder);
  return { glossary, aliases };
});

/** Opens documents once; each time they are asked for, jieba is taught their words, as others may have been since. */
function kept(openAll: () => Promise<Opened>): () => Promise<Opened> {
  const opened = once(openAll);
  return async () => {
    const all = await opened();
    loadWordsOf(all.corpus, dictionaryFolder);
    return all;
  };
}

/** The project's own seeds: the real plan and the real glossary. */
export const openSeeds = kept(() => openLibrary(seedsFolder));

/** Every seed and every plan of the fixtures in one library, with the project's glossary. */
export const openAllPlans = kept(async () => open({ entries: allPlans(), ...(await glossary()) }));

/** Documents that stand in a test, with the project's glossary. */
export async function openEntries(entries: readonly ParsedDocument[]): Promise<Library> {
  return (await open({ entries, ...(await glossary()) })).library;
}

async function open(corpus: Corpus): Promise<Opened> {
  const words = loadWordsOf(corpus, dictionaryFolder);
  const engine = process.env.TEST_INDEX;
  const library = engine ? openIn(engine, corpus, words) : createLibrary(corpus, words);
  return { corpus, words, library: await library };
}

/** The library over OpenSearch: how the tests of clusters run others once more. */
async function openIn(engine: string, corpus: Corpus, words: Words): Promise<Library> {
  const address = parseAddress(`${engine}-${versionOf(corpus)}`)!;
  await indexEntries(corpus, words, address);
  return openEngine(address);
}
