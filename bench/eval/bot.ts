import { checkQuestion } from '../../src/answer/check-question.js';
import { find } from '../../src/answer/find.js';
import { libraryOf } from '../../src/answer/library.js';
import { confidence } from '../../src/answer/status.js';
import type { Seeds } from '../../src/corpus/load.js';
import type { Passage } from '../../src/corpus/types.js';
import type { Address } from '../../src/index/open-search/address.js';
import { openCorpus } from '../../src/index/open-search/open-corpus.js';
import { type Corpus, readCorpus } from '../../src/outline/corpus.js';
import { dictionaryFolder } from '../../src/paths.js';
import { loadWordsOf } from '../../src/question/corpus-words.js';
import type { Question } from '../../src/question/question.js';
import {
  createReranker,
  createSearch,
  type PreparedSearch,
  prepareSearch,
  type Search,
  searchIn,
} from '../../src/rank/search.js';
import type { Words } from '../../src/text/words.js';
import { indexEntries } from '../engine/index-entries.js';
import { withoutDocument } from '../without-document.js';
import { build, type Cost } from './build.js';
import { DEEP } from './engines/engine.js';
import { QUOTES } from './outcome.js';

/** What the bot said to a question. */
export type BotReply = {
  readonly answered: boolean;
  /** How sure it is of the best passage, from 0 to 1. */
  readonly confidence: number;
  /** The passages that it quotes, best first. */
  readonly quotes: readonly Passage[];
  /** The parts of them that answer. */
  readonly parts: readonly Passage[];
  /** Of each quote the ids of the documents that say the same. */
  readonly also: readonly (readonly string[])[];
  /** How long one answer took, quotes and highlights included, in milliseconds. */
  readonly ms: number;
};

/** The bot over documents, opened for measuring. */
export type Bot = {
  readonly passages: readonly Passage[];
  readonly words: Words;
  /** What making its index took. */
  readonly index: Cost;
  /** Answers a question, as if the document of that id were not there, if one is named. */
  readonly ask: (text: string, without?: string) => Promise<BotReply>;
  /** More passages than are quoted, best first, to tell where a document ranks. */
  readonly rank: (text: string) => Promise<readonly Passage[]>;
};

/**
 * Opens the bot as `createLibrary` does.
 * @param address where OpenSearch indexes the documents and answers from; without it they are kept in memory
 */
export async function openBot(seeds: Seeds, address?: Address): Promise<Bot> {
  const corpus = readCorpus(seeds);
  const words = loadWordsOf(corpus, dictionaryFolder);
  const passages = corpus.entries.flatMap((entry) => entry.passages);
  const { made, ...cost } = await build(() =>
    address ? searchEngine(corpus, words, address) : prepareSearch(corpus, words),
  );
  const { index, statistics, read } = made;
  const openWith = (entries: Corpus['entries'], search: Search) => ({
    search,
    library: libraryOf({ ...corpus, entries, named: null, version: () => '', words }, { ...made, search }),
  });
  const whole = openWith(corpus.entries, made.search);
  const openWithout = (id: string) =>
    openWith(
      corpus.entries.filter(({ document }) => document.id !== id),
      createSearch(createReranker(withoutDocument(index, id), statistics)),
    );
  return {
    passages,
    words,
    index: cost,
    ask: async (text, without) => {
      const { library, search } = without === undefined ? whole : openWithout(without);
      const started = performance.now();
      const { status, quotes } = await library.answer(text, { size: QUOTES });
      const ms = performance.now() - started;
      const shown = quotes.slice(0, QUOTES);
      return {
        answered: status === 'answered',
        confidence: await confidenceOf(read(checkQuestion(text)), search),
        quotes: shown.map(({ passage }) => passage),
        parts: shown.map(({ part }) => part),
        also: shown.map(({ also }) => also.map(({ id }) => id)),
        ms,
      };
    },
    rank: async (text) => (await made.search(read(checkQuestion(text)), DEEP)).map(({ passage }) => passage),
  };
}

/** That of the first hit; 0 without any. */
async function confidenceOf(question: Question, search: Search): Promise<number> {
  const [best] = (await find(question, { most: QUOTES }, search)).hits;
  return best ? confidence(question, best) : 0;
}

async function searchEngine(corpus: Corpus, words: Words, address: Address): Promise<PreparedSearch> {
  await indexEntries(corpus, words, address);
  const opened = await openCorpus(address, () => words);
  return searchIn(opened, { glossary: corpus.glossary, words });
}
