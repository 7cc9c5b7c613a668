import { CONVERSIONS, COUNTERS_ALIKE, FOREIGN_MONEY, isCounter, MONEY } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';

/** A number in the base unit of its kind. */
type BaseNumber = { readonly value: number; readonly unit: string };

const PREFIXES: Readonly<Record<string, number>> = {
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Z: 1e21,
};
const PREFIXED = /^([kKMGTPEZ])(flops|Bps|bps|Wh|Wp|W|Hz|VA|B)$/u;
const FOREIGN_HERE = new RegExp(anyOf(FOREIGN_MONEY), 'uy');
const MONEY_UNIT = new RegExp(`^(?:${anyOf([...MONEY, ...FOREIGN_MONEY])})$`, 'u');

/** Counters that count something else than the things themselves: 人次 are no 人. */
const OCCASIONS = /次$/u;

/** The relation of two units: `same` after conversion, `kin` where people confuse them, else `other`. */
export type Kinship = 'same' | 'kin' | 'other';

/** The number in the base unit of its kind: 1.2GW and 1200MW are one. */
export function toPlain(value: number, unit: string): BaseNumber {
  const written = unit.replace(/flops/iu, 'flops').replace('每', '/');
  const [, prefix, base] = PREFIXED.exec(written) ?? [];
  if (prefix && base) return { value: round(value * PREFIXES[prefix === 'K' ? 'k' : prefix]!), unit: base };
  const alias = CONVERSIONS[written];
  return alias ? { value: round(value * alias[0]), unit: alias[1] } : { value, unit: written };
}

/** The foreign money that stands at an offset of the text, as in 3000亿日元; null where none does. */
export function moneyAt(text: string, offset: number): string | null {
  FOREIGN_HERE.lastIndex = offset;
  return FOREIGN_HERE.exec(text)?.[0] ?? null;
}

/** Whether a unit is one of money. */
export function isMoney(unit: string): boolean {
  return MONEY_UNIT.test(unit);
}

/** Compares two units as `toPlain` leaves them. */
export function kinship(a: string, b: string): Kinship {
  if (a === b || a.toLowerCase() === b.toLowerCase()) return 'same';
  if (isCounter(a) && isCounter(b)) return kinshipOfCounters(a, b);
  return (isMoney(a) && isMoney(b)) || (isShare(a) && isShare(b)) ? 'kin' : 'other';
}

/** 1.5万户 are no 1.5万人: who mixes them up says something else. */
function kinshipOfCounters(a: string, b: string): Kinship {
  if (COUNTERS_ALIKE.some((alike) => alike.includes(a) && alike.includes(b))) return 'same';
  if (a === '个' || b === '个') return 'same';
  return OCCASIONS.test(a) || OCCASIONS.test(b) ? 'other' : 'kin';
}

function isShare(unit: string): boolean {
  return unit === '%' || unit === '‰' || unit === '百分点' || unit === '倍';
}

/** Rounded to twelve digits, as sums of tenths are not exact. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
