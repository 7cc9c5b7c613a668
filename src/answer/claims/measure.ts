import type { Comparator } from '../../lexicon/comparators.js';
import type { Quantity } from '../../text/quantities.js';
import { type Span, slice } from '../../text/span.js';
import type { Figure } from './finding.js';
import { moneyAt } from './units.js';

/** An amount as it is compared. */
export type Measure = {
  /** In the base unit; of a range the lower bound. */
  readonly value: number;
  /** The upper bound of a range. */
  readonly high: number | null;
  readonly unit: string | null;
  readonly comparator: Comparator;
  /** Whether it falls a little short of the number (近3000亿元). */
  readonly isUnder: boolean;
  /** Whether its words leave the number open (上千亿元, 两三千家). */
  readonly isVague: boolean;
  /** Whether the amount is one of growth (增长10%) and which way. */
  readonly growth: 'up' | 'down' | null;
};

const GROWS = /(?:增长|提高|提升|增加|上升|增(?=\d))(?![至到为])/u;
const SHRINKS = /(?:下降|降低|减少|压减|缩短|下滑|萎缩|降(?=\d))(?![至到为])/u;
const RATE_BEFORE = /(?:增长率|增速|增幅|增长)[^\p{L}\d]*$/u;
const RATE_AFTER = /^的?(?:以上|左右)?的?(?:年均|平均|复合)?(?:增长|增速|增幅)(?!至|到)/u;
const DOUBLED = '倍';
const UNDER = /近/u;
/** 上千, 两三千, 3000来亿. */
const VAGUE_SCALE = /(?:[数几]|(?<![完建形达组])成|(?<![以迈跨站登])上)(?=[百千万亿])/u;
const TWO_DIGITS = /[一二两三四五六七八][二三四五六七八九][十百千万亿]/u;
const VAGUE_END = /^[来几多余]\s*[十百千万亿]/u;

/** Reads an amount of a legible text, with the words about it that tell growth from size. */
export function readMeasure(text: string, quantity: Quantity): Measure {
  const { value, to, unit, comparator, span } = quantity;
  const isMultiple = comparator === 'x2' || comparator === 'x4';
  return {
    value,
    high: to,
    unit: isMultiple ? DOUBLED : (unit ?? moneyAt(text, span.end)),
    comparator: isMultiple ? '=' : comparator === '..' ? '>=' : comparator,
    isUnder: UNDER.test(text.slice(quantity.lead.start, span.start)),
    isVague: isVague(text, span),
    growth: readGrowth(text, quantity),
  };
}

function isVague(text: string, { start, end }: Span): boolean {
  return (
    VAGUE_SCALE.test(text.slice(Math.max(0, start - 2), start + 1)) ||
    TWO_DIGITS.test(text.slice(start, end)) ||
    VAGUE_END.test(text.slice(end, end + 4))
  );
}

function readGrowth(text: string, { lead, span }: Quantity): Measure['growth'] {
  const words = slice(text, { start: lead.start, end: span.start + 1 });
  if (SHRINKS.test(words)) return 'down';
  if (GROWS.test(words)) return 'up';
  const before = text.slice(Math.max(0, lead.start - 6), lead.start);
  return RATE_BEFORE.test(before) || RATE_AFTER.test(text.slice(span.end)) ? 'up' : null;
}

const SIGNS: Readonly<Record<Comparator, string>> = {
  '=': '',
  '>=': '≥ ',
  '>': '> ',
  '<=': '≤ ',
  '<': '< ',
  '~': '≈ ',
  '..': '',
  x2: '',
  x4: '',
};
const SCALES = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
] as const;

/** The figure to show of an amount. */
export function figureOf(measure: Measure, year: string | null): Figure {
  const { value, high, unit, comparator } = measure;
  const range = high === null ? number(value) : `${number(value)}–${number(high)}`;
  const sign = high === null ? SIGNS[comparator] : '';
  return { words: `${sign}${range}${unit ?? ''}`, value, unit, comparator, year };
}

/** The figure to show of a date alone. */
export function dateFigure(date: string): Figure {
  return { words: date, value: null, unit: null, comparator: null, year: date };
}

function number(value: number): string {
  const [scale, name] = SCALES.find(([least]) => value >= least) ?? [1, ''];
  return `${Number((value / scale).toPrecision(12))}${name}`;
}
