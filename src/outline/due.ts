import type { Section } from '../corpus/types.js';
import { RESPECTIVELY } from '../lexicon/narrowings.js';
import { COMPLETIONS } from '../lexicon/plan-verbs.js';
import { TIME_LIMITS } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { only } from '../only.js';
import { type Span, slice } from '../text/span.js';
import type { ClauseAmount } from './amounts.js';
import type { Clock } from './clock.js';
import { type Mention, readYears, type Years } from './deadlines.js';
import { JOINS_AMOUNTS } from './rows-of-amounts.js';

const JOINS = /^[，,]\s?(?:并|且|计划|预计|于)?$/u;
const COMPLETES = new RegExp(`^(?:全部|全面|基本|均|建?成?并)*(?:${anyOf(COMPLETIONS)})[^\\d，。；]*$`, 'u');
const IN_BRACKETS = /^[^，。；（(\d]{0,24}[（(](?<inside>[^（）()\d]{0,8}20\d\d[^（）()]{1,20})[）)]/u;
/** Neither the year of publication nor the present is needed to read 2026年底前. */
const UNDATED: Years = { published: null, now: null };

/** The deadline that stands behind an amount: 基站1万个，2026年底前建成; 数据集100个（2026年底前完成）. */
export function dateBehind(
  text: string,
  amount: Span,
  clause: Span,
  { years, end }: { readonly years: readonly Mention[]; readonly end: number },
): string | null {
  const next = years.find(({ span }) => span.start >= clause.end);
  if (next?.kind === 'stated' && JOINS.test(text.slice(clause.end, next.span.start))) {
    const rest = text.slice(next.span.end, end).split(/[，。；]/u)[0]!;
    if (COMPLETES.test(rest)) return next.date;
  }
  const inside = IN_BRACKETS.exec(text.slice(amount.end, clause.end))?.groups?.inside;
  return inside === undefined ? null : statedIn(inside, UNDATED);
}

const YEAR_ALONE = /^\s?[（(]到?(?<year>20\d\d)\s?年?(?:[底末]|目标值?)?[）)]/u;

/** The year that stands alone in brackets right behind an amount: 达到3%（2030年）; null for none. */
export function clockBehind(text: string, amount: Span, published?: number | null): Clock | null {
  const { year } = YEAR_ALONE.exec(text.slice(amount.end, amount.end + MAX_YEAR))?.groups ?? {};
  return year === undefined ? null : { date: year, isPast: Number(year) < (published ?? 0) };
}

/** The longest such brackets, in characters. */
const MAX_YEAR = 14;

const LIMIT = new RegExp(`(?:${anyOf(TIME_LIMITS)})[：:]\\s*(?<date>[^，。；）)\\n]{4,24})`, 'u');

/** Reads when the items of a section are due, where it says so after them (完成时限：2026年6月底前): from where the date stands. */
export function timeLimits({ document: { text }, sentences }: Section, years: Years): TimeLimit[] {
  return sentences.flatMap((sentence) => {
    const date = LIMIT.exec(slice(text, sentence))?.groups?.date;
    const due = date === undefined ? null : statedIn(date, years);
    return due === null ? [] : [{ at: sentence.end, date: due }];
  });
}

/** A date and the end of its sentence. */
export type TimeLimit = { readonly at: number; readonly date: string };

function statedIn(words: string, years: Years): string | null {
  const year = only(readYears(words, { start: 0, end: words.length }, years));
  return year?.kind === 'stated' ? year.date : null;
}

const IN_TURN = new RegExp(anyOf(RESPECTIVELY), 'u');
const JOINS_YEARS = /^\s*(?:[、，和及与]|以及)\s*$/u;

/** 到2027年和2030年，产值（分别）达到500亿元、800亿元: each amount has its own year; null where they do not. */
export function sharedDates(
  text: string,
  clause: Span,
  amounts: readonly ClauseAmount[],
  years: readonly Mention[],
): readonly string[] | null {
  const first = amounts[0]?.quantity.span.start ?? clause.start;
  if (amounts.length < 2 || amounts.slice(1).some(({ subject }) => subject !== null)) return null;
  if (!IN_TURN.test(text.slice(clause.start, first)) && !isRowOf(text, amounts)) return null;
  const listed = years.filter(({ span }) => span.end <= first).slice(-amounts.length);
  const isList = listed.every(({ span }, at) => {
    const next = listed[at + 1];
    return !next || JOINS_YEARS.test(text.slice(span.end, next.span.start));
  });
  return isList && listed.length === amounts.length ? listed.map(({ date }) => date) : null;
}

function isRowOf(text: string, amounts: readonly ClauseAmount[]): boolean {
  return amounts.slice(1).every(({ quantity }, at) => {
    return JOINS_AMOUNTS.test(text.slice(amounts[at]!.quantity.span.end, quantity.span.start));
  });
}
