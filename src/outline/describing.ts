import { BOUND_WORDS } from '../lexicon/comparators.js';
import { BUILDS, WORK_ON } from '../lexicon/plan-verbs.js';
import { BEFORE_CHANGE } from '../lexicon/time-words.js';
import * as units from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';
import { readPrefix } from '../text/comparators.js';
import { type Quantity, readQuantities } from '../text/quantities.js';
import { type Span, slice, spansOf } from '../text/span.js';
import { enclosed } from './clauses.js';
import { endsInAction, isNoun, trimNoun } from './subjects.js';

/** Directly, or after what else describes the noun: 产值超100亿元、具有竞争力的企业. */
const OF_NOUN = /^(?:、[^，；。、\d]{2,20})?的(?!.{0,4}目标|标准(?:[，。；（]|$))/u;
const OF_PEOPLE = /^[\p{Script=Han}]{1,4}的/u;

/** An amount that only qualifies what a clause states. */
type QualifyingAmount = {
  readonly quantity: Quantity;
  readonly subject: Span;
  readonly role: 'baseline' | 'condition';
};

/** Reads baselines (由30%提高到45%) and amounts that only describe a noun (营收超50亿元的企业). */
export function readBaselinesAndConditions(text: string, clause: Span): QualifyingAmount[] {
  return readPlain(text, clause).flatMap((quantity, at, all): QualifyingAmount[] => {
    const { span } = quantity;
    const from = startIn(text, clause, quantity);
    if (from !== null) {
      const subject = trimNoun(text, { start: clause.start, end: from }, false);
      return isNoun(slice(text, subject)) ? [{ quantity, subject, role: 'baseline' }] : [];
    }
    if (!describes(text, clause, quantity)) return [];
    const noun = DESCRIBED.exec(text.slice(span.end, all[at + 1]?.prefix.start ?? clause.end));
    if (!noun) return [];
    const subject = { start: span.end + 1, end: span.end + noun[0].length };
    return [{ quantity, subject, role: 'condition' }];
  });
}

const DESCRIBED = /^的[\p{Script=Han}A-Za-z]{2,16}/u;

/** Reads the other amounts of a clause. */
export function readOwn(text: string, clause: Span): Quantity[] {
  return readPlain(text, clause).filter(
    (quantity, at, all) =>
      startIn(text, clause, quantity) === null &&
      !describes(text, clause, quantity) &&
      !grades(text, clause, quantity, all[at - 1]),
  );
}

/** 1000个亿元以上项目, 100家年销售收入1亿元以上的龙头企业: the second amount says which ones are counted. */
function grades(
  text: string,
  clause: Span,
  { span, comparator, unit }: Quantity,
  before: Quantity | undefined,
): boolean {
  if (!before || !units.isCounter(before.unit) || comparator === '=') return false;
  const between = text.slice(before.span.end, span.start).trim();
  const isNamed = /^\p{Script=Han}{2,8}$/u.test(between) && [null, '='].includes(before.prefix.comparator);
  const isOfThing = /^的?\p{Script=Han}{2}/u.test(text.slice(span.end, clause.end));
  return between === '' || (isNamed && isOfThing && !units.isCounter(unit) && unit !== '%');
}

/** Without what stands in brackets, in names (“千亿斤粮食”工程) and without mere durations (用3年时间). */
function readPlain(text: string, clause: Span): Quantity[] {
  const skipped = [...enclosed(slice(text, clause)), ...spansOf(slice(text, clause), NAME)];
  const quantities = readQuantities(text, clause).map((quantity) => withBase(text, clause, quantity));
  return quantities.filter((quantity) => {
    const at = quantity.span.start - clause.start;
    const isAside = skipped.some(({ start, end }) => at > start && at < end);
    return !isAside && !namesKind(text, clause, quantity);
  });
}

const { '>=': least, '<=': most, '>': more, '<': less } = BOUND_WORDS;
const OF_BASE = new RegExp(
  `(?:${anyOf([...least, ...most, ...more, ...less])}|达到)(?<base>[^，。；、\\d]{2,20}的)$`,
  'u',
);

/** 不低于上年营业收入的5%: the words before what a share is of bound it. */
function withBase(text: string, clause: Span, quantity: Quantity): Quantity {
  const { unit, prefix, comparator } = quantity;
  if (unit !== '%' || prefix.comparator !== null) return quantity;
  const base = OF_BASE.exec(text.slice(clause.start, prefix.start))?.groups?.base;
  if (base === undefined) return quantity;
  const bound = readPrefix(text, prefix.start - base.length, clause.start);
  return {
    ...quantity,
    prefix: bound,
    comparator: comparator === '=' ? (bound.comparator ?? '=') : comparator,
  };
}

/** 220千伏变电站: the voltage is part of the name. */
const VOLTAGE = /^千?伏$/u;
/** 十次全会, 三次产业: which of many, not how many. */
const ONE_OF_MANY = new RegExp(`^(?:、[^、次]{1,3}次)*(?:${anyOf(units.OF_MANY)})`, 'u');
/** 三年行动: a number that names. */
const NAMED_BY = new RegExp(`^(?:${anyOf(units.NAMED_BY_TIME)})`, 'u');

