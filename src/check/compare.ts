import type { Comparator } from '../lexicon/comparators.js';
import { LAST } from '../outline/deadlines.js';
import { type Amount, daysOf, isMoney, kinship, toPlain } from './amount.js';
import type { Reason } from './finding.js';

/** The fields in which claim and document differ, and those that cannot be compared. */
export type Comparison = { readonly differs: readonly Reason[]; readonly unsure: readonly Reason[] };

/** 1.5 times as much as in a year is growth by 50 % since then, where the other side speaks of growth. */
function asGrowth(amount: Amount, other: Amount): Amount {
  const times = amount.unit === '倍' ? amount.value : TIMES[amount.comparator ?? '='];
  const isGrowth = other.unit === '%' && other.change === 'up' && amount.change === null;
  if (!isGrowth || times === undefined || amount.since === null || amount.to !== null) return amount;
  const comparator = amount.unit === '倍' ? amount.comparator : '=';
  return {
    ...amount,
    comparator,
    value: Number((100 * (times - 1)).toPrecision(12)),
    unit: '%',
    change: 'up',
  };
}

const TIMES: Partial<Readonly<Record<Comparator, number>>> = { x2: 2, x4: 4 };

/** An amount without what bounds it. */
const PLAIN = { comparator: '=', isExact: false, isHeld: false } as const;

/** Whether two amounts are the same number of the same unit. */
export function amountsEqual(claim: Amount, stated: Amount): boolean {
  const reason = amounts(claim, stated)?.[1];
  return reason !== 'number' && reason !== 'unit';
}

/** Whether two amounts are the same number of the same unit, whatever bounds them. */
export function numbersEqual(claim: Amount, stated: Amount): boolean {
  return amountsEqual({ ...claim, ...PLAIN }, { ...stated, ...PLAIN });
}

/** Whether an amount is the sum or the difference of two others. */
export function isOfTwo(mine: Amount, others: readonly Amount[]): boolean {
  if (mine.unit === '%' || daysOf(mine) !== null) return false;
  const values = others.filter(({ unit }) => unit === mine.unit).map(({ value }) => value);
  const isMine = (value: number): boolean => Math.abs(value - mine.value) < 1e-9 * mine.value;
  return values.some((a, at) => values.slice(at + 1).some((b) => isMine(a + b) || isMine(Math.abs(a - b))));
}

/** Whether a claim leaves out that its number is of money, as 3000亿 does. */
export function isBareSum(claim: Amount, stated: Amount): boolean {
  return claim.unit === null && claim.value >= LEAST_SUM && isMoney(unitOf(stated));
}

type Field = readonly [kind: 'differs' | 'unsure', reason: Reason] | null;

/** Compares an amount of a claim with one of a document on the same subject, field by field. */
export function compareAmounts(mine: Amount, theirs: Amount): Comparison {
  const [claim, stated] = [asGrowth(mine, theirs), asGrowth(theirs, mine)];
  return toComparison([
    amounts(claim, stated),
    years(claim, stated),
    changes(claim, stated),
    tenses(claim, stated),
  ]);
}

/** Compares the dates of a claim with those of a statement, or with the one in force where it names none. */
export function compareDates(
  claimed: readonly string[],
  own: readonly string[],
  inForce: string | null,
): Comparison {
  const stated = own.length > 0 ? own : inForce === null ? [] : [inForce];
  // 2027年、2029年分别: each is of its own.
  const isCrossed =
    claimed.length > 1 &&
    claimed.length === own.length &&
    !claimed.every((date, at) => own[at]!.startsWith(date));
  if (isCrossed) return toComparison([['unsure', 'year']]);
  if (claimed.every((date) => stated.some((one) => one.startsWith(date))))
    return toComparison([claimed.length > 0 && own.length > claimed.length ? ['unsure', 'year'] : null]);
  const isPlain = claimed.length === 1 && stated.length === 1 && !claimed[0]!.startsWith(stated[0]!);
  return toComparison([[isPlain ? 'differs' : 'unsure', 'year']]);
}

