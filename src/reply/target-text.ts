import { SIGNS } from '../lexicon/comparators.js';
import type { Locale } from '../locale.js';
import { once } from '../memo.js';
import type { Target } from '../outline/outline.js';
import { slice } from '../text/span.js';
import { phrasesIn } from './phrases.js';

/** A target's figure and deadline in short: "> 1万亿元 · by 2025"; empty where the text gives neither. */
export function describeTarget(target: Target, locale: Locale): string {
  const due = target.deadline === null ? '' : phrasesIn(locale).by(target.deadline);
  return [figureOf(target), due].filter((part) => part !== '').join(' · ');
}

/** A target's figure in short: "> 1万亿元"; empty where the text gives none. */
export function figureOf({ comparator, value, to, unit }: Target): string {
  if (value === null) return '';
  const number = to === null ? compact(value) : `${compact(value)}–${compact(to)}`;
  return `${SIGNS[comparator ?? '=']}${number}${unit ?? ''}`;
}

/** A target's figure in the words of its document, with the sign of what bounds it: "10%以上 (≥)". */
export function statedFigure({ amount, comparator, section: { document } }: Target): string {
  if (amount === null) return '';
  const sign = SIGNS[comparator ?? '='].trim();
  return slice(document.text, amount) + (sign === '' ? '' : ` (${sign})`);
}

const COMPACT = once(() => new Intl.NumberFormat('zh-CN', { notation: 'compact', maximumFractionDigits: 4 }));

/** Numbers as Chinese plans write them, by 万 and 亿, whatever the language of the interface. */
function compact(value: number): string {
  return COMPACT().format(value);
}
