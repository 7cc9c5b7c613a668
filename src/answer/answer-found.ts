import { makePassage } from '../corpus/passages.js';
import { flatten, headed } from '../corpus/sections.js';
import type { Section } from '../corpus/types.js';
import { firstFound } from '../first-found.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { namedWords } from '../outline/names.js';
import { share } from '../question/coverage.js';
import type { Question } from '../question/question.js';
import { TELLING } from '../question/terms.js';
import { type Hit, isSamePlace } from '../rank/search.js';
import { lettersOf } from '../text/fold.js';
import { MAX_CLAUSES } from '../text/sentences.js';
import { type Span, slice } from '../text/span.js';
import { asksFigure, countsIt } from './amount-of-it.js';
import { type Answer, type AnswerOptions, paginate, quoteFact, quoteList, quoteStated } from './answer.js';
import { type FactVerdict, type FoundFact, findFact, type Several } from './answer-fact.js';
import { answerWithList, WHOLE } from './answer-list.js';
import { findDeadline } from './deadline.js';
import { definedWord, findDefinition, waysToWrite } from './definition.js';
import { type Found, parsedOf } from './find.js';
import { answeringPart, atClause, putFirst } from './hit.js';
import { asksIssuer, findIssue } from './issue.js';
import { lackedBy } from './lacked.js';
import { listFacts } from './list-item.js';
import { itemNamed } from './named-item.js';
import { asksOwner, findOwner, isOnTopic, ownerOf } from './owner.js';
import { findAim } from './reason.js';
import { holdsFewThings, holdsRow } from './said-of-it.js';
import { doubted, isMeant, isOfKind } from './status.js';
import { findTerm } from './validity.js';

/** Answers with the wanted list or fact, else with the found passages. @param meant asked where nothing was found */
export function answerFound(
  question: Question,
  found: Found,
  options: AnswerOptions,
  meant?: ParsedDocument,
): Answer {
  const list = answerWithList(question, found, meant, options);
  if (list) return list;
  const defined = withDefinition(question, found) ?? withHit(question, found, findAim);
  if (defined) return paginate(question, defined, options);
  const named = found.hits.filter((hit) => lackedBy(hit, question).terms.length === 0).map(parsedOf);
  const wholes = new Set(named.length > 0 || !meant ? named : [meant]);
  const term = firstFound([...wholes], (whole) => findTerm(question, whole) ?? findIssue(question, whole));
  if (term) return quoteStated(term.passage, term.marked, question);
  const fact = findDue(question, found, options) ?? findFactOnIt(question, found);
  if (fact !== null && fact !== 'contradicts') return quoteFound(fact, found, question, options);
  const isUnsigned = [...wholes].some((whole) => asksIssuer(question, whole));
  return quoteHits(fact, isUnsigned ? doubted(found) : found, question, options);
}

/** Quotes the hits, those responsible first where they are asked for. */
function quoteHits(
  fact: 'contradicts' | null,
  found: Found,
  question: Question,
  options: AnswerOptions,
): Answer {
  const checked = fact === 'contradicts' || !isWhole(found, question) ? doubted(found) : found;
  const owned = asksOwner(question) ? withOwners(checked, question, options) : checked;
  return paginate(question, { ...owned, hits: onePerPlace(owned.hits.map(belowHeading)) }, options);
}

/** Whether the best hit has all parts that a question counts. */
function isWhole({ hits: [best] }: Found, question: Question): boolean {
  return best === undefined || holdsRow(question, best);
}

function quoteFound(
  fact: FoundFact | Several,
  found: Found,
  question: Question,
  options: AnswerOptions,
): Answer {
  return 'facts' in fact
    ? quoteList(listFacts(fact.facts), WHOLE, question)
    : quoteFact(fact, found, question, options);
}

/** The asked fact, unless it means something else, or the words around it say less of the question than the passage that answers. */
function findFactOnIt(question: Question, { status, hits }: Found): FactVerdict {
  const fact = findFact(question, hits);
  const [best] = hits;
  if (!best || fact === null || fact === 'contradicts' || 'facts' in fact) return fact;
  const heldBy = ({ passage }: Hit): number =>
    question.terms.filter(
      (term) => !term.required && term.weight >= TELLING && share(term, namedWords(passage)) > 0,
    ).length;
  const isLess = status === 'answered' && heldBy(fact.hit) < heldBy(best);
  const isOfIt = [isMeant, countsIt, holdsFewThings].every((holds) => holds(question, fact.hit));
  return isOfIt && !isLess ? fact : null;
}

