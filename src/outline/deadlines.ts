import { type Span, slice } from '../text/span.js';
import { asides } from './clauses.js';

/** A year that a sentence names, and what it is to the numbers that follow. */
export type Mention = {
  readonly span: Span;
  /** `stated`: by then (到2025年); `implied`: a year to come (2025年); `past`: what was. */
  readonly kind: 'stated' | 'implied' | 'past';
  /** A year, or as much of an ISO date as the text gives. */
  readonly date: string;
};

const LEAD =
  '(?<lead>截至|截止到?|(?:力争|确保|争取|努力)?到|至|展望|力争|确保|争取|自|从|较|比|与|相比|在|于)?';
const END = '(?<end>年?[底末]?(?:之前|以前|前)|年?[底末]|起|以来|以后|的?基础)?';
const YEAR = new RegExp(
  `(?<!\\d)${LEAD}(?:20\\d\\d年?(?:至|到|[-—–～~]{1,2}))?(?<year>20\\d\\d)年(?!度|版)(?:(?<month>\\d{1,2})月)?(?:(?<day>\\d{1,2})日)?${END}`,
  'gu',
);
const FIVE_YEARS =
  /(?<lead>到|至)?[“"]?十(?<plan>[一二三四五六七八九]?)五[”"]?(?<end>规划期?末|期?末|期间|时期|以来|规划以来)/gu;

/** What every mention holds: most sentences are done with after this. */
const NAMES_YEARS = /20\d\d年|十.?五/u;

/** The tenth five-year plan ended in 2005, the fourteenth in 2025. */
const TENTH_PLAN_END = 2005;
const BASE_LEAD = /^(?:较|比|与|相比)$/u;
const FUTURE_LEAD = /到$|^(?:至|展望|力争|确保|争取)$/u;

/** Reads the years of a sentence in order; those that a number is compared with (较2023年) are left out. */
export function readMentions(text: string, sentence: Span, published: number | null): Mention[] {
  const words = slice(text, sentence);
  if (!NAMES_YEARS.test(words)) return [];
  const skipped = asides(words);
  const found = [
    ...[...words.matchAll(YEAR)].map((match) => readYear(match, published)),
    ...[...words.matchAll(FIVE_YEARS)].map(readFiveYears),
  ];
  return found
    .flatMap((mention) => (mention ? [mention] : []))
    .filter(({ span }) => !skipped.some(({ start, end }) => span.start >= start && span.end <= end))
    .map(({ span, ...rest }) => ({
      ...rest,
      span: { start: sentence.start + span.start, end: sentence.start + span.end },
    }))
    .sort((a, b) => a.span.start - b.span.start);
}

function readYear(match: RegExpExecArray, published: number | null): Mention | null {
  const { lead = '', year = '', month, day, end = '' } = match.groups ?? {};
  if (BASE_LEAD.test(lead) || end.endsWith('基础')) return null;
  const date = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-');
  const isPast =
    /截|自|从/u.test(lead) || /起|以来|以后/u.test(end) || (published !== null && Number(year) < published);
  return { span: spanOf(match), kind: isPast ? 'past' : kindOf(match, published), date };
}

/** 到 and a day without 前 is how reports count (到2020年2月10日，共发放…), so it binds only among goals. */
function kindOf({ groups }: RegExpExecArray, published: number | null): Mention['kind'] {
  const { lead = '', year, day, end = '' } = groups ?? {};
  if (end.endsWith('前') && lead !== '于') return 'stated';
  if (FUTURE_LEAD.test(lead)) return day === undefined ? 'stated' : 'implied';
  return published === null || Number(year) > published || end !== '' ? 'implied' : 'past';
}

function readFiveYears(match: RegExpExecArray): Mention {
  const { plan = '', end = '' } = match.groups ?? {};
  const number = plan === '' ? 0 : '一二三四五六七八九'.indexOf(plan) + 1;
  const kind = end.endsWith('以来') ? 'past' : end.endsWith('末') ? 'stated' : 'implied';
  return { span: spanOf(match), kind, date: String(TENTH_PLAN_END + 5 * number) };
}

function spanOf({ index, 0: words }: RegExpExecArray): Span {
  return { start: index, end: index + words.length };
}
