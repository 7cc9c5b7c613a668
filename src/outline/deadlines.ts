import { EFFORTS, FALLS, RISES } from '../lexicon/comparators.js';
import { AMOUNT_NUMERALS, DIGITS } from '../lexicon/numerals.js';
import { BETWEEN_NAMES } from '../lexicon/plan-parts.js';
import {
  BASE_WORDS,
  DATE_RELATIONS,
  LAST_YEAR,
  NEXT_YEAR,
  THIS_YEAR,
  YEAR_END,
} from '../lexicon/time-words.js';
import { TIME_NOUNS } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';
import { parseNumeral } from '../text/numerals.js';
import { isWithin, type Span, shifted, slice } from '../text/span.js';
import { enclosed, yearsInBrackets } from './clauses.js';
import { isEnglish, readEnglishYears } from './english-years.js';

/** A year in a sentence, and its relation to the numbers that follow. */
export type Mention = {
  readonly span: Span;
  /**
   * `stated`: by then (到2025年); `coming`: a bare year after the publication (2025年); `implied`: a bare year that may be
   * to come; `past`: what was; `base`: counted from then.
   */
  readonly kind: 'stated' | 'coming' | 'implied' | 'past' | 'base';
  /** A year, or as much of an ISO date as the text gives. */
  readonly date: string;
  /** The brackets that it holds in, where it holds only there. */
  readonly within?: Span;
};

/** The year of publication, and the one that 今年 means. */
export type Years = { readonly published: number | null; readonly now: number | null };

const SPACE = '[^\\S\\r\\n]?';
const RELATION = `(?:(?<relation>${anyOf(DATE_RELATIONS)})${SPACE})?`;
const END = '(?<end>年?[底末]?(?:之前|以前|前)|年?[底末]|起|以来|以后|的?基础|为?基[期数]|的?(?:同期)?水平)?';
const YEAR = new RegExp(
  [
    `(?<!\\d)${RELATION}(?:20\\d\\d年?(?:至|到|[-—–～~]{1,2}))?`,
    `(?<year>20\\d\\d)${SPACE}(?:年度?(?!版)|(?=(?:${BETWEEN_NAMES}${SPACE}20\\d\\d${SPACE}){1,4}年))`,
    `(?:${SPACE}(?<month>\\d{1,2})${SPACE}月)?(?:${SPACE}(?<day>\\d{1,2})${SPACE}日)?${END}`,
    `(?<multiple>的[\\d${AMOUNT_NUMERALS}.]{1,4}倍)?`,
    `(?:(?<=起)，?[用经过]*(?<count>[\\d${AMOUNT_NUMERALS}]{1,2})年(?:之?内|左?右?的?(?:${anyOf(TIME_NOUNS)})))?`,
  ].join(''),
  'gu',
);
const FIVE_YEARS = new RegExp(
  `(?<versus>${anyOf(BASE_WORDS)})?[“"]?十(?<plan>[${DIGITS}]?)五[”"]?(?<end>规划期?末|期?末|期间|时期|以来|规划以来|(?<=十[${DIGITS}]五[”"]?)(?=[^，。；]{0,40}指标$))`,
  'gu',
);
const RELATIVE = new RegExp(
  `(?<current>${anyOf(THIS_YEAR)})|(?<next>${anyOf(NEXT_YEAR)})|(?<end>${anyOf(YEAR_END)})|(?<versus>${anyOf(BASE_WORDS)})?(?<last>${anyOf(LAST_YEAR)})`,
  'gu',
);

/** What every year holds, to skip the sentences without one. */
const NAMES_YEARS = /20\d\d|十.?五|年/u;

/** The year before, with which something is compared (较上年). */
export const LAST = 'last';

/** The tenth five-year plan ended then. */
const TENTH_PLAN_END = 2005;

/** The last year of a five-year plan by the numeral in its name: 2025 of 十四五, 2005 of 十五, which has none. */
export function lastYearOf(numeral: string): number {
  return TENTH_PLAN_END + 5 * (numeral === '' ? 0 : DIGITS.indexOf(numeral) + 1);
}

const BASE_RELATION = new RegExp(`^(?:${anyOf(BASE_WORDS)}|以)$`, 'u');
const FUTURE_RELATION = new RegExp(`到$|^(?:至|展望|${anyOf(EFFORTS)})$`, 'u');

