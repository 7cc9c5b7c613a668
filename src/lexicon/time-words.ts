import { DIGITS, ITEM_NUMERALS, NUMERAL_CLASS } from './numerals.js';
import { anyOf, listOf, type WordList } from './word-list.js';

/** Words for the year before the one in which a document speaks. */
export const YEAR_BEFORE: WordList = ['去年', '上年'];

/** Those of what was then, not of what it is compared with. */
export const IN_YEAR_BEFORE = `(?<!较|比|于|过|与)(?:${anyOf(YEAR_BEFORE)})`;

/** Words for that year itself. */
export const YEAR_NOW: WordList = ['今年', '本年'];

/** English words for the year of a document, and those beside it, with their Chinese. */
export const YEARS_IN_ENGLISH: readonly (readonly [string, string])[] = [
  ['last year', YEAR_BEFORE[0]!],
  ['this year', YEAR_NOW[0]!],
  ['next year', '明年'],
];
export const ENGLISH_YEARS: WordList = YEARS_IN_ENGLISH.map(([english]) => english);

/** Words for another time than a deadline said before: each year, or after it. */
export const OTHER_TIMES: WordList = listOf('每年 年均 远期 远景 下一步 今后 此后');

/** Words for the time after a deadline that was named. */
export const LATER: WordList = ['此后', '[其往]后'];

/** Words for the time until now. */
export const SO_FAR: WordList = ['目前', '截至'];

/** How texts name the five years of a national plan: 十五五. */
export const PERIOD_NAME = `十[${DIGITS}]五`;

/** Words for a time of several years, or for what has added up in it. */
export const SPANS: WordList = [
  ...listOf('时期 期间 以来 历年 累计 连续'),
  `十[${ITEM_NUMERALS}]五`,
  `(?<!\\d)(?!一年)[两${ITEM_NUMERALS}\\d]{1,2}[多余]?年(?![级期底末内])`,
];

/** Words for what is already done. */
export const DONE: WordList = [
  IN_YEAR_BEFORE,
  ...SO_FAR,
  '已(?:经|建成|有|达|累计|形成|实现|认定|发布|开通|集聚|超过|突破)',
];

/** Words for the year in which a document speaks: that of its heading, title or date. */
export const THIS_YEAR: WordList = [
  ...YEAR_NOW.map((word) => `${word}度?`),
  '(?<![去前])全年',
  `(?<![${NUMERAL_CLASS}])年内`,
];

/** Words for the year after it. */
export const NEXT_YEAR: WordList = ['明年(?:[上下]半年|[底末]前?)?'];

/** Words for the end of that year. */
export const YEAR_END: WordList = ['(?<![\\d年末])年底(?:之?前|以前)?'];

/** Words for a year before it. */
export const LAST_YEAR: WordList = [...YEAR_BEFORE, '过去一年', '一年来'];

/** Words that compare a number with that of a year. */
export const BASE_WORDS: WordList = listOf('较 (?<!占)比 与 相比 相当于 [高低好优]于 超过');

/** Words that relate a year to a number: by then, since then, compared with then. */
export const DATE_RELATIONS: WordList = [
  ...listOf('截至 截止到? (?:力争|确保|争取|努力)?到 至 展望 力争 确保 争取 自 从'),
  ...BASE_WORDS,
  ...listOf('以 在 于'),
];

/** Words before a colon for when an item is due. */
export const TIME_LIMITS: WordList = listOf(
  '(?:完成|办结|整改|落实|推进|达标)(?:时限|时间|期限) 时限要求 时间节点',
);

/** Words behind a date that say on which side of it: after, before, from then on. */
export const DATE_SIDES = {
  after: ['以后', '之后', '后(?![续来台者备期勤])'],
  before: ['以前', '之前', '前(?![三后列者瞻沿期])'],
  from: ['起(?![降步点草])'],
} as const satisfies Record<string, WordList>;

/** Words about a day on which something ends. */
export const ENDS: WordList = ['截至', '截止'];

/** The English months, January first. */
export const MONTHS: WordList =
  'January February March April May June July August September October November December'.split(' ');

/** The same by their first three letters, folded: jan. */
export const SHORT_MONTHS: WordList = MONTHS.map((name) => name.slice(0, 3).toLowerCase());

/** A month in folded English: by its whole name, by three letters, or as sept; not as the beginning of market. */
export const ENGLISH_MONTH = MONTHS.map((name) => name.toLowerCase())
  .map((name) => `${name.slice(0, 3)}(?:${name === 'september' ? 't|tember' : name.slice(3)})?`)
  .join('|');

/** Words for what was before, or is until something changes it: 由原来的10天. */
export const BEFORE_CHANGE: WordList = listOf('之前 原来 原先 目前 现行 现在 现状');
