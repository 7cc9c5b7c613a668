import type { Document, Section } from '../corpus/types.js';
import { FALLS, RISES } from '../lexicon/comparators.js';
import { BASE_WORDS, OTHER_TIMES, PERIOD_NAME, SPANS } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { memoOf } from '../memo.js';
import { namedWords, namesOf } from '../outline/names.js';
import { OPENING } from '../outline/review-year.js';
import { holdsPeriod, type Period, readPeriod } from '../question/period.js';
import type { Question } from '../question/question.js';
import type { Hit } from '../rank/search.js';
import { paragraphs } from '../text/sentences.js';
import { overlaps, type Span, slice } from '../text/span.js';

/** The paragraphs of a document, cut once for all its facts. */
const paragraphsOf = memoOf(({ text, body, wraps }: Document) => paragraphs(text, body, wraps));

/** The paragraph of a document that a span begins in; the span itself where none is. */
export function paragraphAround(document: Document, span: Span): Span {
  return paragraphsOf(document).find((one) => overlaps(one, span)) ?? span;
}

/** Whether a hit is of the five years that a question names: it names them, or what stands before it does. */
export function isOfPeriod({ folded }: Question, { passage: { section }, answer }: Hit): boolean {
  const period = readPeriod(folded);
  if (period === null) return true;
  return (
    holdsPeriod(period, slice(section.document.folded, answer)) || speaksOf(period, section, answer.start)
  );
}

/** Whether what stands over a hit, before it in its paragraph or in it names a year; a span of years names none. */
export function isAtYear(year: string, { passage: { section }, answer }: Hit): boolean {
  const { start } = paragraphAround(section.document, answer);
  const words = namedWords({ section, span: { start: Math.min(start, answer.start), end: answer.end } });
  return words.replace(SPAN_OF_YEARS, ' ').includes(year);
}

const SPAN_OF_YEARS = /20\d\d年?[-—–~至]{1,2}20\d\d/gu;

/** Whether the time that a paragraph names last before an offset is of the period; without one, what stands over it decides. */
export function speaksOf(period: Period, { document, foldedHeadings }: Section, at: number): boolean {
  const { start } = paragraphAround(document, { start: at, end: at + 1 });
  const before = slice(document.folded, { start, end: at });
  const time = [...before.matchAll(TIME)].at(-1)?.[0];
  return holdsPeriod(period, time ?? `${namesOf(document)} ${foldedHeadings}`);
}

const TIME = new RegExp(`${PERIOD_NAME}|到?(?<!\\d)20\\d\\d(?:年?[-—–~至]{1,2}20\\d\\d)?年`, 'gu');

/** A year that a text names, also at the beginning of several, but none that it only compares with: 比2005年下降65%. */
export const DATED = new RegExp(
  `(?<!\\d|(?:${anyOf(BASE_WORDS)})\\s*)(?<year>20\\d\\d)(?:年|[-—–～~至到]\\d{4})`,
  'gu',
);

const SPAN = new RegExp(anyOf(SPANS), 'u');
/** 年均增长, but not 年均浓度. */
const EACH_YEAR = new RegExp(`(?:${anyOf(OTHER_TIMES)})(?:${anyOf([...RISES, ...FALLS])})[^,。;]*$`, 'u');

/** Whether the folded words before an amount say that it is of several years and not of one: “十四五”以来，…, 年均增长. */
export function isOfSpan(before: string): boolean {
  return EACH_YEAR.test(before) || (SPAN.test(before.slice(0, OPENING)) && before.search(DATED) < 0);
}
