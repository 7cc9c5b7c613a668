import type { ParsedDocument } from '../outline/corpus.js';
import { namesWholePart, readListRequest } from '../question/list-request.js';
import type { Question } from '../question/question.js';
import { type Answer, type Quote, quoteList } from './answer.js';
import { documentsOfList, findList } from './list.js';

/** The first item in each other document of the part that a question wants of a plan without naming one, or by a name that several bear; empty for any other question. */
export function listedElsewhere(
  { status, quotes: [first] }: Answer,
  question: Question,
  entries: readonly ParsedDocument[],
): Quote[] {
  const request = readListRequest(question.folded);
  if (!first || status !== 'answered' || !request) return [];
  const own = first.passage.section.document;
  const meant = namesWholePart(question.folded) ? entries : documentsOfList(question, entries);
  const quotes = meant
    .filter(({ document }) => document !== own)
    .flatMap((entry) => {
      const list = findList(request, question, entry);
      return list ? quoteList(list, request, question).quotes.slice(0, 1) : [];
    });
  // A copy of the plan has nothing of its own.
  return quotes.filter(({ text }) => text !== first.text);
}
