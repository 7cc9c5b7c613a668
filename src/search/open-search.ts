import type { Corpus } from '../outline/corpus.js';
import type { Words } from '../text/words.js';
import { indexPassages, type PassageIndex } from './passage-index.js';
import { type Question, readQuestion } from './question.js';
import { createExaminer, createSearch, type Examine, type Search } from './search.js';
import { createRespeller } from './spelling/respeller.js';
import { indexGlossary, type Synonyms } from './synonyms.js';

/** All that it takes to search one corpus. */
export type OpenSearch = {
  readonly index: PassageIndex;
  readonly synonyms: Synonyms;
  /** Reads a question with the words of this corpus. */
  readonly read: (text: string) => Question;
  readonly search: Search;
  /** What the search goes by, for training it. */
  readonly examine: Examine;
};

/**
 * Makes a corpus ready for searching.
 * @param cache a folder in which the index of many documents is kept from one start to the next
 */
export function openSearch({ entries, glossary }: Corpus, words: Words, cache?: string): OpenSearch {
  const synonyms = indexGlossary(glossary);
  const passages = entries.flatMap((entry) => entry.passages);
  const index = indexPassages(passages, words, cache);
  const documents = entries.map(({ document }) => document);
  const respeller = createRespeller({ index, documents, synonyms, words });
  const examine = createExaminer(index, passages);
  return {
    index,
    synonyms,
    read: (text) => readQuestion(text, words, synonyms, respeller),
    search: createSearch(examine),
    examine,
  };
}
