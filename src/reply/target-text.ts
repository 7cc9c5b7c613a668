import { SIGNS } from '../lexicon/comparators.js';
import { ENGLISH_UNITS } from '../lexicon/units.js';
import type { Locale } from '../locale.js';
import { once } from '../memo.js';
import type { Target } from '../outline/outline.js';
import { slice } from '../text/span.js';
import { phrasesIn } from './phrases.js';

/** A target's figure and deadline in short: "1万亿元 (>) · by 2025"; empty where the text gives neither. */
export function describeTarget(target: Target, locale: Locale): string {
  const due = target.deadline === null ? '' : phrasesIn(locale).by(target.deadline);
  return [statedFigure(target), due].filter((part) => part !== '').join(' · ');
}

/** A target by its subject and its figure, in English also in English words; of one without a figure what is to be reached. */
export function targetName(target: Target, locale: Locale): string {
  const words = wordsOf(target);
  if (words === '') return aimOf(target);
  const english = locale === 'en' ? englishFigure(target) : '';
  return `${target.subject} · ${english === '' ? statedFigure(target) : `${words} (${english})`}`;
}

/** A target's figure in the words of its document, with the sign of what bounds it: "10%以上 (≥)", "翻一番 (×2)". */
export function statedFigure(target: Target): string {
  const { comparator, value } = target;
  const sign = SIGNS[comparator ?? '='].trim();
  const times = comparator?.startsWith('x') ? value : '';
  return wordsOf(target) + (sign === '' ? '' : ` (${sign}${times})`);
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
