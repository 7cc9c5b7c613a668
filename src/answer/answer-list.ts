import { makePassage } from '../corpus/passages.js';
import { NUMERAL_CLASS } from '../lexicon/numerals.js';
import { ASKS_WHAT, ITEM_COUNTERS } from '../lexicon/plan-parts.js';
import { anyOf } from '../lexicon/word-list.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { type ListRequest, readListRequest } from '../question/list-request.js';
import type { Question } from '../question/question.js';
import type { Hit } from '../rank/search.js';
import { type Answer, type AnswerOptions, paginate, quoteList } from './answer.js';
import { findCircumstances } from './circumstances.js';
import { type Found, parsedOf } from './find.js';
import { listAnnouncedBy } from './heading-list.js';
import { findList } from './list.js';
import type { FoundList } from './list-item.js';
import { listInSentence } from './sentence-list.js';

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
  if (list?.items.length === 0 && list.count === null)
    return paginate(question, { ...found, status: best ? 'related' : 'none' }, options);
  if (list) return quoteList(list, request, question);
  const circumstances = findCircumstances(question, parsed);
  if (circumstances) return quoteList(circumstances, WHOLE, question);
  const beside = best && found.status === 'answered' ? listAt(best, request, question) : null;
  return beside && quoteList(beside, WHOLE, question);
}

/** The list that a found passage holds or announces. */
function listAt(hit: Hit, request: ListRequest | null, question: Question): FoundList | null {
  const { section } = hit.passage;
  const isOfItems = asksForItems(request, question);
  const inside = isOfItems ? listInSentence(hit, question) : null;
  if (inside || !(isOfItems || question.asked.kinds.some(({ name }) => LISTED.includes(name)))) return inside;
  return listAnnouncedBy(makePassage(section, hit.answer), parsedOf(hit));
}

/** A request for all items of a list. */
export const WHOLE = { wants: 'items', item: null } as const;

/** Whether a number asks for items: 3个阶段是什么. */
function asksForItems(request: ListRequest | null, { folded }: Question): boolean {
  return request ? request.wants === 'items' && request.item === null : COUNTS.test(folded);
}

const COUNTS = new RegExp(`[${NUMERAL_CLASS}][${ITEM_COUNTERS}].*(?:${anyOf(ASKS_WHAT)})`, 'u');

const LISTED: readonly string[] = ['list', 'manner', 'phone'];
