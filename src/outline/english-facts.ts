import type { Comparator } from '../lexicon/comparators.js';
import {
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  ENGLISH_BOUNDS,
  ENGLISH_SCALES,
  PERCENT,
} from '../lexicon/english.js';
import * as plans from '../lexicon/english-plans.js';
import { anyOf } from '../lexicon/word-list.js';
import { isWithin, type Span, slice, spansOf, trim } from '../text/span.js';
import { advance, type Clock } from './clock.js';
import { setsGoals } from './goals.js';
import type { SentenceContext } from './sentence-facts.js';
import { type Fact, PLAIN, type Role } from './types.js';

const BOUNDS: readonly (readonly [Comparator, string])[] = [
  ...ENGLISH_BOUNDS.map(([words, comparator]) => [comparator, anyOf(words)] as const),
  ['<=', anyOf(plans.AT_MOST)],
];
/** Commas or spaces part thousands: 12,000, 12 000. */
const NUMBER = '\\d{1,3}(?:(?:,\\d{3})+|(?: \\d{3})+(?![\\d.,]))(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const AMOUNT = new RegExp(
  [
    `(?:\\b(?<bound>${BOUNDS.map(([, words]) => words).join('|')})\\s+(?:a total of\\s+|the\\s+)?)?`,
    `(?<sign>(?:S\\$|A\\$|£|${anyOf(CURRENCY_SIGNS)})\\s?)?(?<![\\w.,/$-]|\\b(?:${anyOf(plans.NUMBERED_THINGS)})\\s)`,
    `(?<low>${NUMBER})(?:(?:\\s?(?:-|–|—)\\s?|\\s+to\\s+)(?<high>${NUMBER}))?(?!\\d|-[A-Za-z]|st\\b|nd\\b|rd\\b|th\\b)`,
    '(?:[\\s-]?(?<scale>thousand|million|billion|trillion)\\b)?',
    `(?:\\s?(?<unit>%|(?:${anyOf([...PERCENT, ...CURRENCY_NAMES, ...plans.ENGLISH_MEASURES])})(?![A-Za-z])))?`,
    '(?<after>\\s+or\\s+(?:more|above|higher|over|less|below|lower|fewer))?',
  ].join(''),
  'giu',
);
/** Parts between commas; a comma in a number or in brackets parts nothing. */
const CLAUSE = /(?:\([^()]*\)|\[[^[\]]*\]|[^,;:]|,(?=\d))+/gu;
const IN_BRACKETS = /\([^()]*\)|\[[^[\]]*\]/gu;
const EXPLAINED = new RegExp(`\\b(?:${anyOf(plans.EXPLAINS)})\\b`, 'iu');
const NO_SUBJECT = new RegExp(
  `^(?:${anyOf([...plans.STANDS_FOR, ...plans.ENDS_NAME, ...plans.CAME_TO_IT])}|an?\\s(?:year|month|day))\\b`,
  'iu',
);
/** 9 in 10 is a share, and no two amounts. */
const SHARE = /^\s+in\s+\d|\d\s+in\s+$/u;
const CHANGED = new RegExp(
  `\\b(?:${anyOf(plans.CHANGES_IT)})\\s+(?<subject>[^,;]+?)\\s+(?:from\\s+.*\\s+)?(?:by|to|at|within)(?:\\s+a)?$`,
  'iu',
);
const REACHED = new RegExp(
  `^(?<subject>.+?)\\s+(?:(?:${anyOf(plans.WILL)}|is|are|be|has|have|been|expected|projected|targeted|set)\\s+)*(?:${anyOf([...plans.COMES_TO_IT, ...plans.CAME_TO_IT])})s?(?:\\s+from\\s+\\S+)?(?:\\s+(?:by|to|at|of|for|up|an?|the|additional|further|total|average))*$`,
  'iu',
);
const MEASURED = /^(?<subject>.+?)\s+(?:of|at|to|by)$/iu;
const OPENS = new RegExp(
  `^(?:[-*•·]\\s*|\\d{1,2}[.)]\\s+|(?:and|or|but|also|with|to|we|china|that|ensure that|(?:has|have)\\s+\\w+|${anyOf(plans.WILL)})\\s+|(?:an?|the|our|its|their)\\s+|(?:${anyOf(plans.DOES_IT)})\\s+|(?:${anyOf(plans.BY_THEN)}|in)\\s+(?:the\\s+end\\s+of\\s+)?20\\d\\d\\s*)+`,
  'iu',
);
const NAME = new RegExp(
  `^\\s*(?:\\([^()]*\\)\\s*)?(?:(?:of|in)\\s+)?(?:the\\s+)?(?<subject>.+?)(?=\\s+(?:${anyOf(plans.ENDS_NAME)})\\b|\\s*[.(\\[]|\\s*$)`,
  'iu',
);
const PAST = new RegExp(`\\b(?:${anyOf(plans.CAME_TO_IT)}|(?:has|have|had)\\s+\\w+)\\b`, 'iu');
const AHEAD = new RegExp(
  `\\b(?:${anyOf(plans.WILL)})\\b|^[\\s*-]*(?:${anyOf([...plans.DOES_IT, ...plans.CHANGES_IT])})\\b`,
  'iu',
);
/** The longest subject, in characters. */
const MAX_SUBJECT = 120;

/** A sentence, where it stands, and what is known before it. */
type EnglishSentence = SentenceContext & { readonly text: string; readonly sentence: Span };

type EnglishAmount = Pick<Fact, 'comparator' | 'value' | 'to' | 'unit'> & { readonly span: Span };

