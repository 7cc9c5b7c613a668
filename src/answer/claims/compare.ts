import type { Comparator } from '../../lexicon/comparators.js';
import type { Reason } from './finding.js';
import type { Measure } from './measure.js';
import { kinship, toPlain } from './units.js';

/** What sets a claimed figure apart from a stated one, and what keeps the two from being compared. */
export type Comparison = { readonly differs: readonly Reason[]; readonly unsure: readonly Reason[] };

const SAME: Comparison = { differs: [], unsure: [] };
const DIFFERS = (...differs: Reason[]): Comparison => ({ differs, unsure: [] });
const UNSURE = (...unsure: Reason[]): Comparison => ({ differs: [], unsure });

/** How near an approximate number may be to another before it says something else, as a share of it. */
const ABOUT = 0.1;

/** Compares two amounts of one subject. A unit that the claim leaves out agrees with any. */
export function compareMeasures(claimed: Measure, stated: Measure): Comparison {
  if (claimed.isVague || stated.isVague) return UNSURE('bound');
  if (claimed.unit === null)
    return isScaled(claimed, stated) ? UNSURE('unit') : compareNumbers(claimed, stated);
  if (stated.unit === null) return UNSURE('unit');
  const a = toPlain(claimed.value, claimed.unit);
  const b = toPlain(stated.value, stated.unit);
  const kin = kinship(a.unit, b.unit);
  if (kin === 'other') return UNSURE('unit');
  if (kin === 'kin') return a.value === b.value ? DIFFERS('unit') : DIFFERS('number', 'unit');
  return compareNumbers(scaled(claimed, a.value), scaled(stated, b.value));
}

/** A bare 3000 may be one of 3000亿元, a bare 0.1 one of 10%: the scale may stand elsewhere, as over a table. */
function isScaled(claimed: Measure, stated: Measure): boolean {
  const scales = stated.unit === '%' ? [100] : [1e4, 1e8, 1e12];
  return scales.some((scale) => claimed.value * scale === stated.value);
}

function scaled(measure: Measure, value: number): Measure {
  const factor = measure.value === 0 ? 1 : value / measure.value;
  return { ...measure, value, high: measure.high === null ? null : measure.high * factor };
}

function compareNumbers(claimed: Measure, stated: Measure): Comparison {
  if (claimed.high !== null || stated.high !== null) return compareRanges(claimed, stated);
  if (claimed.value === stated.value) {
    return claimed.isUnder === stated.isUnder
      ? compareBounds(claimed.comparator, stated.comparator)
      : UNSURE('bound');
  }
  return agreesWith(claimed, stated) ? UNSURE('bound') : DIFFERS('number');
}

/** 3至5个 is neither 3至8个 nor 4个, but it does not rule out the 4. */
function compareRanges(claimed: Measure, stated: Measure): Comparison {
  const isSame = claimed.value === stated.value && claimed.high === stated.high;
  if (isSame) return SAME;
  if (claimed.high !== null && stated.high !== null) return DIFFERS('number');
  const [range, point] = claimed.high === null ? [stated, claimed] : [claimed, stated];
  const isInside = point.value >= range.value && point.value <= range.high!;
  return isInside || agreesWith(point, range) ? UNSURE('bound') : DIFFERS('number');
}

/**
 * Whether a claim of another number may still be true: about 310 where the plan says 300, over 2000 where it says
 * 3000. Where it says over 3000 itself, a claim of over 2000 gives another bound.
 */
function agreesWith({ value, comparator }: Measure, stated: Measure): boolean {
  if (comparator === '=' || comparator === 'x2') return false;
  if (comparator === '~') return Math.abs(value - stated.value) <= ABOUT * Math.abs(stated.value);
  if (stated.comparator !== '=' && stated.comparator !== '~') return false;
  return comparator.startsWith('>') ? stated.value > value : stated.value < value;
}

/** What a claimed bound of the same number is to each stated one: + agrees, - is opposed; else it is open. */
const BOUNDS: Readonly<Record<string, Readonly<Partial<Record<Comparator, '+' | '-'>>>>> = {
  '=': { '=': '+', '>=': '+', '>': '+', '~': '+' },
  '~': { '=': '+', '~': '+' },
  '>=': { '=': '+', '>=': '+', '>': '+', '<=': '-', '<': '-' },
  '>': { '>': '+', '<=': '-', '<': '-' },
  '<=': { '<=': '+', '<': '+', '>': '-', '>=': '-' },
  '<': { '<': '+', '=': '-', '>=': '-', '>': '-' },
};

function compareBounds(claimed: Comparator, stated: Comparator): Comparison {
  const sign = BOUNDS[claimed]?.[stated];
  if (sign === '+') return SAME;
  return sign === '-' ? DIFFERS('bound') : UNSURE('bound');
}
