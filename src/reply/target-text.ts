import type { Bar } from '../card/chart.js';
import { grouped } from '../grouped.js';
import { AFTER_WORDS, SIGNS } from '../lexicon/comparators.js';
import { SCALES } from '../lexicon/numerals.js';
import { ENGLISH_UNITS } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';
import type { Locale } from '../locale.js';
import { once } from '../memo.js';
import type { Target } from '../outline/types.js';
import { plainText } from '../text/plain.js';
import { slice } from '../text/span.js';
import { joinFilled } from './markdown.js';
import { phrasesIn } from './phrases.js';
import type { ItemHead } from './quote-reply.js';
import { unitIn } from './unit-words.js';

/** A target's figure and deadline in short: "> 1万亿元 · 到 2025 年"; empty where it has neither. */
export function describeTarget(target: Target, locale: Locale): string {
  return joinFilled([statedFigure(target, locale), dueText(target, locale)], ' · ');
}

/** By when a target is to be reached; empty where its document does not say. */
function dueText({ deadline }: Pick<Target, 'deadline'>, locale: Locale): string {
  return deadline === null ? '' : phrasesIn(locale).by(deadline);
}

/** The line above a target: what it is called, with its figure, and by when. */
export function targetHead(target: Target, locale: Locale): ItemHead {
  return { name: targetName(target, locale), detail: dueText(target, locale) };
}

/** Names a target by its subject and figure, in English also in English words; one without a figure by what is to be reached. */
export function targetName(target: Target, locale: Locale): string {
  const figure = statedFigure(target, locale);
  return figure === '' ? aimOf(target) : `${target.subject} · ${figure}`;
}

/** What bounds a figure by itself: words behind it, or a sign of its table before it. */
const BOUNDS_ITSELF = new RegExp(`^[<>≤≥＜＞≈~～]|${anyOf(AFTER_WORDS)}`, 'u');

/**
 * A target's figure in its document's words, with the sign of a bound that they leave out: "> 1万亿元", "10%以上", "翻一番".
 * For English readers with the same in English: "1万亿元 (> 1 trillion yuan)", "10%以上 (≥ 10%)", "翻一番 (×2)".
 */
export function statedFigure(target: Target, locale: Locale): string {
  const { amount, value, section } = target;
  const words =
    amount === null || value === null
      ? ''
      : withUnit(plainText(slice(section.document.text, amount)), target, locale);
  const english = locale === 'en' ? englishFigure(target) : '';
  if (english !== '') return `${words} (${english})`;
  const isBound = target.comparator?.startsWith('x') || BOUNDS_ITSELF.test(words);
  return isBound ? words : SIGNS[target.comparator ?? '='] + words;
}

/** A target's figure for one reader: in English where there is such, else as `statedFigure` gives it. */
export function briefFigure(target: Target, locale: Locale): string {
  const english = locale === 'en' ? englishFigure(target) : '';
  return english === '' ? statedFigure(target, locale) : english;
}

/** A number of a table with the unit that stands beside its name or over its column: 100 of 交易额（亿元） is 100亿元. */
function withUnit(words: string, { value, unit }: Target, locale: Locale): string {
  if (value === null || unit === null || !/^[\d,.]+$/u.test(words)) return words;
  const factor = Math.round(value / Number(words.replaceAll(',', '')));
  const scale = SCALES.find(([, one]) => one === factor);
  return scale ? words + (locale === 'en' ? scale[0] + unit : unitIn(scale[0] + unit, locale)) : words;
}

/** The figure in English: "> 1 trillion yuan", "≥ 10%"; empty where nothing needs a translation. */
function englishFigure({ comparator, value, to, unit }: Target): string {
  const name = ENGLISH_UNITS[unit ?? ''];
  const sign = SIGNS[comparator ?? '='];
  if (value === null || (name === undefined && sign === '')) return '';
  const number = sign + englishNumber(value) + (to === null ? '' : `–${englishNumber(to)}`);
  return name === undefined ? number + (unit === '%' ? unit : '') : `${number} ${name}`;
}

const MILLION = 1e6;

/** A number in English with all its digits: 1,000; 300 billion. */
function englishNumber(value: number): string {
  const { plain, long } = englishFormats();
  return (value < MILLION ? plain : long).format(value);
}

const englishFormats = once(() => {
  const digits = { maximumFractionDigits: 20 };
  return {
    plain: new Intl.NumberFormat('en', digits),
    long: new Intl.NumberFormat('en', { ...digits, notation: 'compact', compactDisplay: 'long' }),
  };
});

/** The words after a subject in its clause, unless they make it part of a longer noun: 技术创新 · 实现新引领. */
const REACHED = /^(?!的)[^，。；！？、\n]{1,40}/u;

function aimOf({ subject, section: { document }, span }: Target): string {
  const words = slice(document.text, span);
  const at = words.lastIndexOf(subject);
  return subject + (at < 0 ? '' : (REACHED.exec(words.slice(at + subject.length))?.[0] ?? ''));
}

/** The most bars of a chart, so that it stays legible, and the most charts of a reply. */
const MAX_BARS = 12;
const MAX_CHARTS = 4;

/** Whether a chart could compare some of the numbers. */
export function isChartable(targets: readonly Target[]): boolean {
  return groupsOf(targets).length > 0;
}

/** The charts of targets, one for each unit, by deadline; each also in words, for those who do not see it. */
export function chartsOf(
  targets: readonly Target[],
  { nameOf, locale }: { readonly locale: Locale; readonly nameOf: (target: Target) => string },
) {
  return groupsOf(targets).map((group) => {
    const dueIn = ({ deadline }: Target): string => deadline ?? UNDATED;
    const shown = group.toSorted((a, b) => dueIn(a).localeCompare(dueIn(b))).slice(0, MAX_BARS);
    const bars = shown.map((target) => barOf(target, nameOf(target), locale));
    const words = bars.map(({ name, figure, deadline }) => `${name} ${figure} ${deadline}`.trim()).join('; ');
    return { targets: shown, bars, words };
  });
}

export type TargetChart = ReturnType<typeof chartsOf>[number];

/** Says how many of all figures the charts show; empty where they show all. */
export function shownLine(charts: readonly TargetChart[], targets: readonly Target[], locale: Locale) {
  const shown = charts.reduce((sum, { bars }) => sum + bars.length, 0);
  const all = targets.filter(({ value }) => value !== null).length;
  return shown === all ? '' : phrasesIn(locale).shown(shown, all);
}

/** Groups numbers of one unit that are all levels or all changes. */
function groupsOf(targets: readonly Target[]): Target[][] {
  const measured = targets.filter(({ value, comparator }) => value !== null && !comparator?.startsWith('x'));
  const groups = grouped(measured.map((target) => [`${target.unit} ${target.change !== null}`, target]));
  return [...groups.values()].filter(({ length }) => length > 1).slice(0, MAX_CHARTS);
}

/** A deadline that sorts after every year. */
const UNDATED = '~';

function barOf(target: Target, name: string, locale: Locale): Bar {
  const { value, to } = target;
  return {
    name,
    deadline: dueText(target, locale),
    from: to === null ? 0 : (value ?? 0),
    to: to ?? value ?? 0,
    figure: statedFigure(target, locale),
  };
}