/** Reads all years of a sentence in order, 今年 too where it is known which one that is. */
export function readYears(text: string, sentence: Span, years: Years): Mention[] {
  const words = slice(text, sentence);
  if (!NAMES_YEARS.test(words)) return [];
  const found = isEnglish(words)
    ? readEnglishYears(words, years)
    : [
        ...[...words.matchAll(YEAR)].map((match) => readYear(match, years)),
        ...[...words.matchAll(FIVE_YEARS)].map((match) => readFiveYears(match, years)),
        ...(years.now === null
          ? []
          : [...words.matchAll(RELATIVE)].map((match) => readRelative(match, years.now!))),
      ];
  const brackets = yearsInBrackets(words);
  const inText = ({ span, ...rest }: Mention): Mention => {
    const own = brackets.find((bracket) => isWithin(span, bracket));
    const within = own && { within: shifted(own, sentence.start) };
    return { ...rest, ...within, span: shifted(span, sentence.start) };
  };
  return outside(found, enclosed(words)).map(inText);
}

/** Drops mentions in brackets and titles, and sorts the rest. */
function outside(found: readonly Mention[], skipped: readonly Span[]): Mention[] {
  const sorted = found.toSorted((a, b) => a.span.start - b.span.start);
  let at = 0;
  return sorted.filter(({ span }) => {
    while (at < skipped.length && skipped[at]!.end < span.end) at += 1;
    const next = skipped[at];
    return !(next && isWithin(span, next));
  });
}

function readYear(match: RegExpExecArray, { published, now }: Years): Mention {
  const { relation = '', year = '', month, day, end = '', multiple, count } = match.groups ?? {};
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
  const span = { start: match.index, end: match.index + match[0].length - (multiple?.length ?? 0) };
  if (BASE_RELATION.test(relation) || /(?:基[础期数]|水平)$/u.test(end) || multiple || isChanged(match))
    return { span, kind: 'base', date };
  const years = count === undefined ? null : parseNumeral(count);
  if (years) return { span, kind: 'stated', date: String(Number(year) + years - 1) };
  const present = now ?? published;
  const isPast =
    /截|自|从/u.test(relation) || /起|以来|以后/u.test(end) || (present !== null && Number(year) < present);
  return { span, kind: isPast ? 'past' : kindOf(match, published), date };
}

/** How far behind the year of a base to look for what it becomes, in characters. */
const CHANGE_REACH = 24;

const CHANGES_TO = new RegExp(`^的?\\d[^，。；]*(?:${anyOf([...RISES, ...FALLS])}|[增升降减])[至到为]`, 'u');

/** 由2023年的30%提高到40%: the year of what was. */
function isChanged({ input, index, 0: words, groups }: RegExpExecArray): boolean {
  const isFrom = groups?.relation === '从' || input[index - 1] === '由';
  const after = index + words.length;
  return isFrom && CHANGES_TO.test(input.slice(after, after + CHANGE_REACH));
}

function kindOf({ groups }: RegExpExecArray, published: number | null): Mention['kind'] {
  const { relation = '', year, end = '' } = groups ?? {};
  if ((end.endsWith('前') && relation !== '于') || FUTURE_RELATION.test(relation)) return 'stated';
  if (published !== null && Number(year) > published) return 'coming';
  return published === null || end !== '' ? 'implied' : 'past';
}

/** A plan that ends after the publication is to be carried out still, one that ended before is over. */
function readFiveYears(match: RegExpExecArray, { published }: Years): Mention {
  const { versus, plan = '', end = '' } = match.groups ?? {};
  const last = lastYearOf(plan);
  const isOver = end.endsWith('以来') || (published !== null && last < published);
  const isToCome = end.endsWith('末') || (published !== null && last > published);
  const kind = isToCome ? 'stated' : 'implied';
  return { span: spanOf(match), kind: versus ? 'base' : isOver ? 'past' : kind, date: String(last) };
}

function readRelative(match: RegExpExecArray, now: number): Mention {
  const { last, next, end, versus } = match.groups ?? {};
  const kind = versus ? 'base' : last ? 'past' : next || end ? 'stated' : 'implied';
  const year = next ? now + 1 : last ? now - 1 : now;
  return { span: spanOf(match), kind, date: versus ? LAST : String(year) };
}

function spanOf({ index, 0: words }: RegExpExecArray): Span {
  return { start: index, end: index + words.length };
}
