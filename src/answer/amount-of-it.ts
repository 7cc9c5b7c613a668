import type { Document, Section } from '../corpus/types.js';
import { COUNT, FIGURE } from '../lexicon/answer-shapes.js';
import { ASKS_EACH, EXPECTED, NUMBERS_OF } from '../lexicon/asking.js';
import { AFTER_WORDS, FALLS, RISES } from '../lexicon/comparators.js';
import { HOW_MANY, HOW_MUCH } from '../lexicon/question-words.js';
import { YEAR_BEFORE, YEAR_NOW } from '../lexicon/time-words.js';
import { ASKED_COUNTERS, MONEY, UNIT } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';
import { namesOf } from '../outline/names.js';
import { holdsParts, isSaidIn, share } from '../question/coverage.js';
import { meets } from '../question/expectation.js';
import { type AskedKinds, asksFor } from '../question/kinds.js';
import { readPeriod } from '../question/period.js';
import type { Question } from '../question/question.js';
import { pairsIn, TELLING, type Term } from '../question/terms.js';
import type { Hit } from '../rank/search.js';
import { bisect } from '../text/bisect.js';
import { holdsHan } from '../text/language.js';
import { characterPairs } from '../text/pairs.js';
import { overlaps, type Span, slice } from '../text/span.js';
import { clausesOf, withoutOwners, wordsOf } from './hit.js';
import { namesThings } from './lacked.js';
import { isOnIssue } from './pointing.js';

/** Whether a question asks for an amount. */
export function asksAmount(asked: AskedKinds): boolean {
  return asksFor(asked, 'number', 'money', 'percentage');
}

/** Whether a question asks for a day, or for how long. */
export function asksTime(asked: AskedKinds): boolean {
  return asksFor(asked, 'date', 'duration');
}

/** Whether a question asks for an amount or a time. */
export function asksFigure(asked: AskedKinds): boolean {
  return asksAmount(asked) || asksTime(asked);
}

/** Whether a wanted amount or time stands in a sentence on the things that it is asked of, or right behind one: 产业规模 is that of the sentence before. */
export function isAmountOfIt(question: Question, { passage: { section }, answer }: Hit): boolean {
  const { folded, asked, expects } = question;
  const sentences = section.clauses().filter((sentence) => overlaps(sentence, answer));
  const isOfIssue = asksTime(asked) && isOnIssue(question);
  if (!namesThings(section.document) || isOfIssue || !asksFigure(asked)) return true;
  return sentences.some((sentence) => {
    const words = slice(section.document.folded, sentence);
    return meets(expects, words, folded, section.foldedHeadings) && isOnThings(question, section, sentence);
  });
}

/** Whether a sentence, the one before it, or what stands over them holds each thing of a question. */
export function isOnThings({ terms, things }: Question, section: Section, within: Span): boolean {
  const { document, foldedHeadings } = section;
  const sentences = section.clauses();
  const at = bisect(sentences, ({ end }) => end <= within.start);
  const end = bisect(sentences, ({ start }) => start < within.end);
  const near = sentences
    .slice(Math.max(0, at - 1), end)
    .map((sentence) => withoutOwners(slice(document.folded, sentence)));
  const words = [namesOf(document), foldedHeadings, ...near].join(' ');
  const isAbout = ({ word, required }: Term): boolean =>
    (required ? holdsHan(word) && !/\d/u.test(word) : things.includes(word)) && readPeriod(word) === null;
  const about = terms.filter(isAbout);
  const isNamed = (term: Term): boolean => term.required && holdsParts(term, namesOf(document));
  return about.every((term) => isSaidIn(term, words) || isNamed(term) || isTheme(term, document));
}

/** How often a document names its theme at least, and in how many characters once. */
const [OFTEN, ONCE_IN] = [10, 300];

/** Whether a document names a thing so often that no sentence need repeat it. */
function isTheme({ word }: Term, { folded }: Document): boolean {
  return folded.split(word).length > Math.max(OFTEN, folded.length / ONCE_IN);
}

const EACH = new RegExp(anyOf(ASKS_EACH), 'u');
const STATES_FIGURE = new RegExp(FIGURE, 'u');

