import type { Section } from '../corpus/types.js';
import { YEAR_BEFORE, YEAR_NOW } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { only } from '../only.js';
import { dateInBrackets } from '../outline/days.js';
import { readYears } from '../outline/deadlines.js';
import { headingsOf, OPENING, yearOfReview } from '../outline/review-year.js';
import type { Stating } from '../outline/types.js';
import { type Span, wholeOf } from '../text/span.js';
import type { Amount, Undated } from './amount.js';

/** Where an amount stands, and the facts of its sentence. */
export type AmountContext = {
  readonly section: Section;
  readonly sentence: Span;
  readonly clause: Span;
  readonly text: string;
  readonly facts: readonly Stating[];
};

/** The year of an amount: the last one before it, also in brackets, or that of the work it tells of. */
export function yearIn(
  { role, span }: Undated,
  fact: Stating | undefined,
  { section, sentence, text }: AmountContext,
  published: number | null,
): string | null {
  const upTo = text.slice(0, span.end);
  const review = role === 'result' ? yearOfReview(section, sentence) : null;
  return (
    yearBefore(upTo, null) ??
    (NAMES_NO_YEAR.test(text) ? review : null) ??
    fact?.deadline ??
    dateInBrackets(text.slice(0, span.start)) ??
    yearOf(section, role, text) ??
    yearBefore(upTo, nowOf(section, published)) ??
    review
  );
}

/** The one deadline of all targets of a sentence that names none: what else it says is due then too. */
export function deadlineOf(facts: readonly Stating[]): string | null {
  const dates = facts.flatMap(({ role, deadline }) => (role === 'target' ? [deadline] : []));
  return only(new Set(dates)) ?? null;
}

/** 全年 in a review is all of its year, as 今年 is not. */
const NAMES_NO_YEAR = new RegExp(`^(?!.*(?:${anyOf([...YEAR_NOW, ...YEAR_BEFORE])}))`, 'u');

/** The last year before an amount that it is not only counted from. */
function yearBefore(text: string, now: number | null): string | null {
  const found = readYears(text, wholeOf(text), { published: null, now });
  const last = found.findLast(({ kind, span }) => kind !== 'base' && !isLeft(text, span));
  if (!last) return null;
  return WHOLE_YEAR.test(text.slice(last.span.end)) ? last.date.slice(0, 4) : last.date;
}

/** 由2025年的10减到5: the year is that of the amount which is left. */
function isLeft(text: string, { start, end }: Span): boolean {
  return /[由从]$/u.test(text.slice(0, start)) && /[到至为]/u.test(text.slice(end));
}

/** Words that end what is said of a month. */
export const WHOLE_YEAR = /全年|(?<=[，；])年[底末内]/u;

/** A year that a text calls one. */
export const YEAR_NAMED = /20\d\d(?=年)/u;

/** The year that 今年 means: that of the work which the headings name, else that of publication. */
export function nowOf({ path, document }: Section, published: number | null): number | null {
  const named = YEAR_NAMED.exec(headingsOf({ path, document }).join(' '))?.[0];
  return named === undefined ? published : Number(named);
}

/** 2024年工作回顾: the results below it are of that year; an item without a heading is called by its first sentence. */
function yearOf({ path }: Section, role: Amount['role'], sentence: string): string | null {
  const heading = path.at(-1) ?? '';
  const isOwn = sentence.includes(heading.slice(0, OPENING));
  return role === 'result' && !isOwn ? (YEAR_NAMED.exec(heading)?.[0] ?? null) : null;
}
