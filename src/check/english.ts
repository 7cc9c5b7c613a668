import { ISSUES } from '../lexicon/claim-doubts.js';
import { DOUBLED, PLAIN_BOUNDS, RISES } from '../lexicon/comparators.js';
import { SHORT_MONTHS } from '../lexicon/time-words.js';
import { ENGLISH_MONEY, ENGLISH_UNITS, isCounter, UNIT } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';

/*
 * English figures, years and bounds are written anew as a Chinese plan writes them, so that one reader takes both:
 * more than 1 trillion yuan becomes 超过1000000000000元, by 2025 becomes 到2025年.
 */

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const NUMBER_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

const NUMBER = '(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?';
const CURRENCY = 'RMB|CNY|USD|US\\$|EUR|HK\\$|[¥￥$€]';
const MONEY = 'yuan|renminbi|RMB|CNY|(?:US )?dollars?|USD|euros?|EUR|HK\\$';
const RATE = 'percentage points?|percent|per cent|pct';
const FIGURE = new RegExp(
  `(?:(?<before>${CURRENCY})\\s*)?(?<![\\w.,])(?<number>${NUMBER})` +
    `(?:[\\s-]*(?<scale>thousand|million|billion|trillion|mn|bn|tn|[kmb])(?![A-Za-z]))?` +
    `(?:[\\s-]*(?<after>${MONEY}|${RATE})(?![A-Za-z]))?`,
  'giu',
);
/** A currency sign before a sum with a Chinese scale, which is a unit too: ¥3000亿元. */
const SIGNED = new RegExp(`(${CURRENCY})\\s*(${NUMBER}[百千万亿]+)(?:[美欧港]?元)?`, 'giu');
const MONTH = `(?<month>${anyOf(SHORT_MONTHS)})[a-z]*\\.?`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
const DATES = [
  new RegExp(`(?<![A-Za-z])${MONTH}\\s+${DAY},?\\s+(?<year>20\\d\\d)(?!\\d)`, 'giu'),
  new RegExp(`(?<!\\d)${DAY}\\s+${MONTH},?\\s+(?<year>20\\d\\d)(?!\\d)`, 'giu'),
  new RegExp(`(?<![A-Za-z])${MONTH},?\\s+(?<year>20\\d\\d)(?!\\d)`, 'giu'),
];
const NUMBER_WORD = new RegExp(`\\b(${NUMBER_WORDS.slice(2).join('|')})\\b(?=[\\s-]+[a-z])`, 'giu');
const YEAR =
  /(?<![\w.,年月-])(?:(by|until|till|through)\s+(?:the\s+end\s+of\s+)?)?(20\d\d)(?=\s*[,.;:!?)]|\s+[a-z]|\s*$)/giu;
const COUNT = new RegExp(
  `(?<![\\w.,])(\\d{1,3}(?:,\\d{3})+|\\d+)\\s+(?!(?:${UNIT})(?![A-Za-z]))(?=[a-z]{2})`,
  'giu',
);

/** A unit that is part of an amount; what a counter counts is its subject. */
const MEASURES = Object.entries(ENGLISH_UNITS)
  .filter(([unit]) => !isCounter(unit) && !unit.endsWith('元'))
  .map(([unit, name]) => [measured(name), `${unit} `] as const);
const AMOUNT_AHEAD = '\\s+(?:a\\s+total\\s+of\\s+|为)?(?=\\d)';
const BOUNDS = (
  [
    [
      'no less than|(?:must|can|shall)?\\s?not (?:be )?(?:less|fewer) than|no fewer than|at least|a minimum of',
      PLAIN_BOUNDS['>='],
    ],
    [
      "no more than|(?:must not|cannot|can['’]t|may not|shall not|not) (?:be more than|exceed)|not more than|at most|not exceeding|up to|a maximum of",
      PLAIN_BOUNDS['<='],
    ],
    ['more than|over|above|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|beyond', PLAIN_BOUNDS['>']],
    ['less than|under|below|fewer than', PLAIN_BOUNDS['<']],
    ['about|around|approximately|nearly|roughly|almost|some', PLAIN_BOUNDS['~']],
  ] as const
).map(([words, chinese]) => [new RegExp(`\\b(?:${words})${AMOUNT_AHEAD}`, 'giu'), chinese] as const);
/** Words for the kind of a place or a document, which need not be said. */
const KIND =
  /\b(?:county|city|province|district|municipality|municipal|regulations?|opinions?|measures|notice|scheme)\b/giu;
