import type { Document } from '../corpus/types.js';
import { ASKED_OR_REACHED, ASKS_AMOUNT, ASKS_GOAL, ASKS_RESULT, ASKS_TARGET } from '../lexicon/asking.js';
import { FALLS, GROWTH_RATES, RISES } from '../lexicon/comparators.js';
import { HOW_MANY, HOW_MUCH } from '../lexicon/question-words.js';
import { YEAR_BEFORE, YEAR_NOW } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { namedWords } from '../outline/names.js';
import { ALIKE, inSubjectOf, onTopic } from '../outline/same-subject.js';
import type { Stating } from '../outline/types.js';
import { share } from '../question/coverage.js';
import { meets } from '../question/expectation.js';
import { type Period, readPeriod } from '../question/period.js';
import type { Question } from '../question/question.js';
import type { Term } from '../question/terms.js';
import type { Hit } from '../rank/search.js';
import { fold } from '../text/fold.js';
import { characterPairs } from '../text/pairs.js';
import { overlaps, type Span, slice } from '../text/span.js';
import { isRow } from '../text/table-rows.js';
import { isOnThings } from './amount-of-it.js';
import { parsedOf } from './find.js';
import { atClause } from './move-hit.js';
import { paragraphAround, speaksOf } from './time-of-it.js';

const GOAL = new RegExp(anyOf(ASKS_GOAL), 'gu');
const RESULT = new RegExp(anyOf(ASKS_RESULT), 'u');
const ASKED = new RegExp(anyOf(ASKS_AMOUNT), 'u');
const TARGET = new RegExp(anyOf(ASKS_TARGET), 'u');
const REACHED = new RegExp(anyOf(ASKED_OR_REACHED), 'gu');
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
const LAST_YEAR = new RegExp(`(?<![较比])(?:${anyOf(YEAR_BEFORE)})`, 'gu');
const THIS_YEAR = new RegExp(anyOf(YEAR_NOW), 'gu');
const GROWTH = new RegExp(
  `(?:${anyOf([...RISES, ...FALLS])})了?(?:${HOW_MUCH}|${HOW_MANY}|百分)|${anyOf(GROWTH_RATES)}`,
  'u',
);
const AMOUNTS: readonly string[] = ['number', 'money', 'percentage'];

/** What a question about an amount requires: its year, and whether it asks for a goal or a result. */
type WantedAmount = {
  /** In figures, or how many years it lies before the one in which a document speaks; null for any. */
  readonly year: string | 0 | 1 | null;
  readonly tense: 'goal' | 'result' | null;
  /** Five years that it names; null for none. */
  readonly period: Period | null;
  /** Whether by how much something grows or shrinks is asked for. */
  readonly isChange: boolean;
  /** The pairs of characters of what it is of, in each way to write that. */
  readonly topics: readonly (readonly string[])[];
};

/** A fact that answers, with the figure or the year in it. */
export type FoundFact = { readonly hit: Hit; readonly marked: Span | null };

/** The verdict of the facts: one answers, those found are of another year or kind, or nothing was found. */
export type FactVerdict = FoundFact | 'contradicts' | null;

/** Finds the amount that a question asks for among the facts of the found documents, by year and role. */
export function findFact(question: Question, hits: readonly Hit[]): FactVerdict {
  const wanted = readWanted(question);
  const [best] = hits;
  if (!wanted || !best) return null;
  const parsed = [...new Set(hits.map(parsedOf))];
  const facts = parsed.flatMap(({ outline }) => outline().facts).filter(({ amount }) => amount !== null);
  const [found] = facts
    .filter(
      (fact) =>
        suits(fact, wanted) && holdsNames(fact, question) && isOnThings(question, fact.section, fact.span),
    )
    .map((fact) => ({ fact, like: likeness(fact, wanted) }))
    .filter(({ fact, like }) => like >= ALIKE && isAsked(fact, question))
    .sort((a, b) => b.like - a.like || a.fact.subject.length - b.fact.subject.length);
  if (found) return locate(found.fact, best);
  const stated = facts.filter(
    ({ section, span }) => section.document === best.passage.section.document && overlaps(span, best.answer),
  );
  const nearest = likest(stated, wanted);
  return nearest.length > 0 && !nearest.some((fact) => suits(fact, wanted)) ? 'contradicts' : null;
}

/** How much a fact is on the topic: its subject, or where a year or a tense tells it from others the whole sentence. */
function likeness(fact: Stating, { topics, year, tense, period }: WantedAmount): number {
  const isTold = year !== null || tense !== null || period !== null;
  return Math.max(...topics.map((topic) => (isTold ? onTopic : inSubjectOf)(fact, topic)));
}

/** Those of the facts that are on the topic most. */
function likest(facts: readonly Stating[], wanted: WantedAmount): Stating[] {
  const likenesses = facts.map((fact) => likeness(fact, wanted));
  const most = Math.max(...likenesses);
  return facts.filter((_, at) => likenesses[at] === most);
}

