import { CEILINGS, EXACTLY, HOLDING, OPEN_TIMES, TOTALS } from '../lexicon/claim-doubts.js';
import { BOUND_WORDS, RISES, SURPASSES } from '../lexicon/comparators.js';
import { NUMERAL_CLASS } from '../lexicon/numerals.js';
import {
  CONVERSIONS,
  COUNTERS_ALIKE,
  DAYS_IN,
  FOREIGN_MONEY,
  HALVED,
  isCounter,
  MONEY,
  PREFIXES,
} from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';
import { memo } from '../memo.js';
import { DAY_OF_YEAR, readDays } from '../outline/days.js';
import type { Mention } from '../outline/deadlines.js';
import { changeOf, sinceOf } from '../outline/narrowing.js';
import type { Fact } from '../outline/types.js';
import { simplify } from '../text/fold.js';
import { type Quantity, readQuantities } from '../text/quantities.js';
import { overlaps, type Span } from '../text/span.js';

/** An amount of a claim or a document, with all that its words say about it. */
export type Amount = Pick<Fact, 'comparator' | 'to' | 'unit' | 'change' | 'since' | 'role'> & {
  readonly value: number;
  readonly span: Span;
  /** The year that it is of. */
  readonly year: string | null;
  /** Whether its words name that year, or the document has but one; else it comes from earlier words. */
  readonly isYearNamed: boolean;
  /** Whether it is already reached; null where it does not tell. */
  readonly isDone: boolean | null;
  /** Whether a claim says that it is wanted, or a plan only wishes it and names no year to come. */
  readonly isWish: boolean;
  /** Whether it says that the number is exact or sure. */
  readonly isExact: boolean;
  /** Whether words before it call it the least or the most (最高5万元), as those behind it (5万元以下) do not. */
  readonly isLimit: boolean;
  /** Whether its words leave the number open (上千亿元), or the time (明年). */
  readonly isVague: boolean;
  readonly isOpen: boolean;
  /** Whether it says how much there is in all (总数, 累计). */
  readonly isTotal: boolean;
  /** Whether the amount is held down (控制在5.5%). */
  readonly isHeld: boolean;
};

/** An amount before its year and whether it is reached are known. */
export type Undated = Omit<Amount, 'year' | 'isYearNamed' | 'isDone' | 'isWish'>;

/** What the words around an amount in a cell never say of it. */
export const UNMARKED = {
  isWish: false,
  isExact: false,
  isLimit: false,
  isVague: false,
  isTotal: false,
  isHeld: false,
  isOpen: false,
} as const;
/** What else a day of any year is as an amount. */
const OF_DAY = { unit: DAY_OF_YEAR, change: null, since: null, role: 'condition' } as const;
const EXACT = new RegExp(anyOf(EXACTLY), 'u');
const TOTAL = new RegExp(anyOf(TOTALS), 'u');
const HELD = new RegExp(anyOf(HOLDING), 'u');
/** 控制区比例提高到: what is raised is not held down. */
const RAISED = new RegExp(`(?:${anyOf(RISES)})[到至为]?\\s*$`, 'u');
const OPEN_WORD = new RegExp(anyOf(OPEN_TIMES), 'iu');
/** 上千亿元, 数百家, 数10家, 3000来亿元, but not 优良天数281天. */
const VAGUE_HERE = /(?<=[数几])(?:\D|10*(?!\d))|(?<=(?<![以迈跨站登础则])上)./uy;
const VAGUE_AFTER = /^(?:[来几]|多(?=[十百千万亿]))/u;
/** 低于10至15家: which of the two numbers does it bound? */
const BOUND = new RegExp(
  `(?:${anyOf([...Object.values(BOUND_WORDS).flat(), ...SURPASSES])}|不[到足满])$`,
  'u',
);
/** How far before an amount to look for its bound, in characters. */
const NEAR = 10;

/** Reads the amounts of a clause. @param facts what the outline has read of it, which knows more */
export function readClauseAmounts(
  text: string,
  clause: Span,
  mentions: readonly Mention[],
  facts: readonly Fact[],
): Undated[] {
  const since = sinceOf(mentions, clause);
  // 公园和广场各3座 are two facts of one amount.
  const known = facts
    .filter(({ amount, value }) => value !== null && amount && overlaps(amount, clause))
    .filter(({ amount }, at, all) => all.findIndex((one) => one.amount!.start === amount!.start) === at);
  const others = readQuantities(text, clause).filter(
    ({ span }) => !known.some(({ amount }) => overlaps(amount!, span)),
  );
  const days = readDays(text, clause, mentions).map((day) => ({ ...OF_DAY, ...day }));
  const all = [
    ...known.map(({ unit, ...fact }) => ({
      ...fact,
      // As it was written: 戶 of a text in traditional characters.
      unit: unit && simplify(unit),
      value: fact.value!,
      span: fact.amount!,
    })),
    ...others
      .filter(({ span }) => !days.some((day) => overlaps(day.span, span)))
      .map((quantity) => ({ ...ofQuantity(text, quantity), since })),
    ...days,
    ...readHalves(text, clause).map((half) => ({ ...half, since })),
  ];
  return all
    .map((one) => ({
      ...pick(one),
      ...boundOf(text, clause, one),
      ...marksOf(text, clause, one.span, one.to !== null),
    }))
    .sort((a, b) => a.span.start - b.span.start);
}

