import type { Corpus, Entry } from '../corpus/corpus.js';
import type { Document, Passage } from '../corpus/types.js';
import { share } from '../search/coverage.js';
import { indexPassages, type PassageIndex } from '../search/passage-index.js';
import { type Question, readQuestion } from '../search/question.js';
import { createSearch, type Search } from '../search/search.js';
import { indexGlossary } from '../search/synonyms.js';
import { fold } from '../text/fold.js';
import type { Words } from '../text/words.js';
import { type Answer, type AnswerOptions, paginate, type Quote, quotePassage } from './answer.js';
import { judge } from './status.js';

const DEFAULT_MOST = 3;

/** All that can be asked of the documents. */
export type Library = {
  readonly entries: readonly Entry[];
  /** Answers a question with quotes. */
  readonly answer: (question: string, options?: AnswerOptions) => Answer;
  /** Quotes a passage; with a question, its words are highlighted. */
  readonly quote: (passage: Passage, question?: string) => Quote;
  /** How well a text fits what somebody typed, from 0 to 1: the share of its words that the text holds. */
  readonly fit: (typed: string, text: string) => number;
};

/** Indexes a corpus for questions. */
export function createLibrary(corpus: Corpus, words: Words): Library {
  const synonyms = indexGlossary(corpus.glossary);
  const read = (text: string): Question => readQuestion(text, words, synonyms);
  const searches = new SearchPerDocument(corpus, words);
  return {
    entries: corpus.entries,
    answer: (text, options = {}) => {
      const question = read(text);
      const { index, search } = searches.over(options.document);
      const hits = search(question, options.most ?? DEFAULT_MOST);
      const status = judge(question, hits[0], index);
      return paginate(question, status, status === 'none' ? [] : hits, options);
    },
    quote: (passage, question) => quotePassage(passage, question === undefined ? undefined : read(question)),
    fit: (typed, text) => fit(read(typed), fold(text)),
  };
}

function fit({ terms }: Question, folded: string): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const held = terms.reduce((sum, term) => sum + term.weight * share(term, folded), 0);
  return total === 0 ? 0 : held / total;
}

type Searchable = { readonly index: PassageIndex; readonly search: Search };

/** One index over all documents, and one for each document that was asked for alone, made at its first use. */
class SearchPerDocument {
  private readonly made = new Map<Document | undefined, Searchable>();

  constructor(
    private readonly corpus: Corpus,
    private readonly words: Words,
  ) {
    this.over(undefined);
  }

  over(document: Document | undefined): Searchable {
    const known = this.made.get(document);
    if (known) return known;
    const entries = this.corpus.entries.filter((entry) => document === undefined || entry.document === document);
    const index = indexPassages(entries.flatMap(({ passages }) => passages), this.words);
    const searchable = { index, search: createSearch(index) };
    this.made.set(document, searchable);
    return searchable;
  }
}
