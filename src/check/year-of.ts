import type { Section } from '../corpus/types.js';
import { SPANS, YEAR_BEFORE, YEAR_NOW } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { readYears } from '../outline/deadlines.js';
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
  const review = role === 'result' && !IS_SPAN.test(text) ? yearOfReview(section, sentence, published) : null;
  return (
    yearBefore(upTo, null) ??
    (NAMES_NO_YEAR.test(text) ? review : null) ??
    fact?.deadline ??
    bracketed(text.slice(0, span.start)) ??
    yearOf(section, role, text) ??
    yearBefore(upTo, nowOf(section, published)) ??
    review
  );
}

/** Words for a longer time than a year, of which an amount may be. */
const IS_SPAN = new RegExp(anyOf(SPANS), 'u');

/** 全年 in a review is all of its year, as 今年 is not. */
const NAMES_NO_YEAR = new RegExp(`^(?!.*(?:${anyOf([...YEAR_NOW, ...YEAR_BEFORE])}))`, 'u');

/** The year in which the last paragraph opens that opens in a time, from the heading above all on: 2025年，…. */
function yearOfReview({ path, document }: Section, { start }: Span, published: number | null): string | null {
  const [heading = '\n'] = headingsOf({ path, document });
  const from = Math.max(0, document.text.lastIndexOf(heading, start));
  const before = document.text.slice(from, start).split('\n');
  const opening = before.findLast(
    (paragraph) => OPENS_REVIEW.test(paragraph) || IS_SPAN.test(paragraph.slice(0, OPENING)),
  );
  if (opening === undefined || !OPENS_REVIEW.test(opening)) return null;
  const years = new Set(opening.match(/20\d\d(?=年)/gu));
  const year = opening === before.at(-1) || years.size === 1 ? yearBefore(opening, null) : null;
  return year !== null && published !== null && Number(year.slice(0, 4)) >= published ? null : year;
}

/** 刚刚过去的2025年. */
const OPENS_REVIEW = /^[^，。\d]{0,6}20\d\d年/u;
/** How many characters open a paragraph. */
const OPENING = 20;

/** 第一阶段（2025年6月底前）：. */
export function bracketed(before: string): string | null {
  const [, year, month] = /[（(](20\d\d)年(?:(\d{1,2})月)?[底末]?前?[）)]/u.exec(before) ?? [];
  return year === undefined ? null : [year, ...(month ? [month.padStart(2, '0')] : [])].join('-');
}

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

const YEAR = /20\d\d(?=年)/u;

/** The headings above a section below the title of the document. */
export function headingsOf({ path, document }: Pick<Section, 'path' | 'document'>): readonly string[] {
  return path.filter((heading) => heading !== document.title);
}

/** The year that 今年 means: that of the work which the headings name, else that of publication. */
export function nowOf({ path, document }: Section, published: number | null): number | null {
  const named = YEAR.exec(headingsOf({ path, document }).join(' '))?.[0];
  return named === undefined ? published : Number(named);
}

/** 2024年工作回顾: the results below it are of that year; an item without a heading is called by its first sentence. */
function yearOf({ path }: Section, role: Amount['role'], sentence: string): string | null {
  const heading = path.at(-1) ?? '';
  const isOwn = sentence.includes(heading.slice(0, OPENING));
  return role === 'result' && !isOwn ? (YEAR.exec(heading)?.[0] ?? null) : null;
}
