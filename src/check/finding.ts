import type { Quote } from '../answer/answer.js';
import { type Comparator, SIGNS } from '../lexicon/comparators.js';
import { SCALES } from '../lexicon/numerals.js';
import { DAY_OF_YEAR, writeDay } from '../outline/days.js';
import type { Amount } from './amount.js';

/**
 * The verdict on a statement: `matches` the documents say the same; `differs` they say something else of the same;
 * `absent` nothing; `unsure` undecided, with the nearest passage.
 */
export type Verdict = 'matches' | 'differs' | 'absent' | 'unsure';

/**
 * The reason. For `differs` the different part: `number`, `unit`, `year`, `bound` (低于 against 超过). For `absent` what is
 * missing: `name` (a place, organisation or document) or `subject` (a thing). For `unsure` the obstacle: `subject`
 * (only a similar one), `bound` (neither agrees nor disagrees), `year` (none to compare), `tense` (a target is no
 * result), `name`, `unit`, `negated` (denied or supposed), `no-figure` (nothing to compare).
 */
export type Reason =
  | 'number'
  | 'unit'
  | 'year'
  | 'bound'
  | 'subject'
  | 'name'
  | 'tense'
  | 'negated'
  | 'no-figure';

/** A figure as it is compared. */
export type Figure = {
  /** For showing side by side: 3000亿元, ≥ 10%, 翻一番; of a statement on a date alone the date. */
  readonly words: string;
  /** In the base unit (3000亿元 is 300000000000 元); null for a date alone. */
  readonly value: number | null;
  readonly unit: string | null;
  readonly comparator: Comparator | null;
  /** A year, or as much of an ISO date as is stated: 2025, 2025-06-30; null where none is. */
  readonly year: string | null;
};

/** One statement of a claim with what the documents say to it. */
export type Finding = {
  /** The sentence that makes the statement, as it was written. */
  readonly sentence: string;
  readonly verdict: Verdict;
  /** Empty of what `matches`; the first weighs most. */
  readonly reasons: readonly Reason[];
  readonly claimed: Figure | null;
  /** The figure of the document that the claimed one was compared with. */
  readonly stated: Figure | null;
  /** The passage that states it; where none does the nearest; null where nothing is near. */
  readonly quote: Quote | null;
};

/** What the documents say to a claim. */
export type Check = {
  readonly findings: readonly Finding[];
  /** The sentences that hold nothing that could be checked, as they were written. */
  readonly unchecked: readonly string[];
  /** How many sentences were read. */
  readonly sentences: number;
};

/** The shown figure of an amount; without a unit, that of the compared fact in brackets. */
export function figureOf({ value, to, unit, comparator, year }: Amount, fact: Amount | null): Figure {
  const isMultiple = comparator === 'x2' || comparator === 'x4';
  const sign = to === null && comparator !== null && !isMultiple ? (SIGNS[comparator] ?? '') : '';
  const write = unit === DAY_OF_YEAR ? writeDay : number;
  const amount = to === null ? write(value!) : `${write(value!)}–${write(to)}`;
  const shown = unit ?? (isMultiple ? '倍' : fact?.unit ? `（${fact.unit}）` : '');
  return { words: `${sign}${amount}${unit === DAY_OF_YEAR ? '' : shown}`, value, unit, comparator, year };
}

function number(value: number): string {
  const [name, scale] = SCALES.findLast(([, least]) => value >= least) ?? SCALES[0]!;
  return `${Number((value / scale).toPrecision(12))}${name}`;
}
