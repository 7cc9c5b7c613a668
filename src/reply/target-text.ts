import { AFTER_WORDS, SIGNS } from '../lexicon/comparators.js';
import { ENGLISH_UNITS } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';
import type { Locale } from '../locale.js';
import { once } from '../memo.js';
import type { Target } from '../outline/outline.js';
import { slice } from '../text/span.js';
import { phrasesIn } from './phrases.js';

/** A target's figure and deadline in short: "> 1万亿元 · 到 2025 年"; empty where the text gives neither. */
export function describeTarget(target: Target, locale: Locale): string {
  const due = target.deadline === null ? '' : phrasesIn(locale).by(target.deadline);
  return [statedFigure(target, locale), due].filter((part) => part !== '').join(' · ');
}

/** Those with a figure, then the goals without one. */
export function measuredFirst(all: readonly Target[]): readonly Target[] {
  return [...all.filter(({ value }) => value !== null), ...all.filter(({ value }) => value === null)];
}

/** A target by its subject and its figure; of one without a figure what is to be reached. */
export function targetName(target: Target, locale: Locale): string {
  const figure = statedFigure(target, locale);
  return figure === '' ? aimOf(target) : `${target.subject} · ${figure}`;
}

const BOUNDS_ITSELF = new RegExp(anyOf(AFTER_WORDS), 'u');

/**
 * A target's figure in the words of its document, with the sign of what bounds it where they do not say it: "> 1万亿元",
 * "10%以上", "翻一番 (×2)"; in English with the same in English: "1万亿元 (> 1 trillion yuan)".
 */
export function statedFigure(target: Target, locale: Locale): string {
  const words = wordsOf(target);
  const english = locale === 'en' ? englishFigure(target) : '';
  if (english !== '') return `${words} (${english})`;
  const sign = SIGNS[target.comparator ?? '='];
  if (target.comparator?.startsWith('x')) return `${words} (${sign}${target.value})`;
  return BOUNDS_ITSELF.test(words) ? words : sign + words;
}

/** The words that state the figure; empty where the text gives none. */
function wordsOf({ amount, value, section: { document } }: Target): string {
  return amount === null || value === null ? '' : slice(document.text, amount);
}

/** The figure in English: "> 1 trillion yuan"; empty where there is none, or its unit has no name in English. */
function englishFigure({ comparator, value, to, unit }: Target): string {
  const name = ENGLISH_UNITS[unit ?? ''];
  if (name === undefined || value === null) return '';
  const { format } = englishNumbers();
  return `${SIGNS[comparator ?? '=']}${format(value)}${to === null ? '' : `–${format(to)}`} ${name}`;
}

/** Numbers in English words, with all their digits: 300 billion. */
const englishNumbers = once(
  () =>
    new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 20 }),
);

/** The words that follow a subject in its clause, unless it goes on as a noun: 技术创新 · 实现新引领. */
const REACHED = /^(?!的)[^，。；！？、\n]{1,40}/u;

function aimOf({ subject, section: { document }, span }: Target): string {
  const words = slice(document.text, span);
  const at = words.lastIndexOf(subject);
  const reached = at < 0 ? '' : (REACHED.exec(words.slice(at + subject.length))?.[0] ?? '');
  return subject + reached;
}
