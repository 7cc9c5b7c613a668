import { DOCUMENT_KINDS, PLAN_ATTRIBUTES } from '../lexicon/claim-doubts.js';
import { CHANGES_ALONE } from '../lexicon/claim-words.js';
import { FALLS, FILLERS, GROWTH_RATES, LEAST, REACHES, RISES } from '../lexicon/comparators.js';
import { PACES, RESPECTIVELY } from '../lexicon/narrowings.js';
import { BUILDS, HAS } from '../lexicon/plan-verbs.js';
import { HOUR } from '../lexicon/units.js';
import { anyOf, madeOf } from '../lexicon/word-list.js';
import { enclosed, readItems } from '../outline/clauses.js';
import type { Mention } from '../outline/deadlines.js';
import { readPrefix } from '../text/comparators.js';
import { isWithin, type Span, slice } from '../text/span.js';
import type { Amount } from './amount.js';
import { squeezeFolded } from './legible.js';
import { FROM_YEAR, partOut } from './parts.js';
import { EACH, IN_TURN } from './respectively.js';
import { DATE, SLOT } from './words.js';

/** One thing that a clause says: of one amount, where the clause parts them. */
export type Statement = {
  /** Its words, folded, without spaces, dates and what bounds its amounts; a slot for each amount. */
  readonly text: string;
  readonly amounts: readonly Amount[];
  /** The dates that it names. */
  readonly dates: readonly string[];
  /** Its clause. */
  readonly span: Span;
};

/** A normalised sentence; all offsets are in `text`. */
type NormalSentence = {
  readonly text: string;
  readonly folded: string;
  readonly sentence: Span;
  readonly mentions: readonly Mention[];
  /** Whether to derive by how much one amount exceeds another. */
  readonly derives: boolean;
  /** The amounts of a clause. */
  readonly amountsIn: (clause: Span) => readonly Amount[];
};

/** The shortest words in brackets that say something. */
const SHORTEST = 4;

