import { type CheckText, createCheck } from '../check/check.js';
import type { Glossary, Vocabularies } from '../corpus/glossary.js';
import { withoutMarker } from '../corpus/markers.js';
import { makePassage } from '../corpus/passages.js';
import type { Document, Passage } from '../corpus/types.js';
import { memoOf } from '../memo.js';
import { type Corpus, type ParsedDocument, versionOf } from '../outline/corpus.js';
import { namesWholePart, readListRequest } from '../question/list-request.js';
import { namesNothing, type Question, readTypedTerms } from '../question/question.js';
import { type TakenOver, takeOver } from '../question/take-over.js';
import { TELLING, type Term } from '../question/terms.js';
import { balance, coverage } from '../rank/query-context.js';
import { type PreparedSearch, prepareSearch } from '../rank/search.js';
import { fold } from '../text/fold.js';
import { isMostlyEnglish, languageOf } from '../text/language.js';
import { overlaps } from '../text/span.js';
import type { Words } from '../text/words.js';
import { type Answer, type AnswerOptions, type Quote, quoteHit, quotePassage } from './answer.js';
import { answerFound } from './answer-found.js';
import { type Around, narrowTo } from './around.js';
import { checkQuestion, MAX_QUESTION } from './check-question.js';
import { differingFrom } from './differing.js';
import { listedElsewhere } from './elsewhere.js';
import { type Found, find, findAmong, parsedOf } from './find.js';
import { saidBy } from './hit.js';
import { unnamed } from './lacked.js';
import { documentOfList } from './list.js';
import { isAnswered, joinAnswers, partsOf } from './parts.js';
import { readPlace } from './places.js';
import { doubted } from './status.js';

/** All that can be asked of the documents. */
export type Library = {
  /** The documents, or some where they are too many to walk. */
  readonly entries: readonly ParsedDocument[];
  /** The library with the documents that somebody means as its entries, where there are too many to walk. */
  readonly around: (meant: Around) => Promise<Library>;
  /** The version of the documents and their glossary. */
  readonly version: () => string;
  /** Answers a question with quotes. @throws UsageError where it is no question */
  readonly answer: (question: string, options?: AnswerOptions) => Promise<Answer>;
  /** Joins a question that goes on from the one before with what that is about; null for one of its own. @param answer what was quoted for that */
  readonly takeOver: (question: string, before: string, answer?: Passage) => TakenOver | null;
  readonly quote: (passage: Passage) => Quote;
  /** Judges each statement of a text by all documents, or one. */
  readonly check: CheckText;
  /** Reads the statements of the documents before the first check, if they are few enough. */
  readonly readAhead: () => Promise<void>;
  /** The share of typed words that a folded text holds, from 0 to 1. */
  readonly likenessTo: (typed: string) => (folded: string) => number;
  /** Words that stand for each other, folded. */
  readonly concepts: Glossary;
};

export type Holdings = Vocabularies & {
  /** All documents, or some where they do not fit into memory. */
  readonly entries: readonly ParsedDocument[];
  /** Finds the ids of documents by id, short name or title; null where `entries` are all there are. */
  readonly named: ((names: readonly string[]) => Promise<readonly string[]>) | null;
  readonly version: () => string;
  readonly words: Words;
};

/** Indexes a corpus for questions. @param cache the folder of saved indexes */
export async function createLibrary(corpus: Corpus, words: Words, cache?: string): Promise<Library> {
  const holdings = { ...corpus, named: null, version: () => versionOf(corpus), words };
  return libraryOf(holdings, await prepareSearch(corpus, words, cache));
}

/** Makes a library on top of a search. */
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
  const library: Library = {
    entries,
    around: async (meant) => {
      const found = await narrowTo(meant, holdings, prepared);
      return found.length > 0 ? { ...library, entries: found } : library;
    },
    version: holdings.version,
    answer: answeringOf(holdings, prepared),
    takeOver: (question, before, answer) => {
      const asked = before.slice(0, Math.max(0, MAX_QUESTION - question.length - 1));
      return takeOver(question, { asked, subjects: answer ? subjectsIn(answer, entries) : [] }, words);
    },
    quote: (passage) => quotePassage(passage),
    check: checker.check,
    readAhead: () => checker.readAhead(isFew(holdings) ? entries : []),
    likenessTo: (typed) => likenessOf(readTypedTerms(typed, words, synonyms)),
    concepts: holdings.glossary,
  };
  return library;
}

