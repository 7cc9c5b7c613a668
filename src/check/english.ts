import { ISSUES } from '../lexicon/claim-doubts.js';
import { PERIODS } from '../lexicon/claim-words.js';
import { DOUBLED, FALLS, GROWS, PLAIN_BOUNDS } from '../lexicon/comparators.js';
import {
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  CUTTING,
  DOUBLING,
  EACH,
  ENGLISH_BOUNDS,
  ENGLISH_EACH,
  ENGLISH_KINDS,
  ENGLISH_NUMBERS,
  ENGLISH_PHRASES,
  ENGLISH_SCALES,
  GROWING,
  IN_FORCE,
  LASTING,
  MORE_THAN,
  PERCENT,
  PUBLISHED,
} from '../lexicon/english.js';
import { ENGLISH_MONTH, SHORT_MONTHS } from '../lexicon/time-words.js';
import { ENGLISH_MONEY, ENGLISH_UNITS, isCounter, UNIT } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';
import { writeDate } from '../text/dates.js';

/*
 * English figures, years and bounds are written anew as a Chinese plan writes them, so that one reader takes both:
 * more than 1 trillion yuan becomes 超过1000000000000元, by 2025 becomes 到2025年.
 */

type Step = readonly [RegExp, string | ((match: string, ...groups: string[]) => string)];

const NUMBER = '(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?';
const CURRENCY = anyOf(CURRENCY_SIGNS);
const FIGURE = new RegExp(
  `(?:(?<before>${CURRENCY})\\s*)?(?<![\\w.,])(?<number>${NUMBER})` +
    `(?:[\\s-]*(?<scale>${anyOf(Object.keys(ENGLISH_SCALES))})(?![A-Za-z]))?` +
    `(?:[\\s-]*(?<after>${anyOf([...CURRENCY_NAMES, ...PERCENT])})(?![A-Za-z]))?`,
  'giu',
);
const MONTH = `(?<month>${ENGLISH_MONTH})\\.?`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const AMOUNT_AHEAD = '\\s+(?:a\\s+total\\s+of\\s+|为)?(?=\\d)';

const EACH_NAME = new RegExp(anyOf(Object.keys(ENGLISH_EACH)), 'giu');
/** 300元 per person per month. */
const PER_EACH = new RegExp(
  `(\\d[\\d.]*[^\\s\\d]*元)((?:\\s+(?:${anyOf(EACH)})\\s+(?:${anyOf(Object.keys(ENGLISH_EACH))})\\b)+)`,
  'giu',
);

