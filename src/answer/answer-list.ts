import { makePassage } from '../corpus/passages.js';
import { NUMERAL_CLASS } from '../lexicon/numerals.js';
import { ASKS_WHAT, ITEM_COUNTERS } from '../lexicon/plan-parts.js';
import { anyOf } from '../lexicon/word-list.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { isMeasured } from '../question/counted.js';
import { share } from '../question/coverage.js';
import { asksFor } from '../question/kinds.js';
import { type ListRequest, readListRequest } from '../question/list-request.js';
import type { Question } from '../question/question.js';
import { weightOf } from '../question/terms.js';
import type { Hit } from '../rank/search.js';
import { isWithin, type Span } from '../text/span.js';
import { findCircumstances, listOfItem } from './announced-list.js';
import { type Answer, type AnswerOptions, paginate, quoteFact, quoteList } from './answer.js';
import type { FoundFact } from './answer-fact.js';
import { definedWord } from './definition.js';
import { type Found, parsedOf } from './find.js';
import { listAnnouncedBy } from './heading-list.js';
import { atClause, wordsOf } from './hit.js';
import { findList } from './list.js';
import { type FoundList, unannounced } from './list-item.js';
import { itemNamed } from './named-item.js';
import { findReferred } from './referred.js';
import { listInSentence } from './sentence-list.js';
import { doubted } from './status.js';

/** Answers a question for a list from the best document's structure; null for another. @param meant asked where nothing was found */
export function answerWithList(
  question: Question,
  found: Found,
  meant: ParsedDocument | undefined,
  options: AnswerOptions,
): Answer | null {
  const [best] = found.hits;
  const parsed = best ? parsedOf(best) : meant;
  if (!parsed) return null;
  const request = readListRequest(question.folded);
  const list = request && findList(request, question, parsed);
  if (!list) return answerOtherwise(question, found, parsed, request, options);
  return list.items.length > 0 || list.count !== null
    ? quoteItems(list, request, found, question, options)
    : paginate(question, { ...found, status: best ? 'related' : 'none' }, options);
}

/** What another question for items gets: those under a heading, the one of a name, or what the hits list. */
function answerOtherwise(
  question: Question,
  found: Found,
  parsed: ParsedDocument,
  request: ListRequest | null,
  options: AnswerOptions,
): Answer | null {
  const list =
    findReferred(question, parsed) ??
    findCircumstances(question, parsed) ??
    oneNamed(question, parsed) ??
    listInHits(found, request, question);
  return list
    ? quoteItems(list, list.items.length === 1 ? ONE : WHOLE, found, question, options)
    : listAroundNearest(question, found, parsed);
}

/** The one item that a question names; null where it asks what a word means. */
function oneNamed(question: Question, parsed: ParsedDocument): FoundList | null {
  const named = definedWord(question) ? null : itemNamed(question.folded, parsed);
  return named && unannounced([named]);
}

/** The items one by one, or the sentence that says them all. */
function quoteItems(
  list: FoundList,
  request: Pick<ListRequest, 'wants' | 'item'>,
  found: Found,
  question: Question,
  options: AnswerOptions,
): Answer {
  const said = inOneSentence(list, found);
  return said ? quoteFact(said, found, question, options) : quoteList(list, request, question);
}

/** The clauses that hold several items. */
function inOneSentence({ announcement, items }: FoundList, { hits: [best] }: Found): FoundFact | null {
  if (!announcement || !best || items.length < 2) return null;
  const marked = items.map(({ whole }) => whole);
  const holdsAll = (span: Span): boolean => marked.every((item) => isWithin(item, span));
  const hit = atClause(best, announcement.section, holdsAll);
  return hit && { hit, marked };
}

/** The whole list of which the nearest hit is a numbered item. */
function listAroundNearest(question: Question, { status, hits: [best] }: Found, parsed: ParsedDocument) {
  const around = best && status === 'related' ? listOfItem(question, best, parsed) : null;
  return around && doubted(quoteList(around, WHOLE, question));
}

function listInHits(found: Found, request: ListRequest | null, question: Question): FoundList | null {
  const [best] = found.hits;
  if (!best || found.status !== 'answered') return null;
  return listAt(best, request, question);
}

function announcedAt(hit: Hit, { terms }: Question): FoundList | null {
  const said = wordsOf(hit)
    .trim()
    .split(/(?<=[。\n])/u);
  const saidOf = (words: string): number => weightOf(terms.filter((term) => share(term, words) > 0));
  // 今年失业率控制在5%。今年做好六个方面工作：announces nothing of 失业率.
  const announcing = said.at(-1)!;
  if (saidOf(said.slice(0, -1).join('')) > saidOf(announcing)) return null;
  // 年龄在18至45周岁，并符合以下条件：tells the 年龄 itself.
  const measures = terms.filter(({ word }) => isMeasured(word));
  if (FIGURE.test(announcing) && measures.some((term) => share(term, announcing) > 0)) return null;
  return listAnnouncedBy(makePassage(hit.passage.section, hit.answer), parsedOf(hit));
}

const FIGURE = /\d/u;

/** The list that a found passage holds or announces. */
function listAt(hit: Hit, request: ListRequest | null, question: Question): FoundList | null {
  const isOfItems = asksForItems(request, question);
  const inside = isOfItems ? listInSentence(hit, question) : null;
  if (inside || !(isOfItems || asksFor(question.asked, ...LISTED))) return inside;
  return announcedAt(hit, question);
}

/** A request for all items of a list. */
export const WHOLE = { wants: 'items', item: null } as const;

/** A request for one of them. */
const ONE = { wants: 'items', item: 1 } as const;

/** Whether a number asks for items: 3个阶段是什么. */
function asksForItems(request: ListRequest | null, { folded }: Question): boolean {
  return request ? request.wants === 'items' && request.item === null : COUNTS.test(folded);
}

const COUNTS = new RegExp(`[${NUMERAL_CLASS}][${ITEM_COUNTERS}].*(?:${anyOf(ASKS_WHAT)})`, 'u');

const LISTED: readonly string[] = ['list', 'manner', 'phone'];
