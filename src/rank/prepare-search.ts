import type { Glossary } from '../corpus/glossary.js';
import { type OpenedIndex, openIndex } from '../index/open-index.js';
import type { PassageIndex } from '../index/passage-index.js';
import type { Statistics } from '../index/statistics.js';
import type { Corpus } from '../outline/corpus.js';
import { type Question, readQuestion } from '../question/question.js';
import { indexGlossary, type Synonyms } from '../question/synonyms.js';
import { createRespeller } from '../spelling/respeller.js';
import type { Words } from '../text/words.js';
import { createReranker, createSearch, type Rerank, type Search } from './search.js';

export type PreparedSearch = {
  readonly index: PassageIndex;
  readonly statistics: Statistics;
  readonly synonyms: Synonyms;
  /** Reads a question with the words of this corpus. */
  readonly read: (text: string) => Question;
  readonly search: Search;
  /** The reranker behind the search, for training. */
  readonly rerank: Rerank;
};

/** Makes a corpus ready for searching. @param cache where the index of many documents is kept between starts */
export async function prepareSearch(
  { entries, glossary }: Corpus,
  words: Words,
  cache?: string,
): Promise<PreparedSearch> {
  return searchIn(await openIndex(entries, words, cache), { glossary, words });
}

/** Makes an index ready for searching. */
export function searchIn(
  { index, statistics, counts, phrases }: OpenedIndex,
  { glossary, words }: { readonly glossary: Glossary; readonly words: Words },
): PreparedSearch {
  const synonyms = indexGlossary(glossary);
  const respeller = createRespeller({ counts, statistics, phrases, synonyms, words });
  const rerank = createReranker(index, statistics);
  return {
    index,
    statistics,
    synonyms,
    read: (text) => readQuestion(text, words, synonyms, respeller),
    search: createSearch(rerank),
    rerank,
  };
}