/** Two headings may open the same item. */
function onePerPlace(hits: readonly Hit[]): Hit[] {
  return hits.filter(
    (hit, at) => hits.findIndex((one) => isSamePlace(answeringPart(one), answeringPart(hit))) === at,
  );
}

/** Finds the deadline of what was quoted before, if a question asks for it. */
function findDue(question: Question, { beside }: Found, { near }: AnswerOptions): FoundFact | null {
  return near && beside ? findDeadline(question, near, beside, parsedOf(beside)) : null;
}

/** Puts who is responsible first; a question without a subject means the item quoted before. */
function withOwners(found: Found, question: Question, { near }: AnswerOptions): Found {
  const own = near && found.beside ? ownerOf(near, found.beside, question) : null;
  const owner = own ?? findOwner(question, found.hits);
  if (owner) return { ...found, status: 'answered', unmentioned: [], hits: putFirst(owner, found.hits) };
  const isOff = found.status === 'answered' && !isOnTopic(question, found.hits[0]!);
  return isOff ? doubted(found) : found;
}

/** Puts first what a finder finds in the document of the best hit; null where it finds nothing. */
function withHit(
  question: Question,
  found: Found,
  findIn: (question: Question, like: Hit, parsed: ParsedDocument) => Hit | null,
): Found | null {
  const [best] = found.hits;
  const hit = best ? findIn(question, best, parsedOf(best)) : null;
  return hit && { ...found, status: 'answered', unmentioned: [], hits: putFirst(hit, found.hits) };
}

/** Finds the definition, or the item of that name; a mere mention of the word is no answer. Null where none is asked for. */
function withDefinition(question: Question, found: Found): Found | null {
  const asked = definedWord(question);
  if (!asked) return null;
  const { word, isCertain } = asked;
  const [first] = found.hits;
  if (!first) return found;
  const parsed = [...new Set(found.hits.map(parsedOf))];
  const definition = firstFound(waysToWrite(word, question.terms), (one) =>
    findDefinition(one, first, parsed),
  );
  const isToldBy = (hit: Hit): boolean => !asksFigure(question.asked) || isOfKind(question, hit);
  const named = (): Hit | null => hitOfNamed(question, first, parsed);
  const defined = definition && (isCertain || isToldBy(definition)) ? definition : named();
  if (!defined) return isCertain ? { ...found, status: 'related' } : null;
  const hits = putFirst(defined, found.hits).slice(0, found.hits.length);
  return { ...found, status: 'answered', unmentioned: [], hits };
}

/** The measure or goal of the asked name, as a hit. */
function hitOfNamed({ folded }: Question, like: Hit, parsed: readonly ParsedDocument[]): Hit | null {
  const item = firstFound(parsed, (one) => itemNamed(folded, one));
  if (!item) return null;
  const { section, span } = item.head;
  return { ...like, answer: span, passage: makePassage(section, span), also: [] };
}

/**
 * A hit that is a heading alone, or its line in a table of contents, moved to what stands first under that heading; any
 * other hit as it is.
 */
function belowHeading(hit: Hit): Hit {
  const { folded } = hit.passage.section.document;
  const words = slice(folded, hit.answer);
  if (SENTENCE.test(words)) return hit;
  const all = headed(parsedOf(hit).sections);
  const section = all.findLast(({ heading }) => lettersOf(slice(folded, heading)) === lettersOf(words));
  return section ? (under(section, section.heading, hit) ?? hit) : hit;
}

/** A heading is no sentence. */
const SENTENCE = /[。；;]/u;

function under(section: Section, { start, end }: Span, hit: Hit): Hit | null {
  for (const one of flatten([section])) {
    const found = atClause(hit, one, (clause) => clause.start >= end);
    if (!found) continue;
    const whole = { start, end: found.answer.end };
    const isShort = one === section && whole.end - whole.start <= MAX_CLAUSES;
    return isShort ? { ...found, answer: whole, passage: makePassage(section, whole) } : found;
  }
  return null;
}
