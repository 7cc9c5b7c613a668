import type { ParsedDocument } from '../outline/corpus.js';
import type { Question } from '../question/question.js';
import { type Answer, type AnswerOptions, paginate, quoteFact, quoteStated } from './answer.js';
import { type FoundFact, findFact } from './answer-fact.js';
import { answerWithList } from './answer-list.js';
import { findDeadline } from './deadline.js';
import { definedWord, findDefinition } from './definition.js';
import { type Found, parsedOf } from './find.js';
import { lackedBy } from './lacked.js';
import { putFirst } from './move-hit.js';
import { asksOwner, atOwner, ownerOf } from './owner.js';
import { judge } from './status.js';
import { findTerm } from './validity.js';

/**
 * Answers with the list or the fact that is asked for, else with the passages that were found.
 * @param meant the document that is asked where nothing was found
 */
export function answerFound(
  question: Question,
  found: Found,
  options: AnswerOptions,
  meant?: ParsedDocument,
): Answer {
  const list = answerWithList(question, found, meant, options);
  if (list) return list;
  const word = definedWord(question);
  if (word !== null) return paginate(question, withDefinition(word, found), options);
  const [best] = found.hits;
  const whole = best && lackedBy(best, question).terms.length === 0 ? parsedOf(best) : meant;
  const term = whole && findTerm(question, whole);
  if (term) return quoteStated(term.passage, term.marked, question);
  const due = findDue(question, found, options);
  if (due) return quoteFact(due, found, question, options);
  const fact = findFact(question, found.hits);
  if (fact !== null && fact !== 'contradicts') return quoteFact(fact, found, question, options);
  const checked =
    fact === 'contradicts' && found.status === 'answered' ? { ...found, status: 'related' as const } : found;
  return paginate(question, asksOwner(question) ? withOwners(checked, question, options) : checked, options);
}

/** The deadline of what was quoted before, where that is asked for. */
function findDue(question: Question, { beside }: Found, { near }: AnswerOptions): FoundFact | null {
  return near && beside ? findDeadline(question, near, beside, parsedOf(beside)) : null;
}

/**
 * Who is responsible is named at the end of the item: the part that answers is there; first that of the item which was
 * quoted before, where nothing else is named.
 */
function withOwners(found: Found, question: Question, { near }: AnswerOptions): Found {
  const own = near && found.beside ? ownerOf(near, found.beside, question) : null;
  if (own) return { ...found, status: 'answered', unmentioned: [], hits: putFirst(own, found.hits) };
  const hits = found.hits.map((hit) => atOwner(hit) ?? hit);
  return { ...found, hits, status: judge(question, hits[0]) };
}

/** A word that is mentioned and not defined is not answered. */
function withDefinition(word: string, found: Found): Found {
  const [first] = found.hits;
  if (!first) return found;
  const parsed = new Set(found.hits.map(parsedOf));
  const defined = findDefinition(word, first, [...parsed]);
  if (!defined) return { ...found, status: 'related' };
  const hits = putFirst(defined, found.hits).slice(0, found.hits.length);
  return { ...found, status: 'answered', unmentioned: [], hits };
}
