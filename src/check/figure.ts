import { SIGNS } from '../lexicon/comparators.js';
import type { Amount } from './amount.js';
import type { Figure } from './finding.js';

const SCALES = [
  [1e12, '万亿'],
  [1e8, '亿'],
  [1e4, '万'],
] as const;

/** The shown figure of an amount; without a unit, that of the compared fact in brackets. */
export function figureOf({ value, to, unit, comparator, year }: Amount, fact: Amount | null): Figure {
  const isMultiple = comparator === 'x2' || comparator === 'x4';
  const sign = to === null && comparator !== null && !isMultiple ? SIGNS[comparator] : '';
  const amount = to === null ? number(value!) : `${number(value!)}–${number(to)}`;
  const shown = unit ?? (isMultiple ? '倍' : fact?.unit ? `（${fact.unit}）` : '');
  return { words: `${sign}${amount}${shown}`, value, unit, comparator, year };
}

function number(value: number): string {
  const [scale, name] = SCALES.find(([least]) => value >= least) ?? [1, ''];
  return `${Number((value / scale).toPrecision(12))}${name}`;
}
