import { GROWTH_RATES } from '../lexicon/comparators.js';
import { anyOf } from '../lexicon/word-list.js';
import { namedWords, namesOf } from '../outline/names.js';
import { ALIKE, inSubjectOf, onTopic } from '../outline/same-subject.js';
import type { Stating, Target } from '../outline/types.js';
import { holdsParts, isSaidIn, share } from '../question/coverage.js';
import { meets } from '../question/expectation.js';
import { readPeriod } from '../question/period.js';
import type { Question } from '../question/question.js';
import type { Term } from '../question/terms.js';
import type { Hit } from '../rank/search.js';
import { fold } from '../text/fold.js';
import { holdsHan } from '../text/language.js';
import { overlaps, type Span, slice } from '../text/span.js';
import { isRow } from '../text/table-rows.js';
import { isOnThings } from './amount-of-it.js';
import { isOnAsked } from './asked-thing.js';
import { isOfTime } from './fact-time.js';
import { parsedOf } from './find.js';
import { atClause, atSpan } from './hit.js';
import { namesThings } from './lacked.js';
import { isTarget } from './list-item.js';
import { saysWhole } from './pointing.js';
import { isAtYear } from './time-of-it.js';
import {
  MEASURE,
  measureElse,
  NAMED,
  namedShare,
  readWanted,
  topicFor,
  type WantedAmount,
} from './wanted-amount.js';

const YEAR = /^(?:19|20)\d\d$/u;
const RATE = new RegExp(anyOf(GROWTH_RATES), 'u');

/** A fact that answers, with what is asked for in it, such as a figure or a year, and the target that it is. */
export type FoundFact = {
  readonly hit: Hit;
  readonly marked: readonly Span[];
  readonly target?: Target | undefined;
};

/** One target with a figure for each of several years, then what was reached of it. */
export type Several = { readonly facts: readonly Stating[] };

/** The verdict of the facts: one answers, or several do; those found are of another year or kind; or nothing was found. */
export type FactVerdict = FoundFact | Several | 'contradicts' | null;

/** A fact, and the share of its subject that a question names. */
type NamedFact = { readonly fact: Stating; readonly named: number };

/** Finds the amount that a question asks for among the facts of the found documents, by year and role. */
export function findFact(question: Question, hits: readonly Hit[]): FactVerdict {
  const wanted = readWanted(question);
  const [best] = hits;
  if (!wanted || !best) return null;
  const parsed = [...new Set(hits.map(parsedOf))];
  const facts = parsed.flatMap(({ outline }) => outline().facts).filter(({ amount }) => amount !== null);
  const likeliest = facts
    .filter(
      (fact) =>
        holdsNames(fact, question) &&
        isOnAsked(question, fact) &&
        isOnThings(question, fact.section, fact.span),
    )
    .map((fact) => ({
      fact,
      like: likeness(fact, wanted),
      named: namedShare(fact, topicFor(fact, wanted.said)),
    }))
    .filter(({ fact, like, named }) => like >= ALIKE && isMeant(fact, named >= NAMED, wanted))
    .sort(
      (a, b) =>
        b.like - a.like ||
        b.named - a.named ||
        distanceOf(a.fact, wanted) - distanceOf(b.fact, wanted) ||
        a.fact.subject.length - b.fact.subject.length,
    );
  const asked = likeliest.filter((one) => isAsked(one, wanted, question));
  const found = asked.find(({ fact }) => suits(fact, wanted));
  if (found) return severalOf(found.fact, wanted, facts) ?? locate(found.fact, best);
  const near = wanted.isName ? asked.map(({ fact }) => fact) : likest(factsAt(best, facts), wanted);
  const isOther = near.length > 0 && !near.some((fact) => suits(fact, wanted));
  return isOther || !isOfYear(best, wanted) ? 'contradicts' : null;
}

/** Whether a passage of a document that calls things by their names is of the wanted year. */
function isOfYear(hit: Hit, { year }: WantedAmount): boolean {
  return typeof year !== 'string' || !namesThings(hit.passage.section.document) || isAtYear(year, hit);
}

/** How far a fact is from what a question most likely means: an amount rather than a change, and by a bare name a target rather than a result. */
function distanceOf({ change, role }: Stating, { isName, isChange }: WantedAmount): number {
  return (change === null || isChange ? 0 : 2) + (role === 'target' || !isName ? 0 : 1);
}

function isMeant(fact: Stating, isNamed: boolean, { isName, said }: WantedAmount): boolean {
  const words = `${namesOf(fact.section.document)} ${fold(fact.subject)}`;
  const isHeld = (term: Term): boolean => term.weight < 1 || !holdsHan(term.word) || share(term, words) > 0;
  return !isName || (said.every(isHeld) && isNamed);
}

