import { type CheckText, createCheck } from '../check/check.js';
import type { Glossary, Vocabularies } from '../corpus/glossary.js';
import { makePassage } from '../corpus/passages.js';
import type { Document, Passage } from '../corpus/types.js';
import type { Corpus, ParsedDocument } from '../outline/corpus.js';
import { versionOf } from '../outline/corpus-version.js';
import { readQuestion } from '../question/question.js';
import { type PreparedSearch, prepareSearch } from '../rank/prepare-search.js';
import { balance, coverage } from '../rank/weighing.js';
import type { Words } from '../text/words.js';
import { type Answer, type AnswerOptions, type Quote, quoteHit, quotePassage } from './answer.js';
import { answerFound } from './answer-found.js';
import { type Around, narrowTo } from './around.js';
import { checkQuestion } from './check-question.js';
import { differingFrom } from './differing.js';
import { type Found, find, parsedOf } from './find.js';
import { partsOf } from './parts.js';
import { isWorthJoining, joinAnswers } from './several.js';

/** All that can be asked of the documents. */
export type Library = {
  /** The documents; of more than can be looked at all, some. */
  readonly entries: readonly ParsedDocument[];
  /** The same with the documents that somebody means as its entries, where there are too many for all. */
  readonly around: (meant: Around) => Promise<Library>;
  /** That of the documents and their glossary. */
  readonly version: () => string;
  /** Answers a question with quotes. @throws UsageError where it is no question */
  readonly answer: (question: string, options?: AnswerOptions) => Promise<Answer>;
  /** Quotes a passage whole. */
  readonly quote: (passage: Passage) => Quote;
  /** Tells for each statement of a text what the documents say to it; of one document if it is named. */
  readonly check: CheckText;
  /** Reads what the documents state ahead of the first check, where they are few enough to be read whole. */
  readonly readAhead: () => Promise<void>;
  /** Tells how well a folded text fits what somebody typed, from 0 to 1: the share of its words that it holds. */
  readonly likenessTo: (typed: string) => (folded: string) => number;
  /** The words that stand for each other, folded. */
  readonly concepts: Glossary;
};

/** What a library is made of besides its search. */
export type Holdings = Vocabularies & {
  /** All documents; of more than fit into memory, some. */
  readonly entries: readonly ParsedDocument[];
  /** The ids of documents by their ids, short names and titles; null where `entries` are all there are. */
  readonly named: ((names: readonly string[]) => Promise<readonly string[]>) | null;
  readonly version: () => string;
  readonly words: Words;
};

/**
 * Indexes a corpus for questions.
 * @param cache a folder in which the index of many documents is kept from one start to the next
 */
export async function createLibrary(corpus: Corpus, words: Words, cache?: string): Promise<Library> {
  const holdings = { ...corpus, named: null, version: () => versionOf(corpus), words };
  return libraryOf(holdings, await prepareSearch(corpus, words, cache));
}

/** Makes the library of what can be searched. */
export function libraryOf(holdings: Holdings, prepared: PreparedSearch): Library {
  const { entries, words, aliases = [] } = holdings;
  const { synonyms, read, search } = prepared;
  const nearest = async (text: string, document?: Document): Promise<Quote | null> => {
    const question = read(text);
    const [best] = (await find(question, { document, most: 1 }, search)).hits;
    return best ? quoteHit(best, question) : null;
  };
  const checker = createCheck({
    words,
    aliases,
    nearest,
    scope: (text, document) => scopeOf(text, document, holdings, prepared),
    quote: (section, span) => quotePassage(makePassage(section, span)),
  });
  const answerOne = async (text: string, options: AnswerOptions): Promise<Answer> => {
    const question = read(text);
    const found = await find(question, options, search);
    const answer = answerFound(question, found, options, meantBy(options, holdings));
    const beside = options.document ? [] : besides(found, holdings);
    return { ...answer, differing: differingFrom(answer, question, beside) };
  };
  const answerParts = (text: string, options: AnswerOptions) =>
    Promise.all(
      partsOf(text, options.document ? [] : entries).map(async ({ name, text: part, document }) => ({
        name,
        answer: await answerOne(part, { ...options, document: document ?? options.document }),
      })),
    );
  const library: Library = {
    entries,
    around: async (meant) => {
      const found = await narrowTo(meant, holdings, prepared);
      return found.length > 0 ? { ...library, entries: found } : library;
    },
    version: holdings.version,
    answer: async (text, options = {}) => {
      const checked = checkQuestion(text);
      const parts = options.near ? [] : await answerParts(checked, options);
      return isWorthJoining(parts.map(({ answer }) => answer))
        ? joinAnswers(checked, parts)
        : answerOne(checked, options);
    },
    quote: quotePassage,
    check: checker.check,
    readAhead: () => checker.readAhead(isFew(holdings) ? entries : []),
    likenessTo: (typed) => {
      // Half a word is not typed amiss.
      const { terms } = readQuestion(typed, words, synonyms);
      const weighed = balance(
        terms.map((term) => ({ term, weight: term.required ? REQUIRED : term.weight })),
      );
      return (folded) => coverage(weighed, folded);
    },
    concepts: holdings.glossary,
  };
  return library;
}

/** The document that a question is about which names none: the one it is narrowed to, or the only one. */
function meantBy({ document }: AnswerOptions, { entries, named }: Holdings): ParsedDocument | undefined {
  if (document) return entries.find((entry) => entry.document.id === document.id);
  return named === null && entries.length === 1 ? entries[0] : undefined;
}

/** Up to how many documents each is read for what it states; of more only those near to a claim. */
const MANY = 300;

/** How many passages name the documents that a claim may be about, where there are more. */
const NEAREST = 25;

function isFew({ entries, named }: Holdings): boolean {
  return named === null && entries.length <= MANY;
}

/** The documents whose figures an answer is compared with. */
function besides({ hits }: Found, { entries, named }: Holdings): readonly ParsedDocument[] {
  return named === null && entries.length <= MANY ? entries : [...new Set(hits.map(parsedOf))];
}

/** The documents that a claim is checked against, in the order of their names. */
async function scopeOf(
  text: string,
  document: Document | undefined,
  holdings: Holdings,
  { index, read, search }: PreparedSearch,
): Promise<readonly ParsedDocument[]> {
  if (document) return index.documents([document.id]);
  if (isFew(holdings)) return holdings.entries;
  const near = new Set((await search(read(text), NEAREST)).map(parsedOf));
  return [...near].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
}

/** A place or a year weighs more than the rest: what lacks it is not like it. */
const REQUIRED = 2;