/** 突破3年建成: how long it takes to build something. */
const BUILT_IN = new RegExp(`^以?内?(?:${anyOf(BUILDS)})`, 'u');

/** A mere duration (用3年时间), or what tells of which kind something is. */
function namesKind(text: string, clause: Span, quantity: Quantity): boolean {
  const { unit, prefix, span } = quantity;
  if (VOLTAGE.test(unit ?? '')) return prefix.comparator === null;
  if (unit === '次') return ONE_OF_MANY.test(text.slice(span.end, clause.end));
  if (!units.isDuration(unit) || boundsTime(text, clause, quantity)) return false;
  if (IN_ROW.test(text.slice(clause.start, prefix.start))) return false;
  const after = text.slice(span.end, span.end + 8);
  const isKind = MADE_REAL.test(text.slice(prefix.start, span.start)) && /^\p{Script=Han}/u.test(after);
  return prefix.comparator === null || isKind || NAMED_BY.test(after) || BUILT_IN.test(after);
}

/** 15个、 (7个工作日): a time beside another. */
const IN_ROW = /\d\s?个[、和]\s?$/u;

/** 实现24小时在线服务: the time tells of which kind the service is. */
const MADE_REAL = new RegExp(`^(?:${anyOf(units.OF_TIMED_KIND)})\\s?$`, 'u');

const TIME_NOUN = new RegExp(`(?:${anyOf(units.TIME_NOUNS)})$`, 'u');

/** 响应时间2小时以内: the clause says how long something may take. */
function boundsTime(text: string, clause: Span, { comparator, prefix, span }: Quantity): boolean {
  const isLast = /^[，。；\s]*$/u.test(text.slice(span.end, clause.end));
  return isLast && comparator !== '=' && TIME_NOUN.test(text.slice(clause.start, prefix.start));
}

const NAME = /“[^“”，。；]{1,16}”/gu;

/** Where 由30%, 由2023年的30% or 由原来的10天 begins, which says what was before; null for another amount. */
function startIn(text: string, clause: Span, { prefix }: Quantity): number | null {
  const found = FROM.exec(text.slice(clause.start, prefix.start));
  return found && clause.start + found.index;
}

const FROM = new RegExp(
  `[从由](?:每\\p{Script=Han}{1,3}){0,2}(?:(?:${anyOf(BEFORE_CHANGE)}|20\\d\\d年[底末]?)的?)?$`,
  'u',
);

/** Whether an amount only describes a noun: 营收超50亿元的企业, but not 打造3个以上的产品 nor a share that begins its clause. */
function describes(text: string, clause: Span, { span, prefix, unit }: Quantity): boolean {
  const isBound = prefix.comparator !== null || !units.isCounter(unit);
  const before = { ...clause, end: prefix.start };
  const isShare = unit === '%' && slice(text, trimNoun(text, before, false)) === '';
  const rest = text.slice(span.end, clause.end);
  if (rest.startsWith('的') && isSizeOfFund(slice(text, before), rest.slice(1))) return false;
  return isBound && !isShare && (OF_NOUN.test(rest) || (unit === null && OF_PEOPLE.test(rest)));
}

const SIZE = /规模$/u;
const FUND = /^[^，。；、\d]{0,10}基金/u;

/** 设立总规模100亿元的产业基金: how large a fund is to be is a goal. */
export function isSizeOfFund(before: string, after: string): boolean {
  return SIZE.test(before) && FUND.test(after);
}

/** The starts of nouns that amounts only describe. */
export function describedIn(text: string, clause: Span): number[] {
  return readPlain(text, clause)
    .filter((quantity) => describes(text, clause, quantity))
    .map(({ span }) => span.end + (OF_NOUN.exec(text.slice(span.end, clause.end))?.[0].length ?? 0));
}

const DONE_TO = new RegExp(`^(?<thing>[^的]{2,})的[^的]{2,14}(?:${anyOf(WORK_ON)})$`, 'u');
const DEED_TO = new RegExp(`^(?<thing>[^的]{2,})(?:${anyOf(WORK_ON)})$`, 'u');
/** Of people the number is that of whatever is done to them: 2万人搬迁任务. */
const COUNTS_PEOPLE = /^[人户名]$/u;
const MIN_DEED = 4;

/** 完成200个村的整治任务, 300个小区改造任务: what something is done to is counted, and no tasks. */
export function doneTo(text: string, after: Span, { unit }: Quantity): Span {
  const words = slice(text, after);
  const deed = DEED_TO.exec(words)?.groups?.thing ?? '';
  const isDone = COUNTS_PEOPLE.test(unit ?? '') || (deed.length >= MIN_DEED && endsInAction(deed));
  const thing = DONE_TO.exec(words)?.groups?.thing ?? (isDone ? deed : '');
  return unit === '项' || thing === '' ? after : { start: after.start, end: after.start + thing.length };
}
