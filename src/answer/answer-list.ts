import { makePassage } from '../corpus/passages.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { readListRequest } from '../question/list-request.js';
import type { Question } from '../question/question.js';
import type { Hit } from '../rank/search.js';
import { fold } from '../text/fold.js';
import { type Answer, quoteList } from './answer.js';
import { type Found, parsedOf } from './find.js';
import { findList, listAnnouncedBy } from './list.js';

/** Answers a question for all items of something from the structure of the best document; null where it is no such one. */
export function answerWithList(question: Question, { hits, status }: Found): Answer | null {
  const [best] = hits;
  if (!best) return null;
  const parsed = parsedOf(best);
  const request = readListRequest(fold(question.text));
  const list = request && findList(request, question, parsed);
  if (list) return quoteList(list, request.wants, question);
  return status === 'answered' && wantsList(question) ? answerAnnounced(question, best, parsed) : null;
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
  return list && quoteList(list, 'items', question);
}