/** Reads what an English sentence states: each amount that measures or counts something named beside it. */
export function readEnglishSentence(text: string, sentence: Span, place: SentenceContext): Fact[] {
  return spansOf(text, CLAUSE, sentence).flatMap((part) => {
    const clause = trim(text, part);
    const amounts = amountsIn(text, clause);
    return amounts.flatMap((amount, at) => {
      const left = { start: amounts[at - 1]?.span.end ?? clause.start, end: amount.span.start };
      const right = { start: amount.span.end, end: amounts[at + 1]?.span.start ?? clause.end };
      const subject = subjectOf(slice(text, left).trim(), slice(text, right), amount);
      return subject ? [factOf({ ...place, text, sentence }, clause, amount, subject)] : [];
    });
  });
}

function amountsIn(text: string, clause: Span): EnglishAmount[] {
  const brackets = spansOf(text, IN_BRACKETS, clause);
  return [...slice(text, clause).matchAll(AMOUNT)].flatMap((match) => {
    const start = clause.start + match.index;
    const span = { start, end: start + match[0].length };
    const isBeside =
      SHARE.test(text.slice(span.end, span.end + 8)) || SHARE.test(text.slice(start - 8, start));
    const isBase =
      /\bfrom\s+$/iu.test(text.slice(start - 8, start)) &&
      /^\s+to\s/iu.test(text.slice(span.end, span.end + 8));
    const isNone =
      isBase || isBeside || brackets.some((bracket) => isWithin(span, bracket)) || isNumber(match);
    return isNone ? [] : [{ ...measureOf(match.groups ?? {}), span }];
  });
}

/** Whether a match is a year, or the number of an item. */
function isNumber({ index, input, groups = {}, 0: words }: RegExpExecArray): boolean {
  const isPlain = !groups.sign && !groups.scale && !groups.unit;
  const isItem = index === 0 && /^[.)]\s/u.test(input.slice(words.length));
  return isItem || (isPlain && /^(?:19|20)\d\d$/u.test(groups.low!));
}

function measureOf({ bound = '', sign, low = '', high, scale = '', unit, after = '' }: AmountGroups) {
  const factor = ENGLISH_SCALES[scale.toLowerCase()] ?? 1;
  const numberOf = (digits: string): number =>
    Number((Number(digits.replace(/[, ]/g, '')) * factor).toPrecision(12));
  return {
    comparator: high ? ('..' as const) : boundOf(bound, after),
    value: numberOf(low),
    to: high ? numberOf(high) : null,
    unit: unitOf(unit ?? sign?.trim() ?? null),
  };
}

type AmountGroups = Readonly<Record<string, string | undefined>>;

function boundOf(before: string, after: string): Comparator {
  if (/more|above|higher|over/iu.test(after)) return '>=';
  if (/less|below|lower|fewer/iu.test(after)) return '<=';
  return BOUNDS.find(([, words]) => new RegExp(`^(?:${words})$`, 'iu').test(before))?.[0] ?? '=';
}

function unitOf(words: string | null): string | null {
  return words !== null && /^(?:percent|per cent|pct)$/iu.test(words) ? '%' : words;
}

/** What an amount is of: the object that is changed, what reaches it, what it measures, or what it counts. */
function subjectOf(left: string, right: string, { unit }: EnglishAmount): string | null {
  const changed = CHANGED.exec(left)?.groups?.subject ?? REACHED.exec(left)?.groups?.subject;
  const counted = NAME.exec(right)?.groups?.subject;
  const measured = MEASURED.exec(left)?.groups?.subject;
  const isCounted = unit === null || /^\s*of\s/iu.test(right);
  const others = [changed, measured].map((words) => words?.replace(OPENS, ''));
  const all = isCounted ? [counted, ...others] : [...others, counted];
  const found = all.find((words = '') => /[A-Za-z]{2}/u.test(words) && words.length <= MAX_SUBJECT)?.trim();
  return found === undefined || NO_SUBJECT.test(found) ? null : found;
}

function factOf(
  context: EnglishSentence,
  clause: Span,
  { span: amount, ...rest }: EnglishAmount,
  subject: string,
): Fact {
  const { text, sentence, setting, mentions } = context;
  const { date, isPast } = clockOf(context, amount, clause);
  const words = text.slice(sentence.start, clause.end);
  const isExplained = EXPLAINED.test(text.slice(sentence.start, amount.start));
  const isDone = isPast || isExplained || (PAST.test(words) && !AHEAD.test(words));
  const isSet = setsGoals(setting) || date !== null || (setting === 'tasks' && AHEAD.test(words));
  const role: Role = setting !== 'ground' && !isDone && isSet ? 'target' : 'result';
  const since = mentions.findLast(({ kind }) => kind === 'base')?.date ?? null;
  return { ...PLAIN, subject, ...rest, since, deadline: date, role, span: clause, amount };
}

/** When an amount is due: by the year behind it, before the next amount, else by that before it in its part of the sentence. */
function clockOf(context: EnglishSentence, amount: Span, clause: Span): Clock {
  const { text, sentence, setting, mentions, clock } = context;
  const brackets = spansOf(text, IN_BRACKETS, sentence);
  const own = mentions.filter(
    ({ kind, span }) => kind !== 'base' && !brackets.some((bracket) => isWithin(span, bracket)),
  );
  const behind = own.find(({ span }) => span.start >= amount.end);
  const between = behind ? text.slice(amount.end, behind.span.start) : '';
  const isNear =
    behind !== undefined &&
    !/[\d;]/u.test(between) &&
    (behind.kind === 'stated' || isWithin(behind.span, clause));
  const part = text.lastIndexOf(';', amount.start);
  const before = own.filter(
    ({ span }) => span.end <= amount.start && (span.start > part || span.start === own[0]!.span.start),
  );
  const used = isNear ? [behind] : before;
  return advance(clock, used, setsGoals(setting) || setting === 'tasks');
}