/** Puts comparisons together. */
export function join(comparisons: readonly Comparison[]): Comparison {
  return {
    differs: [...new Set(comparisons.flatMap(({ differs }) => differs))],
    unsure: [...new Set(comparisons.flatMap(({ unsure }) => unsure))],
  };
}

/** Whether nothing differs, and nothing is unsure. */
export function isEqual({ differs, unsure }: Comparison): boolean {
  return differs.length + unsure.length === 0;
}

function toComparison(fields: readonly Field[]): Comparison {
  const of = (kind: string): Reason[] => fields.flatMap((field) => (field?.[0] === kind ? [field[1]] : []));
  return { differs: of('differs'), unsure: of('unsure') };
}

function amounts(claim: Amount, stated: Amount): Field {
  if (claim.isVague || stated.isVague) return ['unsure', 'bound'];
  const unit = unitOf(stated);
  const mine = toPlain(claim.value, isBareSum(claim, stated) ? unit : unitOf(claim));
  const plans = toPlain(stated.value, unit);
  const kin = kinship(mine.unit, plans.unit);
  const isSame = mine.value === plans.value && upper(claim) === upper(stated);
  // The same number of something else is another unit; another number may be of another measure, and one without a unit of any.
  const isOther = isSame && mine.unit !== '' && plans.unit !== '';
  if (kin !== 'same') return [isOther ? 'differs' : 'unsure', 'unit'];
  return isSame ? bounds(claim, stated) : numbers(claim, mine.value, stated, plans.value);
}

function numbers(claim: Amount, mine: number, stated: Amount, plans: number): Field {
  if (isRounded(claim, mine, stated, plans)) return null;
  if (isEndOf(claim, mine, stated, plans)) return null;
  const isOneRange = (claim.to === null) !== (stated.to === null);
  const isOpen = isOneRange ? inRange(claim, stated) : isImplied(claim, mine, stated, plans);
  return isOpen ? ['unsure', 'bound'] : ['differs', 'number'];
}

/** Whether a claim names the least or the most of a range: 最高5万元 of 1万元至5万元. */
function isEndOf({ comparator, to, isLimit }: Amount, mine: number, stated: Amount, plans: number): boolean {
  if (stated.to === null || to !== null || !isLimit) return false;
  return comparator === '<=' ? mine === upper(stated) : comparator === '>=' && mine === plans;
}

/** Whether a claim rounds what was counted: 22.89万 are over 22万, and about 23万. */
function isRounded(claim: Amount, mine: number, stated: Amount, plans: number): boolean {
  const isCounted = stated.role === 'result' && stated.year !== null && stated.comparator === '=';
  if (!isCounted || claim.to !== null || stated.to !== null) return false;
  const { comparator } = claim;
  const apart = plans - mine;
  // 近22万 is less than that.
  const isNear = !claim.isExact && Math.abs(apart) < 0.05 * Math.abs(plans);
  return isNear && (comparator === '~' ? isRoundOf(mine, plans) : apart > 0 && UP.includes(comparator));
}

/** Whether a number is another to fewer digits. */
function isRoundOf(mine: number, plans: number): boolean {
  return digits(mine) < digits(plans) && Number(plans.toPrecision(digits(mine))) === mine;
}

/** The significant digits of a number. */
function digits(value: number): number {
  return String(value).replace(/^0\.0*|\.|0+$/gu, '').length;
}

/** The least number without a unit that can be money: 3000亿. */
const LEAST_SUM = 1e4;

function unitOf({ comparator, unit }: Amount): string {
  return comparator === 'x2' || comparator === 'x4' ? '倍' : (unit ?? '');
}

function upper({ to, unit }: Amount): number | null {
  return to === null ? null : toPlain(to, unit ?? '').value;
}

