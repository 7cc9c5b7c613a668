import MiniSearch from 'minisearch';
import { createLibrary, type Library } from '../src/answer/library.js';
import { loadSeeds } from '../src/corpus/load.js';
import type { Passage } from '../src/corpus/types.js';
import { type Corpus, readCorpus } from '../src/outline/corpus.js';
import { dictionaryFolder, seedsFolder } from '../src/paths.js';
import { loadWordsOf } from '../src/question/corpus-words.js';
import { slice } from '../src/text/span.js';
import type { Words } from '../src/text/words.js';
import { readOwnQuestions } from './own-questions.js';

/** A passage as a plain MiniSearch holds it. */
type Record = { readonly id: number; readonly heading: string; readonly text: string };

/** What is timed, and on what. */
export type Subjects = {
  readonly corpus: Corpus;
  readonly words: Words;
  readonly library: Library;
  readonly records: readonly Record[];
  readonly questions: readonly string[];
};

/** Opens the project's own documents and its question set. */
export async function openSubjects(): Promise<Subjects> {
  const corpus = readCorpus(await loadSeeds(seedsFolder));
  const words = loadWordsOf(corpus, dictionaryFolder);
  const passages = corpus.entries.flatMap((entry) => entry.passages);
  const records = toRecords(passages);
  const questions = readOwnQuestions().map(({ question }) => question);
  return { corpus, words, library: await createLibrary(corpus, words), records, questions };
}

/** Passages as a search engine takes them: headings and text. */
export function toRecords(passages: readonly Passage[]): Record[] {
  return passages.map(({ section, span }, id) => ({
    id,
    heading: section.path.join(' '),
    text: slice(section.document.text, span),
  }));
}

/** MiniSearch as its documentation shows it; with a tokeniser where one is given. */
export function plainMiniSearch(
  records: readonly Record[],
  tokenize?: (text: string) => string[],
): MiniSearch<Record> {
  const index = new MiniSearch<Record>({ fields: ['heading', 'text'], ...(tokenize ? { tokenize } : {}) });
  index.addAll(records);
  return index;
}