const EFFECT =
  /\b(?:(?:came|comes?|entered|enters?) into force|(?:took|takes?|has taken) effect|(?:is|was) effective)\b/giu;
const ISSUE = /\b(?:(?:was|were|is|are) )?(?:published|released|issued)\b/giu;
const BETWEEN = /\bbetween\s+(?:为)?([\d.]+[^\s\d]*)\s+and\s+(?:为)?(?=\d)/giu;
const GROWTH =
  /\b(?:grow(?:th|s|ing)?|grew|rose|increas(?:e|es|ing)|ris(?:e|es|ing)|expand(?:s|ing)?)(?:\s+(?:by|of|at|rate\s+of))?\s+(?=[\d超不低约])/giu;
const GROWTH_AFTER = /(?<=\d%)\s+(?:annual\s+)?(?:growth|increase)\b/giu;
const DOUBLING = /\b(?:doubl(?:e|es|ed|ing)|twofold|two-fold)\b/giu;
const OR_MORE = /(?<=[\d元%])\s+or\s+(?:more|above|higher)\b/giu;
const AND = /(?<=[\d元%个][^，,]{0,200})(?<!\s)\s+(?:and|while|with)\s+(?=[^，,]{0,200}\d)/giu;

function measured(name: string): RegExp {
  const words = name.replace(/tres$/u, 't(?:re|er)s').replace(/s$/u, 's?');
  return new RegExp(`(?<=(?<![\\w.,])(?:${NUMBER})[万亿]*)[\\s-]+${words}(?![A-Za-z])`, 'giu');
}

/** The text with its English figures as a Chinese plan would write them; a Chinese text stays as it is. */
export function readEnglish(text: string): string {
  if (!/[A-Za-z$€¥￥]/u.test(text)) return text;
  const plain = text.replace(/(?<=[a-z])['’]s\b|(?<=s)['’](?=\s)/giu, '');
  const dated = DATES.reduce((words, pattern) => words.replace(pattern, writeDate), plain);
  const figured = dated
    .replace(NUMBER_WORD, (word) => String(NUMBER_WORDS.indexOf(word.toLowerCase())))
    .replace(YEAR, (_, by: string | undefined, year: string) => `${by ? '到' : ''}${year}年`)
    .replace(SIGNED, (_, sign: string, number: string) => `${number}${unitOf(sign)}`)
    .replace(FIGURE, writeFigure);
  const measured = MEASURES.reduce((words, [pattern, unit]) => words.replace(pattern, unit), figured).replace(
    COUNT,
    '$1个 ',
  );
  const bounded = BOUNDS.reduce((words, [pattern, chinese]) => words.replace(pattern, chinese), measured);
  return bounded
    .replace(BETWEEN, '$1至')
    .replace(KIND, '')
    .replace(/ {2,}/gu, ' ')
    .replace(EFFECT, '施行')
    .replace(ISSUE, ISSUES[0]!)
    .replace(GROWTH, RISES[0]!)
    .replace(GROWTH_AFTER, RISES[0]!)
    .replace(DOUBLING, DOUBLED)
    .replace(OR_MORE, '以上')
    .replace(AND, '，');
}

function writeDate(...match: unknown[]): string {
  const { year, month, day } = match.at(-1) as Record<string, string | undefined>;
  const number = SHORT_MONTHS.indexOf(month!.toLowerCase()) + 1;
  return `${year}年${number}月${day === undefined ? '' : `${Number(day)}日`}`;
}

function writeFigure(...match: unknown[]): string {
  const { before, number, scale, after } = match.at(-1) as Record<string, string | undefined>;
  if (!before && !scale && !after) return match[0] as string;
  const value = Number(number!.replaceAll(',', '')) * (SCALES[scale?.toLowerCase() ?? ''] ?? 1);
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