function inRange(claim: Amount, stated: Amount): boolean {
  const [range, one] = claim.to === null ? [stated, claim] : [claim, stated];
  const value = toPlain(one.value, unitOf(one)).value;
  return value >= toPlain(range.value, unitOf(range)).value && value <= upper(range)!;
}

const UP: readonly (Comparator | null)[] = ['>', '>='];
const DOWN: readonly (Comparator | null)[] = ['<', '<='];

function bounds(claim: Amount, stated: Amount): Field {
  const [ours, theirs] = [signOf(claim), signOf(stated)];
  if (boundsDiffer(claim, stated)) return ['differs', 'bound'];
  const isOther =
    (ours !== theirs && !ENTAILED[theirs ?? '=']?.includes(ours)) ||
    (claim.isExact && !stated.isExact) ||
    (claim.change === null &&
      stated.change === null &&
      !DOWN.includes(ours) &&
      claim.isHeld !== stated.isHeld);
  return isOther ? ['unsure', 'bound'] : null;
}

/** Whether one amount is a least and the other a most. */
export function boundsDiffer(claim: Amount, stated: Amount): boolean {
  const isCrossed = (one: Amount, other: Amount): boolean =>
    UP.includes(one.comparator) && DOWN.includes(other.comparator);
  return isCrossed(claim, stated) || isCrossed(stated, claim);
}

/** What a bound says as well: more than ten is at least ten. */
const ENTAILED: Partial<Readonly<Record<Comparator, readonly (Comparator | null)[]>>> = {
  '>': ['>='],
  '<': ['<='],
};

/** 翻一番 and 是两倍 say the same. */
function signOf({ comparator }: Amount): Comparator | null {
  return comparator === 'x2' || comparator === 'x4' ? '=' : comparator;
}

/**
 * Whether the document's amount implies the claim's: 3000 is over 2000, and 3100 about 3000; between two bounds only
 * the numbers count.
 */
function isImplied(claim: Amount, mine: number, stated: Amount, plans: number): boolean {
  const [ours, theirs] = [claim.comparator, stated.comparator];
  if (theirs === '~' && ours === '~') return isRoundOf(mine, plans) || isRoundOf(plans, mine);
  if (theirs === '~' || ours === '~') return Math.abs(mine - plans) <= 0.1 * Math.abs(plans);
  if (theirs !== '=') return false;
  return (UP.includes(ours) && mine < plans) || (DOWN.includes(ours) && mine > plans);
}

function years(claim: Amount, stated: Amount): Field {
  const isYearly =
    claim.since === LAST && stated.since === null && stated.change !== null && stated.role === 'result';
  if (claim.since !== null && claim.since !== stated.since && !isYearly)
    return [stated.since ? 'differs' : 'unsure', 'year'];
  if (claim.isOpen && !stated.isOpen) return ['unsure', 'year'];
  if (claim.year === null) return null;
  if (stated.year === null) return ['unsure', 'year'];
  if (stated.year.startsWith(claim.year)) return null;
  return claim.year.startsWith(stated.year) ? ['unsure', 'year'] : ['differs', 'year'];
}

function changes(claim: Amount, stated: Amount): Field {
  if (claim.change === stated.change) return null;
  // Whatever the number, what grows does not shrink.
  return claim.change !== null && stated.change !== null ? ['differs', 'bound'] : ['unsure', 'subject'];
}

function tenses({ isDone, isWish, year, role }: Amount, stated: Amount): Field {
  // A baseline is no target; without a year, the claim is about the target.
  const isStart = role === 'baseline' && stated.role === 'result';
  if (
    (stated.role === 'baseline') !== (role === 'baseline') &&
    (year === null || role === 'baseline') &&
    !isStart
  )
    return ['unsure', 'tense'];
  const isOther =
    (isDone === true && !stated.isDone && (stated.role !== 'result' || stated.year === null)) ||
    (isDone === false && stated.role === 'result') ||
    (!isWish && stated.isWish);
  return isOther ? ['unsure', 'tense'] : null;
}