/** Whether a hit says together what a question for a figure joins: in 财政支出80亿元，居民收入增长5% no 财政收入 grows. */
export function isFigureOfIt({ folded, asked, terms, expects }: Question, hit: Hit): boolean {
  const { document, foldedHeadings } = hit.passage.section;
  if (!asksAmount(asked) || !namesThings(document) || EACH.test(folded)) return true;
  const around = `${namesOf(document)} ${foldedHeadings}`;
  const clauses = clausesOf(hit).map((words) => ({ words, states: STATES_FIGURE.test(words) }));
  const figures = clauses.flatMap(({ words, states }, at) =>
    states && meets(expects, words, folded, foldedHeadings) ? [clauses.slice(0, at + 1)] : [],
  );
  const isHere = (term: Term): boolean =>
    !isSaidIn(term, around) && clauses.some(({ words }) => isSaidIn(term, words));
  return joinedIn(folded, terms).every((pair) => {
    const here = pair.filter(isHere);
    return here.length === 0 || figures.length === 0 || figures.some((upToIt) => areSaidOf(here, upToIt));
  });
}

type FiguredClause = { readonly words: string; readonly states: boolean };

/** Whether the last of some clauses says all of some words, or goes on about those before it: 最高3元 does, 居民收入增长5% is on a thing of its own. */
function areSaidOf(terms: readonly Term[], clauses: readonly FiguredClause[]): boolean {
  const last = clauses.at(-1)!;
  const before = clauses.slice(0, -1);
  const isOfItsOwn = !GOES_ON.test(last.words) || terms.some((term) => isSaidIn(term, last.words));
  const goneOnFrom = isOfItsOwn ? [] : before.filter(({ states }) => states);
  const around = [...before.filter(({ states }) => !states), last];
  return [last, ...goneOnFrom].some((clause) =>
    terms.every((term) => [...around, clause].some(({ words }) => isSaidIn(term, words))),
  );
}

/** So few words stand before a figure that goes on about what was said. */
const GOES_ON = /^\D{0,5}\d/u;

/** Words of no thing: times, what is expected, and what becomes of a figure. */
const UNNAMED: readonly string[] = [...YEAR_BEFORE, ...YEAR_NOW, EXPECTED, ...RISES, ...FALLS];

/** The pairs of words that a question joins: 财政收入. */
function joinedIn(folded: string, terms: readonly Term[]): (readonly [Term, Term])[] {
  const isThing = ({ word, weight, required }: Term): boolean =>
    weight >= TELLING && !required && !UNNAMED.includes(word);
  return pairsIn(folded, terms.filter(isThing));
}

const ASKS_COUNT = new RegExp(
  `(?:${HOW_MANY}|${HOW_MUCH})[${ASKED_COUNTERS}大]|${anyOf(NUMBERS_OF)}[?？]?$`,
  'u',
);

/** A number of things, with what it counts as far as it stands behind it. */
const COUNTED = new RegExp(
  `${COUNT}[多余]?[万亿]*(?:(?<sum>${anyOf(MONEY)})|${UNIT}|大)(?:${anyOf(AFTER_WORDS)})?的?(?<things>\\p{Script=Han}{0,12})`,
  'gu',
);

/** 五个方面提出工程 counts no 工程. */
function isOfAspects(things: string, folded: string): boolean {
  return things.startsWith(ASPECTS) && !folded.includes(ASPECTS);
}

const ASPECTS = '方面';

/** Whether a number in a hit counts what a question asks the number of: 六大创新 is no number of 起降点. */
export function countsIt({ folded, terms }: Question, hit: Hit): boolean {
  if (!ASKS_COUNT.test(folded) || !namesThings(hit.passage.section.document)) return true;
  const words = wordsOf(hit);
  const counts = [...words.matchAll(COUNTED)];
  const isOfIt = (things: string): boolean =>
    things === '' ||
    (!isOfAspects(things, folded) &&
      (characterPairs(things).some((pair) => folded.includes(pair)) ||
        terms.some((term) => share(term, things) > 0)));
  // 建成渔港3座: what stands before the number.
  const before = (at: number): string =>
    words
      .slice(0, at)
      .split(/[,。;、(\n]/u)
      .at(-1)!;
  return (
    counts.length === 0 ||
    counts.some(({ groups, index }) => !groups!.sum && isOfIt(groups!.things! || before(index)))
  );
}
