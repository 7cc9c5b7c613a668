import { FIGURE } from '../lexicon/answer-shapes.js';
import { ASKS_EACH } from '../lexicon/asking.js';
import { FALLS, RISES } from '../lexicon/comparators.js';
import { YEAR_BEFORE, YEAR_NOW } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { namesOf } from '../outline/names.js';
import { isSaidIn } from '../question/coverage.js';
import { meets } from '../question/expectation.js';
import type { Question } from '../question/question.js';
import { pairsIn, TELLING, type Term } from '../question/terms.js';
import type { Hit } from '../rank/search.js';
import { asksAmount } from './amount-of-it.js';
import { clausesOf } from './hit-words.js';
import { namesThings } from './lacked.js';

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

/** Words of no thing: times, and what becomes of a figure. */
const UNNAMED: readonly string[] = [...YEAR_BEFORE, ...YEAR_NOW, ...RISES, ...FALLS];

/** The pairs of words that a question joins: 财政收入. */
function joinedIn(folded: string, terms: readonly Term[]): (readonly [Term, Term])[] {
  const isThing = ({ word, weight, required }: Term): boolean =>
    weight >= TELLING && !required && !UNNAMED.includes(word);
  return pairsIn(folded, terms.filter(isThing));
}