function locate(fact: Stating, like: Hit): FoundFact | null {
  const hit = atClause(like, fact.section, (clause) => overlaps(clause, fact.amount ?? fact.span));
  return hit && { hit, marked: fact.amount };
}

function readWanted({ folded, asked, terms }: Question): WantedAmount | null {
  if (!ASKED.test(folded)) return null;
  const year = yearIn(folded);
  const period = readPeriod(folded);
  const tense = RESULT.test(folded) ? 'result' : folded.search(GOAL) >= 0 ? 'goal' : null;
  const isAmount = TARGET.test(folded) || asked.kinds.some(({ name }) => AMOUNTS.includes(name));
  if (!isAmount) return null;
  const names = terms.filter(({ required }) => required);
  const about = [
    GOAL,
    REACHED,
    LAST_YEAR,
    THIS_YEAR,
    ...(period ? [period.name] : []),
    ...names.map(({ word }) => word),
  ].reduce<string>((rest, part) => rest.replaceAll(part, ' '), folded);
  const said = terms.filter(({ word }) => about.includes(word));
  return { year, period, tense, isChange: GROWTH.test(folded), topics: topicsOf(said) };
}

/** What is asked for, and the same with each Latin word in Chinese (GDP, 地区生产总值). */
function topicsOf(terms: readonly Term[]): string[][] {
  const inPairs = (words: readonly string[]): string[] => words.flatMap(characterPairs);
  const words = terms.map(({ word }) => word);
  const inChinese = terms.flatMap(({ word, synonyms }) =>
    LATIN.test(word)
      ? synonyms.map((other) => inPairs(words.map((one) => (one === word ? other : one))))
      : [],
  );
  return [inPairs(words), ...inChinese];
}

const LATIN = /^[a-z]/u;

function yearIn(folded: string): WantedAmount['year'] {
  const [year] = YEAR.exec(folded) ?? [];
  if (year) return year;
  return folded.search(LAST_YEAR) >= 0 ? 1 : folded.search(THIS_YEAR) >= 0 ? 0 : null;
}

function suits(fact: Stating, { year, period, tense, isChange }: WantedAmount): boolean {
  if (fact.role === 'baseline' || (isChange && fact.change === null)) return false;
  const inFigures = typeof year === 'number' ? yearBefore(year, fact.section.document) : year;
  const isOfTense = isAhead(fact) === (tense === 'goal') || (inFigures !== null && isReached(fact));
  return (tense === null || isOfTense) && isOf(inFigures, fact) && (period === null || isIn(period, fact));
}

function yearBefore(years: number, { date }: Document): string | null {
  return date && String(Number(date.slice(0, 4)) - years);
}

/** What is due by another year than the last of a period is a step within it. */
function isIn(period: Period, { deadline, role, section, span }: Stating): boolean {
  const isDue = deadline !== null && role !== 'result';
  return isDue ? deadline.startsWith(period.last) : speaksOf(period, section, span);
}

/** A result without a date is of the year that its paragraph names last, or its headings: 截至2023年底, 2023年工作回顾. */
function isOf(year: string | null, { deadline, role, section, span }: Stating): boolean {
  if (year === null) return true;
  if (deadline !== null && role !== 'result') return deadline.startsWith(year);
  const { title, folded } = section.document;
  const around = paragraphAround(section.document, span);
  const headings = section.path.filter((heading) => heading !== title).join(' ');
  const words = `${headings} ${slice(folded, { start: around.start, end: span.end })}`;
  // 通航企业2022家 is no year.
  return [...words.matchAll(DATED)].at(-1)?.groups?.year === year;
}

const DATED = /(?<!\d)(?<year>20\d\d)(?:年|[-—–～~至到]\d{4})/gu;

/** A price is no number of pieces; the unit of a row may stand over its column. */
function isAsked({ section, span, value, unit }: Stating, { folded, expects }: Question): boolean {
  const words = slice(section.document.folded, span);
  return isRow(words) || meets(expects, `${words} ${value}${unit}`, folded, fold(section.path.join(' ')));
}

/** What a text says of the year in which it was written may be reached or to come. */
function isReached({ deadline, section: { document } }: Stating): boolean {
  return deadline !== null && deadline.slice(0, 4) === document.date?.slice(0, 4);
}

/** What a report reached by a year gone by is no goal; a plan's goals stay. A plan also says on what condition something is to be by one to come. */
function isAhead({ deadline, role, section: { document } }: Stating): boolean {
  if (deadline === null || document.date === null) return role === 'target';
  const isGoal = role === 'target' || role === 'condition';
  return isGoal && (document.type === 'plan' || deadline.slice(0, 4) >= document.date.slice(0, 4));
}

/** Whether a fact is on the names that the question requires: 海淀区的产业规模 is not that of the city. */
export function holdsNames(fact: Stating, { terms }: Question): boolean {
  const words = namedWords(fact);
  return terms.every((term) => !term.required || YEAR.test(term.word) || share(term, words) > HALF);
}

const HALF = 0.5;
