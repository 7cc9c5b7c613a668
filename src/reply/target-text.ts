import { SIGNS } from '../lexicon/comparators.js';
import type { Locale } from '../locale.js';
import { once } from '../memo.js';
import type { Target } from '../outline/outline.js';
import { phrasesIn } from './phrases.js';

/** A target's figure and deadline in short: "> 1万亿元 · by 2025"; empty where the text gives neither. */
export function describeTarget({ comparator, value, to, unit, deadline }: Target, locale: Locale): string {
  const number = value === null ? '' : to === null ? compact(value) : `${compact(value)}–${compact(to)}`;
  const figure = value === null ? '' : `${SIGNS[comparator ?? '=']}${number}${unit ?? ''}`;
  const due = deadline === null ? '' : phrasesIn(locale).by(deadline);
  return [figure, due].filter((part) => part !== '').join(' · ');
}

const COMPACT = once(() => new Intl.NumberFormat('zh-CN', { notation: 'compact', maximumFractionDigits: 4 }));

/** Numbers as Chinese plans write them, by 万 and 亿, whatever the language of the interface. */
function compact(value: number): string {
  return COMPACT().format(value);
}
