import * as asking from '../lexicon/asking.js';
import { FALLS, GROWTH_RATES, RISES } from '../lexicon/comparators.js';
import { SPOKEN_FOR } from '../lexicon/everyday-words.js';
import { MEASURED_NOUNS } from '../lexicon/narrowings.js';
import { HOW_MANY, HOW_MUCH } from '../lexicon/question-words.js';
import { YEAR_BEFORE, YEAR_NOW } from '../lexicon/time-words.js';
import { UNIT } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';
import { namedWords, namesOf } from '../outline/names.js';
import type { Stating } from '../outline/types.js';
import { share } from '../question/coverage.js';
import { type Period, readPeriod } from '../question/period.js';
import type { Question } from '../question/question.js';
import type { Term } from '../question/terms.js';
import { fold } from '../text/fold.js';
import { characterPairs, heldShare } from '../text/pairs.js';
import { asksAmount } from './amount-of-it.js';

const GOAL = new RegExp(anyOf(asking.ASKS_GOAL), 'gu');
const NAMES_GOAL = new RegExp(anyOf(asking.NAMES_GOAL), 'u');
const OUTCOME = new RegExp(anyOf(asking.ASKS_OUTCOME), 'u');
const RESULT = new RegExp(anyOf(asking.ASKS_RESULT), 'gu');
const ASKED = new RegExp(anyOf(asking.ASKS_AMOUNT), 'u');
const TARGET = new RegExp(anyOf(asking.ASKS_TARGET), 'u');
const REACHED = new RegExp(anyOf(asking.ASKED_OR_REACHED), 'gu');
const YEAR = /^(?:19|20)\d\d(?!\d)/u;
const COUNTED = new RegExp(`(?<!\\d)(?:19|20)\\d\\d\\s*(?!年)(?:${UNIT})`, 'gu');
const RANGE = /20\d\d年?[-—–~至到]{1,2}20\d\d/gu;
const TOTAL = new RegExp(anyOf(asking.ASKS_TOTAL), 'u');
const UNIT_ASKED = new RegExp(`${HOW_MUCH}[十百千万亿]*(?!%|个?百分)(?:${UNIT})`, 'u');
const LAST_YEAR = new RegExp(`(?<![较比])(?:${anyOf(YEAR_BEFORE)})`, 'gu');
const THIS_YEAR = new RegExp(anyOf(YEAR_NOW), 'gu');
const RATES = new RegExp(anyOf([...GROWTH_RATES, ...asking.ASKS_GROWTH]), 'gu');
const GROWTH = new RegExp(
  `(?:${anyOf([...RISES, ...FALLS])})了?(?:${HOW_MUCH}|${HOW_MANY}|百分)|${anyOf([...GROWTH_RATES, ...asking.ASKS_GROWTH])}`,
  'u',
);
const IS_IT = new RegExp(anyOf(asking.ASKS_WHETHER), 'u');
/** What says how something is measured, at the end of its name. */
export const MEASURE = new RegExp(anyOf(asking.SIZE_ENDING), 'u');

/** What a question about an amount requires: its year, and whether it asks for a goal or a result. */
export type WantedAmount = {
  /** In figures, or how many years it lies before the one in which a document speaks; null for any. */
  readonly year: string | 0 | 1 | null;
  /** Five years that it names; null for none. */
  readonly period: Period | null;
  readonly tense: 'goal' | 'result' | null;
  /** Whether by how much something grows or shrinks is asked for. */
  readonly isChange: boolean;
  /** Whether how much there is of something is asked for: a number of pieces, a sum. */
  readonly isTotal: boolean;
  /** Whether nothing is asked but a name stands there, which has to be that of a fact: 市场主体 2027. */
  readonly isName: boolean;
  /** What it is of. */
  readonly said: readonly Term[];
};

