import type { Comparator } from '../lexicon/comparators.js';
import type { Fact } from '../outline/fact.js';
import type { Reason } from './finding.js';
import { isMoney, kinship, toPlain } from './units.js';

/** A fact with the year that it is of, and what its words add to its fields. */
export type Dated = Fact & {
  readonly year: string | null;
  /** Whether it tells what is reached already; null where it does not say. */
  readonly isDone: boolean | null;
  /** Whether it says that the number is exact or sure. */
  readonly isExact: boolean;
  /** Whether its words leave the number open (上千亿元), or the time (明年). */
  readonly isVague: boolean;
  readonly isOpen: boolean;
  /** Whether the amount is held down (控制在5.5%). */
  readonly isHeld: boolean;
};

/** The fields in which a claim and a fact on one subject differ, and those that cannot be compared. */
export type Comparison = { readonly differs: readonly Reason[]; readonly unsure: readonly Reason[] };

type Field = readonly [kind: 'differs' | 'unsure', reason: Reason] | null;

/** Compares a claim with a fact on the same subject, field by field. */
export function compareFields(claim: Dated, fact: Dated): Comparison {
  const fields: Field[] = [
    amounts(claim, fact),
    years(claim, fact),
    changes(claim, fact),
    tenses(claim, fact),
  ];
  const of = (kind: string): Reason[] => fields.flatMap((field) => (field?.[0] === kind ? [field[1]] : []));
  return { differs: of('differs'), unsure: of('unsure') };
}

function amounts(claim: Dated, fact: Dated): Field {
  if (claim.value === null || fact.value === null) return ['unsure', 'number'];
  if (claim.isVague || fact.isVague) return ['unsure', 'bound'];
  const isBare = claim.unit === null && claim.value >= LEAST_SUM && isMoney(unitOf(fact));
  const mine = toPlain(claim.value, isBare ? unitOf(fact) : unitOf(claim));
  const plans = toPlain(fact.value, unitOf(fact));
  const kin = kinship(mine.unit, plans.unit);
  if (kin === 'other') return ['unsure', 'unit'];
  const isSame = mine.value === plans.value && upper(claim) === upper(fact);
  if (kin === 'kin') return [isSame ? 'differs' : 'unsure', 'unit'];
  return isSame ? bounds(claim, fact) : numbers(claim, mine.value, fact, plans.value);
}

function numbers(claim: Fact, mine: number, fact: Fact, plans: number): Field {
  const isOneRange = (claim.to === null) !== (fact.to === null);
  const isOpen = isOneRange ? inRange(claim, fact) : isImplied(claim, mine, fact, plans);
  return isOpen ? ['unsure', 'bound'] : ['differs', 'number'];
}

/** From here on a number without a unit can be one of money: 3000亿. */
const LEAST_SUM = 1e4;

function unitOf({ comparator, unit }: Fact): string {
  return comparator === 'x2' || comparator === 'x4' ? '倍' : (unit ?? '');
}

function upper({ to, unit }: Fact): number | null {
  return to === null ? null : toPlain(to, unit ?? '').value;
}

function inRange(claim: Fact, fact: Fact): boolean {
  const [range, one] = claim.to === null ? [fact, claim] : [claim, fact];
  const value = toPlain(one.value!, unitOf(one)).value;
  return value >= toPlain(range.value!, unitOf(range)).value && value <= upper(range)!;
}

const UP: readonly (Comparator | null)[] = ['>', '>='];
const DOWN: readonly (Comparator | null)[] = ['<', '<='];

function bounds(claim: Dated, fact: Dated): Field {
  const { comparator } = fact;
  if ((claim.isExact && !fact.isExact) || claim.isHeld !== fact.isHeld) return ['unsure', 'bound'];
  if (claim.comparator === comparator) return null;
  const isOpposite =
    (UP.includes(claim.comparator) && DOWN.includes(comparator)) ||
    (DOWN.includes(claim.comparator) && UP.includes(comparator));
  return isOpposite ? ['differs', 'bound'] : ['unsure', 'bound'];
}

/** Over 2000 is true of 3000 too, and of about 3000 is about 3100; where both are bounds the numbers are what is said. */
function isImplied(claim: Fact, mine: number, fact: Fact, plans: number): boolean {
  const [ours, theirs] = [claim.comparator, fact.comparator];
  if (theirs === '~' || ours === '~') return Math.abs(mine - plans) <= 0.1 * Math.abs(plans);
  if (theirs !== '=') return false;
  return (UP.includes(ours) && mine < plans) || (DOWN.includes(ours) && mine > plans);
}

function years(claim: Dated, fact: Dated): Field {
  if (claim.since !== null && claim.since !== fact.since) return [fact.since ? 'differs' : 'unsure', 'year'];
  if (claim.isOpen && !fact.isOpen) return ['unsure', 'year'];
  if (claim.year === null) return null;
  if (fact.year === null) return ['unsure', 'year'];
  if (fact.year.startsWith(claim.year)) return null;
  return claim.year.startsWith(fact.year) ? ['unsure', 'year'] : ['differs', 'year'];
}

function changes(claim: Dated, fact: Dated): Field {
  return claim.change === fact.change ? null : ['unsure', 'subject'];
}

function tenses({ isDone, year: claimed }: Dated, fact: Dated): Field {
  // What a target starts from is no target: without a year a claim would be on where it leads.
  if (fact.role === 'baseline' && claimed === null) return ['unsure', 'tense'];
  const isOther = (isDone === true && fact.role !== 'result') || (isDone === false && fact.role === 'result');
  return isOther ? ['unsure', 'tense'] : null;
}
