import { makePassage } from '../corpus/passages.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { readListRequest } from '../question/list-request.js';
import type { Question } from '../question/question.js';
import type { Hit } from '../rank/search.js';
import { fold } from '../text/fold.js';
import { type Answer, type AnswerOptions, paginate, quoteList } from './answer.js';
import { type Found, parsedOf } from './find.js';
import { listAnnouncedBy } from './heading-list.js';
import { findList } from './list.js';

/**
 * Answers a question for all items of something from the structure of the best document; null where it is no such one.
 * @param meant the document that is asked where nothing was found
 */
export function answerWithList(
  question: Question,
  found: Found,
  meant: ParsedDocument | undefined,
  options: AnswerOptions,
): Answer | null {
  const [best] = found.hits;
  const parsed = best ? parsedOf(best) : meant;
  if (!parsed) return null;
  const request = readListRequest(fold(question.text));
  const list = request && findList(request, question, parsed);
  if (list?.items.length === 0 && list.count === null)
    return paginate(question, { ...found, status: best ? 'related' : 'none' }, options);
  if (list) return quoteList(list, request, question);
  return best && found.status === 'answered' && wantsList(question)
    ? answerAnnounced(question, best, parsed)
    : null;
}

const LISTED: readonly string[] = ['list', 'manner', 'phone'];

function wantsList({ asked }: Question): boolean {
  return asked.kinds.some(({ name }) => LISTED.includes(name));
}

function answerAnnounced(
  question: Question,
  { passage, answer }: Hit,
  parsed: ParsedDocument,
): Answer | null {
  const list = listAnnouncedBy(makePassage(passage.section, answer), parsed);
  return list && quoteList(list, { wants: 'items', item: null }, question);
}