/** Reads which amount a question asks for; null where it asks for none. */
export function readWanted({ folded, asked, terms, amounts }: Question): WantedAmount | null {
  const isAsked = ASKED.test(folded);
  const isName = !isAsked && asked.kinds.length === 0 && amounts.length === 0 && !IS_IT.test(folded);
  const isAmount = TARGET.test(folded) || asksAmount(asked);
  if (!isName && !(isAsked && isAmount)) return null;
  if (yearsIn(folded) > 1) return null;
  const names = terms.filter(({ required }) => required);
  const about = [
    ...[GOAL, RESULT, REACHED, LAST_YEAR, THIS_YEAR, RATES],
    ...names.map(({ word }) => word),
  ].reduce<string>((rest, part) => rest.replaceAll(part, ' '), folded);
  const said = terms.filter(({ word }) => about.includes(word));
  return {
    year: yearIn(folded, names),
    period: readPeriod(folded),
    tense: tenseOf(folded),
    isChange: GROWTH.test(folded),
    isTotal: asksTotal(folded) && !GROWTH.test(folded),
    isName,
    said,
  };
}

/** The goal for a sum may be its growth, unless its unit is asked for. */
function asksTotal(folded: string): boolean {
  return UNIT_ASKED.test(folded) || (TOTAL.test(folded) && !NAMES_GOAL.test(folded));
}

function tenseOf(folded: string): WantedAmount['tense'] {
  if (OUTCOME.test(folded)) return 'result';
  if (NAMES_GOAL.test(folded)) return 'goal';
  return folded.search(RESULT) >= 0 ? 'result' : folded.search(GOAL) >= 0 ? 'goal' : null;
}

/** A year is a name too, however it is written; 2000个 is a number of things. */
function yearIn(folded: string, names: readonly Term[]): WantedAmount['year'] {
  const counts = folded.match(COUNTED) ?? [];
  const isYear = (word: string): boolean => YEAR.test(word) && !counts.some((one) => one.startsWith(word));
  const year = names.find(({ word }) => isYear(word))?.word.slice(0, 4);
  return year ?? (folded.search(LAST_YEAR) >= 0 ? 1 : folded.search(THIS_YEAR) >= 0 ? 0 : null);
}

/** How many years a question names, of which those of a range are one time. */
function yearsIn(folded: string): number {
  const dated = folded.replace(COUNTED, ' ').replace(RANGE, ' ');
  return new Set(dated.match(/(?<!\d)20\d\d(?!\d)/gu)).size;
}

/** The topic of a question in pairs of characters; a word that may be written in several ways stands as the fact writes it. */
export function topicFor(fact: Stating, said: readonly Term[]): string[] {
  const words = namedWords(fact);
  return said.flatMap(({ word, synonyms }) => {
    if (!LATIN.test(word) && !SPOKEN_FOR.has(word)) return characterPairs(word);
    const held = [word, ...synonyms]
      .map(characterPairs)
      .find((pairs) => pairs.length > 0 && heldShare(pairs, words) === 1);
    return held ?? (LATIN.test(word) ? word : characterPairs(word));
  });
}

const LATIN = /^[a-z]/u;

const MEASURED = new RegExp(anyOf(MEASURED_NOUNS), 'u');

/** Whether words measure something else of a thing than a question does: 营业收入 is no 产能. */
export function measureElse(words: string, terms: readonly Term[]): boolean {
  const asked = terms.filter(({ word }) => MEASURED.test(word));
  return asked.length > 0 && MEASURED.test(words) && !asked.some((term) => share(term, words) > 0);
}

/** The share of the subject of a fact that a question names, from 0 to 1, but for what says how it is measured, and for words of the title. */
export function namedShare({ subject, section: { document } }: Stating, topic: readonly string[]): number {
  const own = fold(subject).replace(MEASURE, '');
  const said = `${topic.join(' ')} ${namesOf(document)}`;
  // A single character tells nothing: 沧海市 does not name 海洋.
  const isSaid = (at: number): boolean =>
    [at - 1, at].some((from) => from >= 0 && said.includes(own.slice(from, from + 2).padEnd(2)));
  const named = [...own].filter((_, at) => isSaid(at));
  return own.length === 0 ? 0 : named.length / own.length;
}

/** The least share of the characters of a subject that its name holds. */
export const NAMED = 0.7;