/** Answers questions, part by part where they ask several things. */
function answeringOf(holdings: Holdings, prepared: PreparedSearch): Library['answer'] {
  const { read, search } = prepared;
  const answerOne = async (text: string, given: AnswerOptions): Promise<Answer> => {
    const asked = ofItem(text, given.near, read);
    const document = given.document ?? documentOfList(asked, holdings.entries) ?? undefined;
    const options = { ...given, document };
    const place = readPlace(asked, holdings.entries);
    const anywhere = { question: asked, found: await find(asked, { ...options, place }, search) };
    const { question, found } = await inItsLanguage(anywhere, options, holdings, prepared);
    const meant = meantBy(options, holdings);
    const isOpen = !meant && !options.near && namesNothing(question);
    const first = answerFound(question, found, options, meant);
    const answer = isOpen && first.kind !== 'list' ? doubted(first) : first;
    const beside = options.document ? [] : besides(found, holdings);
    return {
      ...answer,
      unmentioned: unnamed(answer.unmentioned, beside),
      differing: differingFrom(answer, question, beside),
      elsewhere: listedElsewhere(answer, question, beside),
    };
  };
  const answerParts = async (text: string, options: AnswerOptions) => {
    const parts: { readonly name: string; readonly answer: Answer }[] = [];
    const entries = options.document ? [] : holdings.entries;
    for (const { name, text: part, document } of partsOf(text, () => read(text).folded, entries)) {
      const before = namesWholePart(fold(part)) ? parts[0]?.answer.quotes[0] : undefined;
      const meant = document ?? options.document ?? before?.passage.section.document;
      parts.push({ name, answer: await answerOne(part, { ...options, document: meant }) });
    }
    return parts;
  };
  return async (text, options = {}) => {
    const checked = checkQuestion(text);
    const parts = options.near ? [] : await answerParts(checked, options);
    return parts.some(({ answer }) => isAnswered(answer))
      ? joinAnswers(checked, parts)
      : answerOne(checked, options);
  };
}

/** A question as it was read, and what was found for it. */
type FoundFor = { readonly question: Question; readonly found: Found };

/** What documents in English say to a question in English of no document, where others are in Chinese: if they answer it, or say more of it and nothing else answers. */
async function inItsLanguage(
  anywhere: FoundFor,
  options: AnswerOptions,
  holdings: Holdings,
  { readUntranslated, search }: PreparedSearch,
): Promise<FoundFor> {
  const { text } = anywhere.question;
  if (options.document || options.near || languageOf(text) !== 'en' || !isFew(holdings)) return anywhere;
  const english = holdings.entries.filter((entry) => isMostlyEnglish(entry.document.text));
  if (english.length === 0 || english.length === holdings.entries.length) return anywhere;
  const question = readUntranslated(text);
  const own = { question, found: await findAmong(english, question, options, search) };
  const [first] = own.found.hits;
  const [other] = anywhere.found.hits;
  const saysMore = first && (!other || saidBy(first) > saidBy(other));
  const isNearer = anywhere.found.status !== 'answered' && saysMore;
  return own.found.status === 'answered' || isNearer ? own : anywhere;
}

/** What the figures in a passage are of. */
function subjectsIn({ section, span }: Passage, entries: readonly ParsedDocument[]): string[] {
  const parsed = entries.find(({ document }) => document.id === section.document.id);
  const facts = parsed?.outline().facts.filter((fact) => overlaps(fact.span, span)) ?? [];
  return [...new Set(facts.map(({ subject }) => fold(subject)))];
}

/** A question without a telling word is asked of the item that was quoted before, by its heading: 谁负责, but not 任务有哪些. */
function ofItem(text: string, near: Passage | undefined, read: PreparedSearch['read']): Question {
  const question = read(text);
  const heading = withoutMarker(near?.section.path.at(-1) ?? '');
  const subject = heading.slice(0, Math.max(0, MAX_QUESTION - text.length - 1));
  const part = readListRequest(question.folded)?.part ?? null;
  const isBare =
    (part === null || part === 'owners') && question.terms.every(({ weight }) => weight < TELLING);
  return subject !== '' && isBare ? read(`${subject} ${text}`) : question;
}

/** Tells how alike texts are to some terms. */
function likenessOf(terms: readonly Term[]): (folded: string) => number {
  const weighed = balance(terms.map((term) => ({ term, weight: term.required ? REQUIRED : term.weight })));
  return (folded) => coverage(weighed, folded);
}

/** The document of a question that names none: its scope, or the only one. */
function meantBy({ document }: AnswerOptions, { entries, named }: Holdings): ParsedDocument | undefined {
  if (document) return entries.find((entry) => entry.document.id === document.id);
  return named === null && entries.length === 1 ? entries[0] : undefined;
}

/** How many documents to read fully for a check; of more only those near the claim. */
const MANY = 300;

/** How many characters they may have together: plans of usual length have fewer. */
const LONG = 3_000_000;

/** How many passages to search for the documents of a claim. */
const NEAREST = 25;

/** Whether all documents are so few and so short that each can be read whole. */
const isFew = memoOf(({ entries, named }: Holdings): boolean => {
  const length = entries.reduce((sum, { document }) => sum + document.text.length, 0);
  return named === null && entries.length <= MANY && length <= LONG;
});

/** The documents to compare an answer's figures with. */
function besides({ hits }: Found, holdings: Holdings): readonly ParsedDocument[] {
  return isFew(holdings) ? holdings.entries : [...new Set(hits.map(parsedOf))];
}

/** The documents to check a claim by, in order of their names. */
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

/** The weight of a place or a year, without which no text is similar. */
const REQUIRED = 2;
