import { SIGNS } from '../lexicon/comparators.js';
import { ENGLISH_UNITS } from '../lexicon/units.js';
import type { Locale } from '../locale.js';
import { memo } from '../memo.js';
import type { Target } from '../outline/outline.js';
import { slice } from '../text/span.js';
import { phrasesIn } from './phrases.js';

/** A target's figure and deadline in short: "> 1万亿元 · by 2025"; empty where the text gives neither. */
export function describeTarget(target: Target, locale: Locale): string {
  const due = target.deadline === null ? '' : phrasesIn(locale).by(target.deadline);
  return [figureOf(target), due].filter((part) => part !== '').join(' · ');
}

/** A target by its subject and its figure, in English also in English words; of one without a figure what is to be reached. */
export function targetName(target: Target, locale: Locale): string {
  const figure = figureOf(target);
  if (figure === '') return aimOf(target);
  const english = locale === 'en' ? englishFigure(target) : '';
  return `${target.subject} · ${figure}${english === '' ? '' : ` (${english})`}`;
}

/** A target's figure in short: "> 1万亿元"; empty where the text gives none. */
export function figureOf(target: Target): string {
  return target.value === null ? '' : `${numbersOf(target, 'zh-CN')}${target.unit ?? ''}`;
}

/** A target's figure in the words of its document, with the sign of what bounds it: "10%以上 (≥)". */
export function statedFigure({ amount, comparator, section: { document } }: Target): string {
  if (amount === null) return '';
  const sign = SIGNS[comparator ?? '='].trim();
  return slice(document.text, amount) + (sign === '' ? '' : ` (${sign})`);
}

/** The same in English: "> 1 trillion yuan"; empty where it has no unit that English knows. */
function englishFigure(target: Target): string {
  const unit = ENGLISH_UNITS[target.unit ?? ''];
  return unit === undefined ? '' : `${numbersOf(target, 'en')} ${unit}`;
}

function numbersOf({ comparator, value, to }: Target, locale: Locale): string {
  const { format } = COMPACT(locale);
  return SIGNS[comparator ?? '='] + (to === null ? format(value!) : `${format(value!)}–${format(to)}`);
}

/** Numbers as Chinese plans write them, by 万 and 亿, or in English words: 300 billion. */
const COMPACT = memo(
  (locale: Locale) =>
    new Intl.NumberFormat(locale, {
      notation: 'compact',
      compactDisplay: locale === 'en' ? 'long' : 'short',
      maximumFractionDigits: 4,
    }),
);

/** The words that follow a subject in its clause, unless it goes on as a noun: 技术创新 · 实现新引领. */
const REACHED = /^(?!的)[^，。；！？、\n]{1,40}/u;

function aimOf({ subject, section: { document }, span }: Target): string {
  const words = slice(document.text, span);
  const at = words.lastIndexOf(subject);
  const reached = at < 0 ? '' : (REACHED.exec(words.slice(at + subject.length))?.[0] ?? '');
  return subject + reached;
}