/** Whether the last noun of a subject is asked for: 有进出口实绩的企业 are no 进出口. */
function isOfHead({ subject }: Stating, { said }: WantedAmount): boolean {
  const words = fold(subject).replace(MEASURE, '');
  const head = words.split('的').at(-1)!;
  const isIn = (part: string): boolean => said.some((term) => term.weight === 1 && share(term, part) > 0);
  return head === '' || isIn(head) || !isIn(words);
}

/** The facts in the answer of a hit. */
function factsAt({ passage, answer }: Hit, facts: readonly Stating[]): Stating[] {
  const { document } = passage.section;
  return facts.filter(({ section, span }) => section.document === document && overlaps(span, answer));
}

/** The same target for each of its years, where a question names none, and what was reached of it where it asks of no time at all. */
function severalOf(
  found: Stating,
  { year, period, tense }: WantedAmount,
  facts: readonly Stating[],
): Several | null {
  if (year !== null || period !== null || tense === 'result') return null;
  const same = facts.filter((one) => isOfSame(one, found));
  const targets = same.filter(isTarget);
  const results = tense === null ? same.filter(({ role }) => role === 'result') : [];
  const isClear = new Set(targets.map(({ deadline }) => deadline)).size === targets.length;
  const several = [...targets, ...(results.length === 1 ? results : [])];
  return isClear && targets.length > 0 && several.length > 1 ? { facts: several } : null;
}

function isOfSame({ subject, unit, change, section }: Stating, other: Stating): boolean {
  return (
    section.document === other.section.document &&
    unit === other.unit &&
    (change === null) === (other.change === null) &&
    fold(subject) === fold(other.subject)
  );
}

/** How much a fact is on the topic: its subject, or where a year or a tense tells it from others the whole sentence. */
function likeness(fact: Stating, { said, year, tense, period }: WantedAmount): number {
  const isTold = year !== null || tense !== null || period !== null;
  return (isTold ? onTopic : inSubjectOf)(fact, topicFor(fact, said));
}

/** Those of the facts that are on the topic most. */
function likest(facts: readonly Stating[], wanted: WantedAmount): Stating[] {
  const likenesses = facts.map((fact) => likeness(fact, wanted));
  const most = Math.max(...likenesses);
  return facts.filter((_, at) => likenesses[at] === most);
}

function locate(fact: Stating, like: Hit): FoundFact | null {
  const hit = atClause(like, fact.section, (clause) => overlaps(clause, fact.amount ?? fact.span));
  const marked = fact.amount ? [fact.amount] : [];
  return hit && { hit: withRow(hit, fact), marked, target: isTarget(fact) ? fact : undefined };
}

/** With the whole row of a table that was copied a cell a line, where a line holds the figure alone. */
function withRow(hit: Hit, { section, span }: Stating): Hit {
  const isNamed = /\p{L}/u.test(slice(section.document.text, hit.answer));
  return isNamed ? hit : atSpan(hit, section, span);
}

function suits(fact: Stating, wanted: WantedAmount): boolean {
  return isOfKind(fact, wanted) && isOfHead(fact, wanted) && isOfTime(fact, wanted);
}

/** Whether a fact is a change where one is asked for, and no share where a total is. */
function isOfKind(fact: Stating, { isChange, isTotal }: WantedAmount): boolean {
  return (!isChange || statesChange(fact)) && !(isTotal && fact.unit === '%');
}

function statesChange({ change, subject }: Stating): boolean {
  return change !== null || RATE.test(subject);
}

/** A price is no number of pieces; the unit of a row may stand over its column, and the goal for a thing may be its growth. */
function isAsked({ fact, named }: NamedFact, { tense, said }: WantedAmount, question: Question): boolean {
  const { section, span, subject, change, value, unit } = fact;
  const { folded, expects } = question;
  const words = slice(section.document.folded, span);
  if (!saysWhole(question, words) || measureElse(fold(subject), said)) return false;
  const isGrowth = tense === 'goal' && change !== null && named === 1;
  return (
    isGrowth ||
    isRow(words) ||
    meets(expects, `${words} ${value}${unit}`, folded, fold(section.path.join(' ')))
  );
}

/** Whether a fact is about all names that a question requires: 海淀区的产业规模 is not that of the city. A name may be made of several that the document has. */
export function holdsNames(fact: Stating, { terms }: Question): boolean {
  const words = namedWords(fact);
  const names = namesOf(fact.section.document);
  const isTime = (word: string): boolean => YEAR.test(word) || readPeriod(word) !== null;
  const isHeld = (term: Term): boolean => isSaidIn(term, words) || holdsParts(term, names);
  return terms.every((term) => !term.required || isTime(term.word) || isHeld(term));
}