type Bare = Pick<Amount, 'comparator' | 'value' | 'to' | 'unit' | 'change' | 'since' | 'role' | 'span'>;

function pick({ comparator, value, to, unit, change, since, role, span }: Bare): Bare {
  return { comparator, value, to, unit, change, since, role, span };
}

const HALF = new RegExp(`(?<![上下前后大过]|[${NUMERAL_CLASS}]个?)半个?(${HALVED})`, 'gu');

/** 半年, 半小时: half of what a time is measured in. */
function readHalves(text: string, { start, end }: Span): Omit<Bare, 'since'>[] {
  return [...text.slice(start, end).matchAll(HALF)].map(({ index, 0: words, 1: unit = '' }) => {
    const span = { start: start + index, end: start + index + words.length };
    return { comparator: '=', value: 0.5, to: null, unit, change: null, role: 'condition', span };
  });
}

const FLOOR = new RegExp(`(?:${anyOf(BOUND_WORDS['>='])})是?(?:20\\d\\d年)?[^\\d，；]{0,12}$`, 'u');
const CAP = new RegExp(`(?:${anyOf([...BOUND_WORDS['<='], ...CEILINGS])})[^\\d，；]{0,12}$`, 'u');

/** 最高可给500万元 is no more than that, 至少培育10家 no fewer. */
function boundOf(text: string, clause: Span, { comparator, span }: Bare): Partial<Bare> {
  const before = text.slice(clause.start, span.start);
  if (comparator !== '=') return {};
  return CAP.test(before) ? { comparator: '<=' } : FLOOR.test(before) ? { comparator: '>=' } : {};
}

function ofQuantity(text: string, quantity: Quantity): Omit<Bare, 'since'> {
  const { comparator, value, to } = quantity;
  const money = quantity.unit === null ? moneyAt(text, quantity.span.end) : null;
  const unit = quantity.unit ?? money;
  const span = { ...quantity.span, end: quantity.span.end + (money?.length ?? 0) };
  return { comparator, value, to, unit, span, change: changeOf(text, quantity), role: 'condition' };
}

function marksOf(
  text: string,
  clause: Span,
  { start, end }: Span,
  isRange: boolean,
): Pick<Amount, 'isExact' | 'isLimit' | 'isVague' | 'isTotal' | 'isHeld' | 'isOpen'> {
  const before = text.slice(Math.max(clause.start, start - NEAR), start);
  VAGUE_HERE.lastIndex = start;
  return {
    isExact: EXACT.test(before),
    isLimit: CAP.test(before) || FLOOR.test(before),
    isVague:
      (isRange && BOUND.test(before)) ||
      VAGUE_HERE.test(text) ||
      VAGUE_AFTER.test(text.slice(end)) ||
      /[数几]/u.test(text.slice(start, end)),
    isTotal: TOTAL.test(before),
    isHeld: HELD.test(before.replace(/^.*[，。；、]/u, '')) && !RAISED.test(before),
    isOpen: OPEN_WORD.test(text.slice(clause.start, clause.end)),
  };
}

/** A number in the base unit of its kind. */
type BaseNumber = { readonly value: number; readonly unit: string };

const PREFIXED = new RegExp(`^([kK${Object.keys(PREFIXES).join('')}])(flops|Bps|bps|Wh|Wp|W|Hz|VA|B)$`, 'u');
const FOREIGN_HERE = new RegExp(anyOf(FOREIGN_MONEY), 'uy');
const MONEY_UNIT = new RegExp(`^(?:${anyOf([...MONEY, ...FOREIGN_MONEY])})$`, 'u');

/** Counters that count something else than the things themselves: 人次 are no 人. */
const OCCASIONS = /次$/u;

/** The relation of two units: `same` after conversion, `kin` where people confuse them, else `other`. */
type Kinship = 'same' | 'kin' | 'other';

/** The number in the base unit of its kind: 1.2GW and 1200MW are one. */
export function toPlain(value: number, unit: string): BaseNumber {
  const base = baseOf(unit);
  return { value: round(value * base.value), unit: base.unit };
}

/** What one of a unit is in the base unit of its kind; units are few, and compared often. */
const baseOf = memo((unit: string): BaseNumber => {
  const written = unit.replace(/flops/iu, 'flops').replace('每', '/');
  const [, prefix, base] = PREFIXED.exec(written) ?? [];
  if (prefix && base) return { value: PREFIXES[prefix === 'K' ? 'k' : prefix]!, unit: base };
  const [own = '', ...per] = written.split('/');
  const [factor, name] = CONVERSIONS[own] ?? [1, own];
  return { value: factor, unit: [name, ...per].join('/') };
});

/** The foreign money that stands at an offset of the text, as in 3000亿日元; null where none does. */
function moneyAt(text: string, offset: number): string | null {
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
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(12));
}

/** About how many days a time takes; null for what is no time. */
export function daysOf({ value, unit }: Pick<Amount, 'value' | 'unit'>): number | null {
  const days = DAYS_IN[unit ?? ''];
  return days === undefined ? null : value * days;
}

/** Whether two amounts measure the same kind of thing, so that one may stand for the other. */
export function isAlike(a: Amount, b: Amount): boolean {
  const [one, other] = [a, b].map(({ value, unit }) => toPlain(value, unit ?? '').unit);
  return kinship(one!, other!) !== 'other' || (daysOf(a) !== null && daysOf(b) !== null);
}