/** Figures and dates first, then the words around them. */
const STEPS: readonly Step[] = [
  [/(?<=[a-z])['’]s\b|(?<=s)['’](?=\s)/giu, ''],
  [new RegExp(`(?<!\\d)${DAY}\\s+${MONTH},?\\s+(?<year>20\\d\\d)(?!\\d)`, 'giu'), dateIn],
  [new RegExp(`(?<![A-Za-z])${MONTH},?\\s+(?:${DAY},?\\s+)?(?<year>20\\d\\d)(?!\\d)`, 'giu'), dateIn],
  [
    new RegExp(`\\b(${anyOf(ENGLISH_NUMBERS.slice(2))})\\b(?=[\\s-]+[a-z])`, 'giu'),
    (word) => String(ENGLISH_NUMBERS.indexOf(word.toLowerCase())),
  ],
  [
    /(?<![\w.,年月-])(?:(by|until|till|through)\s+(?:the\s+end\s+of\s+)?)?(20\d\d)(?=\s*[,.;:!?)]|\s+[a-z]|\s*$)/giu,
    (_, by, year) => `${by ? '到' : ''}${year}年`,
  ],
  // A currency sign before a sum with a Chinese scale, which is a unit too: ¥3000亿元.
  [
    new RegExp(`(${CURRENCY})\\s*(${NUMBER}[百千万亿]+)(?:[美欧港]?元)?`, 'giu'),
    (_, sign, number) => `${number}${unitOf(sign!)}`,
  ],
  [FIGURE, writeFigure],
  [
    PER_EACH,
    (_, amount, each) =>
      `${each!
        .match(EACH_NAME)!
        .map((name) => `每${ENGLISH_EACH[name.toLowerCase()]}`)
        .join('')}${amount}`,
  ],
  ...ENGLISH_PHRASES.map(([words, chinese]): Step => [wordsOf(words), chinese]),
  // A unit is part of an amount; what a counter counts is its subject.
  ...Object.entries(ENGLISH_UNITS)
    .filter(([unit]) => !isCounter(unit) && !unit.endsWith('元'))
    .map(([unit, name]): Step => [measured(name), `${unit} `]),
  [
    new RegExp(`(?<![\\w.,])(\\d{1,3}(?:,\\d{3})+|\\d+)\\s+(?!(?:${UNIT})(?![A-Za-z]))(?=[a-z]{2})`, 'giu'),
    '$1个 ',
  ],
  ...ENGLISH_BOUNDS.map(
    ([words, bound]): Step => [
      new RegExp(`\\b(?:${anyOf(words)})${AMOUNT_AHEAD}`, 'giu'),
      PLAIN_BOUNDS[words === MORE_THAN ? '>=' : bound],
    ],
  ),
  [/\bbetween\s+(?:为)?([\d.]+[^\s\d]*)\s+and\s+(?:为)?(?=\d)/giu, '$1至'],
  [wordsOf(ENGLISH_KINDS), ''],
  [wordsOf(IN_FORCE), '施行'],
  [wordsOf(PUBLISHED), ISSUES[0]!],
  [new RegExp(`\\b(?:${anyOf(GROWING)})(?:\\s+(?:by|of|at|rate\\s+of))?\\s+(?=[\\d超不低约])`, 'giu'), GROWS],
  [
    new RegExp(`\\b(?:${anyOf(CUTTING)})\\s+(?:by\\s+(?=\\d)|([a-z][a-z ]{2,80}?)\\s+by\\s+(?=\\d))`, 'giu'),
    (_, noun = '') => `${noun} ${FALLS[0]}`,
  ],
  [
    new RegExp(
      `(?:\\b(?:${anyOf(LASTING)})\\s+(?:from\\s+)?)?\\b(20\\d\\d)年?\\s+(?:to|through|until)\\s+(?:到)?(20\\d\\d)年?`,
      'giu',
    ),
    (found, from, to) => `${/^[a-z]/iu.test(found) ? PERIODS[0] : ''}${from}-${to}年`,
  ],
  [
    new RegExp(`${GROWS}([^\\s\\d]{0,4}\\d[\\d.]*%)\\s+(?:${anyOf(EACH)})\\s+year\\b`, 'giu'),
    (_, amount) => `年均${GROWS}${amount}`,
  ],
  [/(施行|发布)\s*(?:on|in)\s*(20\d\d年(?:\d+月)?(?:\d+日)?)/gu, '$2$1'],
  [/(?<=\d%)\s+(?:annual\s+)?(?:growth|increase)\b/giu, GROWS],
  [wordsOf(DOUBLING), DOUBLED],
  [/(?<=[\d元%])\s+or\s+(?:more|above|higher)\b/giu, '以上'],
  [
    /(?<=[\d元%个][^，,]{0,200})(?<!\s)\s+(?:and|while|with)\s+(?=[^，,]{0,200}(?<!\d)(?!20\d\d年)\d)/giu,
    '，',
  ],
];

/** The text with its English figures as a Chinese plan would write them; a Chinese text stays as it is. */
export function readEnglish(text: string): string {
  if (!/[A-Za-z$€¥￥]/u.test(text)) return text;
  return STEPS.reduce((words, [pattern, chinese]) => words.replace(pattern, chinese as string), text);
}

function wordsOf(words: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${anyOf(words)})\\b`, 'giu');
}

function measured(name: string): RegExp {
  const words = name.replace(/tres$/u, 't(?:re|er)s').replace(/s$/u, 's?');
  return new RegExp(`(?<=(?<![\\w.,])(?:${NUMBER})[万亿]*)[\\s-]+${words}(?![A-Za-z])`, 'giu');
}

function dateIn(...match: unknown[]): string {
  const { year, month, day } = match.at(-1) as Record<string, string | undefined>;
  return writeDate(year, SHORT_MONTHS.indexOf(month!.slice(0, 3).toLowerCase()) + 1, day);
}

function writeFigure(...match: unknown[]): string {
  const { before, number, scale, after } = match.at(-1) as Record<string, string | undefined>;
  if (!before && !scale && !after) return match[0] as string;
  const value = Number(number!.replaceAll(',', '')) * (ENGLISH_SCALES[scale?.toLowerCase() ?? ''] ?? 1);
  const unit = unitOf(after ?? before ?? '');
  // A number without a unit is read as an amount only after a word that compares.
  return `${unit === '' ? '为' : ''}${Number(value.toPrecision(12)).toLocaleString('fullwide', { useGrouping: false, maximumFractionDigits: 6 })}${unit}`;
}

function unitOf(words: string): string {
  if (/^percentage/iu.test(words)) return '个百分点';
  if (/^p/iu.test(words)) return '%';
  if (words === '') return '';
  return ENGLISH_MONEY.find(([name]) => new RegExp(`^(?:${name})`, 'iu').test(words))![1];
}
