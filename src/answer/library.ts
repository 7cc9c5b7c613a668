import { type CheckText, createCheck } from '../check/check.js';
import type { Glossary } from '../corpus/glossary.js';
import { makePassage } from '../corpus/passages.js';
import type { Document, Passage } from '../corpus/types.js';
import type { Corpus, ParsedDocument } from '../outline/corpus.js';
import { versionOf } from '../outline/corpus-version.js';
import { readQuestion } from '../question/question.js';
import { prepareSearch } from '../rank/prepare-search.js';
import { balance, coverage } from '../rank/weighing.js';
import type { Words } from '../text/words.js';
import { type Answer, type AnswerOptions, type Quote, quoteHit, quotePassage } from './answer.js';
import { answerFound } from './answer-found.js';
import { checkQuestion } from './check-question.js';
import { find } from './find.js';

/** All that can be asked of the documents. */
export type Library = {
  readonly entries: readonly ParsedDocument[];
  /** That of the documents and their glossary. */
  readonly version: () => string;
  /** Answers a question with quotes. @throws UsageError where it is no question */
  readonly answer: (question: string, options?: AnswerOptions) => Promise<Answer>;
  /** Quotes a passage whole. */
  readonly quote: (passage: Passage) => Quote;
  /** Tells for each statement of a text what the documents say to it; of one document if it is named. */
  readonly check: CheckText;
  /** Tells how well a folded text fits what somebody typed, from 0 to 1: the share of its words that it holds. */
  readonly likenessTo: (typed: string) => (folded: string) => number;
  /** The words that stand for each other, folded. */
  readonly concepts: Glossary;
};

/**
 * Indexes a corpus for questions.
 * @param cache a folder in which the index of many documents is kept from one start to the next
 */
export async function createLibrary(corpus: Corpus, words: Words, cache?: string): Promise<Library> {
  const { synonyms, read, search } = await prepareSearch(corpus, words, cache);
  const nearest = async (text: string, document?: Document): Promise<Quote | null> => {
    const question = read(text);
    const [best] = (await find(question, { document, most: 1 }, search)).hits;
    return best ? quoteHit(best, question) : null;
  };
  return {
    entries: corpus.entries,
    version: () => versionOf(corpus),
    answer: async (text, options = {}) => {
      const question = read(checkQuestion(text));
      const found = await find(question, options, search);
      return answerFound(question, found, options, corpus.entries);
    },
    quote: quotePassage,
    check: createCheck({
      entries: corpus.entries,
      words,
      aliases: corpus.aliases ?? [],
      nearest,
      near: async (text) => {
        const found = await search(read(text), MANY);
        return new Set(found.map(({ passage }) => passage.section.document));
      },
      quote: (section, span) => quotePassage(makePassage(section, span)),
    }),
    likenessTo: (typed) => {
      // Half a word is not typed amiss.
      const { terms } = readQuestion(typed, words, synonyms);
      const weighed = balance(
        terms.map((term) => ({ term, weight: term.required ? REQUIRED : term.weight })),
      );
      return (folded) => coverage(weighed, folded);
    },
    concepts: corpus.glossary,
  };
}

/** How many passages name the documents that a claim may be about. */
const MANY = 25;

/** A place or a year weighs more than the rest: what lacks it is not like it. */
const REQUIRED = 2;