/** Reads what a sentence says, clause by clause. @param last what was said before it, which it may go on about */
export function readStatements(reading: NormalSentence, last: Statement | null = null): Statement[] {
  const { text, sentence, derives } = reading;
  const brackets = enclosed(slice(text, sentence))
    .map(({ start, end }) => ({ start: sentence.start + start + 1, end: sentence.start + end - 1 }))
    .filter(({ start, end }) => end - start >= SHORTEST && /[（(]/u.test(text[start - 1]!));
  const clauses = readItems(text, sentence).flatMap((item) => item.clauses);
  let names: readonly string[] = [];
  const all = withDates(
    clauses.map((clause) => write(reading, clause, brackets)),
    derives,
  );
  const written = all.map((clause) => {
    const parts = partOut(clause, derives, names);
    names = parts.names;
    return parts.statements;
  });
  const inside = brackets.flatMap((bracket) => {
    const owner = EXPLAINS.test(slice(text, bracket))
      ? ''
      : ownerOf(slice(reading.folded, { start: 0, end: bracket.start - 1 }));
    // 责任单位：市商务局；配合单位：市财政局 is one list.
    const isList = /[：:]/u.test(slice(text, bracket));
    const clauses = isList ? [bracket] : readItems(text, bracket).flatMap((item) => item.clauses);
    return clauses
      .flatMap((clause) => partOut(write(reading, clause, []), derives, []).statements)
      .map((one) =>
        one.amounts.length > 0 ? { ...one, text: owner + one.text.replace(EXPLAINS, '') } : one,
      );
  });
  // A clause of brackets alone says nothing outside them, and would agree with every claim on what is around it.
  return [...carry(written, last), ...inside].filter((one) => one.text !== '');
}

/** What a bracket with an amount is of: 甲电站 of 甲电站（装机120万千瓦）; nothing behind another amount. */
function ownerOf(before: string): string {
  const owner = OWNER.exec(before)?.[0] ?? '';
  return /\d/u.test(owner) ? '' : squeezeFolded(owner);
}

/** 即1个中心: what a bracket says that is what stands before it, which it is not of. */
const EXPLAINS = /^即/u;
const OWNER = /[^，。；：、,;:()（）]{0,30}$/u;
const isDates = madeOf([DATE, ...'到至在和及与年']);
const IS_TOPIC = /^.{2,12}(?:方面|这块|里|中|上|来说|而言)$/u;
const IS_WHOLE = /^.{2,12}[里中上]$/u;

/** 到2025年、2027年，: the dates of a clause of nothing else are those of the next, and what it is about; a document may say 电网方面 before much that does not need it. */
function withDates(clauses: readonly Statement[], derives: boolean): Statement[] {
  const isAlone = (one: Statement | undefined): one is Statement =>
    one !== undefined && ((one.dates.length > 1 && isDates(one.text)) || isTopic(one, derives));
  return clauses.flatMap((clause, at) => {
    const before = clauses[at - 1];
    if (isAlone(clause) && at + 1 < clauses.length) return [];
    if (!isAlone(before)) return [clause];
    return [{ ...clause, text: before.text + clause.text, dates: [...before.dates, ...clause.dates] }];
  });
}

/** 算力方面，: what the next clause is about. */
function isTopic({ text, amounts, dates }: Statement, derives: boolean): boolean {
  return amounts.length + dates.length === 0 && (derives ? IS_WHOLE : IS_TOPIC).test(text);
}

/** 占财政支出的3% is 占财政支出比重3%. */
const SHARE = /占(?![比用地据有道])到?([^占的，ꙮ]{0,12})的?(?=ꙮ)(?<!比重)/gu;

/** 国内生产总值（GDP）, a shorter name for what stands before it, 本行动计划, which is the document itself, and 20是指, which tells what a number means. */
const NO_NAME = new RegExp(
  `^\\d+是指|(?<=\\p{Script=Han})[（(][a-z]{2,}[）)]|(?<!\\p{Script=Han})本(?:${anyOf(PLAN_ATTRIBUTES)})?(?:${anyOf(DOCUMENT_KINDS)})`,
  'gu',
);

type Cut = Span & { readonly by: string };

/** Writes a clause with slots for its amounts and dates. */
function write(reading: NormalSentence, clause: Span, brackets: readonly Span[]): Statement {
  const isInside = ({ span }: { readonly span: Span }): boolean =>
    isWithin(span, clause) && !brackets.some((bracket) => isWithin(span, bracket));
  const read = reading.amountsIn(clause).filter(isInside);
  const amounts = read.map(withoutPace);
  const years = reading.mentions.filter(isInside);
  const dates = years
    .filter(({ kind }) => kind !== 'base')
    .map((one) =>
      MORE_MONTHS.test(reading.text.slice(one.span.end)) ? { ...one, date: one.date.slice(0, 4) } : one,
    );
  const cuts = [
    ...read.map((amount) => slotOf(reading.text, clause, amount)),
    ...dates.map(({ span }) => ({ ...span, by: DATE })),
    ...years
      .filter(({ kind }) => kind === 'base')
      .map(({ span }) => ({ ...span, by: FROM_YEAR.exec(slice(reading.text, span))?.[0] ?? '' })),
    ...brackets.map(({ start, end }) => ({ start: start - 1, end: end + 1, by: '' })),
  ];
  const words = squeezeFolded(cutOut(reading.folded, clause, cuts)).replace(NO_NAME, '');
  const isShare = amounts.some(({ unit }) => unit === '%' || unit === '‰');
  const text = isShare ? words.replace(SHARE, (_, whole) => `${whole && '占'}${whole}比重`) : words;
  return { text, amounts, dates: dates.map(({ date }) => date), span: clause };
}

function cutOut(text: string, clause: Span, cuts: readonly Cut[]): string {
  let at = clause.start;
  let words = '';
  for (const { start, end, by } of cuts.toSorted((a, b) => a.start - b.start)) {
    if (end <= at || end > clause.end + 1) continue;
    words += text.slice(at, Math.max(at, start)) + by;
    at = end;
  }
  return words + text.slice(at, Math.max(at, clause.end));
}

/** What a bound may hold that is no part of it: how often, and what is done (至少建成, 完成). */
const KEPT = new RegExp(
  `(?<=${anyOf(LEAST)})(?!${anyOf([...REACHES, ...FILLERS, ...HAS])})\\p{Script=Han}{2,4}$|${anyOf([...PACES, ...BUILDS.filter((verb) => !HAS.includes(verb))])}`,
  'gu',
);
/** 增速提高10%: it is growth that grows. */
const OF_GROWTH = new RegExp(`(?:${anyOf(GROWTH_RATES)})$`, 'u');
const GROWS = new RegExp(anyOf([...RISES, ...FALLS]), 'u');

/** An amount with the words that bound it; those stay that say which of a list it is, how often, or that growth grows. */
function slotOf(text: string, clause: Span, { span, unit }: Amount): Cut {
  const { start } = readPrefix(text, span.start, clause.start);
  const prefix = text.slice(start, span.start);
  const isGrowing = GROWS.test(prefix) && OF_GROWTH.test(text.slice(clause.start, start));
  const words = (prefix.match(KEPT) ?? []).join('');
  const inTurn = IN_TURN.test(prefix) ? RESPECTIVELY[0]! : (EACH.exec(prefix)?.[0] ?? '');
  const kept = inTurn !== '' ? words + inTurn : isGrowing ? prefix : words;
  return { start, end: span.end, by: paceOf(unit) + kept + SLOT };
}

const PACED = new RegExp(`^([^/]*元|[^/]+(?=/(?:${HOUR}|[日天月年])$))/(\\p{Script=Han}{1,3})$`, 'u');

/** Money for each of something as plain money, and what comes in each time: 120元/亩 is 每亩120元, 15万吨/日 每日15万吨. */
export function withoutPace(amount: Amount): Amount {
  const money = PACED.exec(amount.unit ?? '')?.[1];
  return money === undefined ? amount : { ...amount, unit: money };
}

/** The words for each time that a unit counts: 每日 of 万吨/日; empty for another unit. */
export function paceOf(unit: string | null): string {
  const each = PACED.exec(unit ?? '')?.[2];
  return each === undefined ? '' : `每${each}`;
}

/** 2025年3月、6月和9月: in some months of a year. */
const MORE_MONTHS = /^[、和及]\d{1,2}月/u;

/** What says only how what is named before it changes, or what it comes to. */
const saysNoSubject = madeOf([...CHANGES_ALONE, SLOT]);
const PACE = new RegExp(anyOf(PACES), 'gu');
/** 占全省的30%: of what is named before. */
const IS_SHARE = /^[约仅只]?(?:占|比重)/u;

/** Gives statements that go on about what is named before them its words: 产值210亿元，增长31%. */
function carry(clauses: readonly (readonly Statement[])[], before: Statement | null): Statement[] {
  let last: readonly Statement[] = before ? [before] : [];
  const all: Statement[] = [];
  return clauses.flatMap((statements) => {
    const settled: Statement[] = [];
    for (const [at, one] of statements.entries()) {
      const source = settled.at(-1) ?? (last.length === statements.length ? last[at] : last.at(-1));
      settled.push(goOn(one, source && sameUnit(one, source, all)));
    }
    last = settled.some(({ amounts }) => amounts.length > 0) ? settled : last;
    all.push(...settled);
    return settled;
  });
}

/** 面积达到500平方米，奖励5万元；达到900平方米，…: what is neither a share nor a change of the last amount goes on about the last of its unit. */
function sameUnit({ text, amounts }: Statement, last: Statement, all: readonly Statement[]): Statement {
  const isOf = (one: Statement): boolean => one.amounts.some(({ unit }) => unit === amounts[0]?.unit);
  const isChange = amounts.some(({ change }) => change !== null);
  return isChange || IS_SHARE.test(text) || isOf(last) ? last : (all.findLast(isOf) ?? last);
}

function goOn(one: Statement, source: Statement | undefined): Statement {
  const isBare = saysNoSubject(one.text);
  if (!source || one.amounts.length === 0 || !(isBare || IS_SHARE.test(one.text))) return one;
  const subject = source.text.replaceAll(SLOT, '').replace(PACE, '');
  return { ...one, text: subject + (isBare ? SLOT : one.text) };
}
