import { ASKS_IF_SO, HEARSAY } from '../lexicon/claim-words.js';
import { AFTER_WORDS, DOUBLED, FALLS, GROWS, PLAIN_BOUNDS, RISES } from '../lexicon/comparators.js';
import { DIGITS, NUMERAL_CLASS, ORDINAL_NUMERALS, YEAR_DIGITS, ZEROS } from '../lexicon/numerals.js';
import { MONEY, SIGNS_OF_YUAN, SPOKEN_DOLLARS, SPOKEN_YUAN, UNIT } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';
import { parseNumeral } from '../text/numerals.js';
import { readEnglish } from './english.js';
import { legible } from './legible.js';

const HAN = '\\p{Script=Han}';
const NUMBER = `[${NUMERAL_CLASS}][${NUMERAL_CLASS},.]*`;
const AFTER_AMOUNT = '\\d元%番万亿家个项倍年月日人座条台架件';
const END = `$|[，。；、！？,;!?）)的吗呢吧]|规模|大关|${anyOf(AFTER_WORDS)}`;

/** Rewrites people's wording as plans word it, step by step. */
const STEPS: readonly (readonly [RegExp, string | ((match: string, ...groups: string[]) => string)])[] = [
  [new RegExp(`^(?:(?:${anyOf(HEARSAY)})(?:的是)?[，：:\\s]*){1,3}`, 'iu'), ''],
  [new RegExp(`[，,\\s]*(?:${anyOf(ASKS_IF_SO)})[？?！!。\\s]*$`, 'u'), ''],
  // The source of a quotation: （来源：央视网2023年5月30日）. 资金来源：财政3000亿元 is a statement.
  [/[（(](?:资料|图片|消息|数据)?来源[：:][^（）()]{1,60}[）)]/gu, '，'],
  [/(?<!\p{Script=Han})(?:资料|图片|消息|数据)?来源[：:][^（）()，。；\d]{1,40}(?=[，。；]|$)/gu, '，'],
  // 增长的预期目标是5%, 普及率的目标值为95%, 现状值是40%.
  [
    new RegExp(
      `(${anyOf([...RISES, ...FALLS])})?的?(?:预期|主要)?(目标|现状)值?[是为](?=[^，。；、]{0,4}\\d)`,
      'gu',
    ),
    (_, change = '达到', kind) => (kind === '现状' ? '已' : '将') + change,
  ],
  // 每季度至少联系一次, 一年开两次, 一年最多300万元, 占一成, 8千5百亿.
  [
    new RegExp(
      `(?<![近前第几数${NUMERAL_CLASS}])[一1](?=年(?:[^，。；\\d]{0,6}\\d?次|(?:最[多高少低]|至[多少])?\\d[\\d.]*[万亿]?(?:[元个人家名]|$)))`,
      'gu',
    ),
    '每',
  ],
  [/(?<=[的到达为约占])一成(?=[，。；以左吧]|$)/gu, '10%'],
  [/(\d)千(\d)百(?=[万亿元])/gu, '$1$200'],
  // 企业多了7%, 经费压了11%, but not a change from a year that is named.
  [/(?<![比较][^，。；]{0,9})[多涨增]了(?=[约近超]?\d[\d.]*%)/gu, GROWS],
  [/(?<![比较][^，。；]{0,9})[压减降少]了(?=[约近超]?\d[\d.]*%)/gu, FALLS[0]!],
  // 两块八毛五, 出八成, 奖五千.
  [
    new RegExp(
      `(?<![${NUMERAL_CLASS},.地模板])([${NUMERAL_CLASS}]{1,8})块(?:([${NUMERAL_CLASS}])毛?([${NUMERAL_CLASS}])?)?(?=钱|[，。；、]|$)`,
      'gu',
    ),
    writeSum,
  ],
  [
    new RegExp(
      `(?<=[给奖补出交缴罚付领拿发投花扣返退][了到]?|每月)(?:(?:\\d{2,}|[${NUMERAL_CLASS}]{2,})(?=[，。；、,;](?!\\d)|$)|\\d[\\d.]*[万亿]+(?!元|${UNIT}|[${NUMERAL_CLASS}]))`,
      'gu',
    ),
    '$&元',
  ],
  [/\p{Extended_Pictographic}|\u{FE0F}|\u{200D}/gu, ' '],
  [/(?<!\d)(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/gu, '$1年$2月$3日'],
  // A space after an amount parts two statements; any other between Chinese and figures says nothing.
  [
    new RegExp(`(?<=[${AFTER_AMOUNT}])[ \\t]+(?=${HAN}{2})(?![万亿元家个项倍年月日人座条台架件])`, 'gu'),
    '，',
  ],
  [new RegExp(`(?<=[${HAN}，。；：、])[ \\t]+(?=[${HAN}\\d])|(?<=\\d)[ \\t]+(?=[${HAN}%])`, 'gu'), ''],
  // 3000亿元到2025年 is no range.
  [new RegExp(`(?<=[${AFTER_AMOUNT}])\\s*(?=[到至]20\\d\\d年)(?<!20\\d\\d年?\\s*)`, 'gu'), '，'],
  [/年均(?=\d[\d.]*%)/gu, `年均${GROWS}`],
  [/(20\d\d)(?=(?:[、和及与]20\d\d){1,6}年)/gu, '$1年'],
  [/(?<=\d),(?=\d{3}(?!\d))/gu, ''],
  [new RegExp(`(?<=[${NUMERAL_CLASS}])个(?=[万亿])`, 'gu'), ''],
  [new RegExp(`(?:${anyOf(SIGNS_OF_YUAN)}|[¥￥])\\s*(${NUMBER})(?![元${NUMERAL_CLASS}])`, 'giu'), '$1元'],
  [new RegExp(`(?<=[${NUMERAL_CLASS}])元?\\s*(?:${anyOf(SPOKEN_YUAN)})`, 'giu'), '元'],
  [new RegExp(`(?:${anyOf(SIGNS_OF_YUAN)})(?=${NUMBER}元)`, 'gu'), ''],
  [new RegExp(anyOf(SPOKEN_DOLLARS), 'gu'), MONEY[0]!],
  [/(?<=到|至)(\d\d)(?=年(?:[底末前]|[^\d的内后来]))|(?<![\d.])(\d\d)(?=年\d{1,2}月)/gu, '20$1$2'],
  // 全年 is the year that a document tells of, which is seldom that in which it speaks.
  [new RegExp(`(?<![今去前本])全年(?=[^，。；、]*[${NUMERAL_CLASS}])`, 'gu'), ''],
  [new RegExp(`(?<=${anyOf([...RISES, ...FALLS])})了(?=[约近超\\d])`, 'gu'), ''],
  [
    new RegExp(
      `(?<![\\d.,+\\-–—~至A-Za-z少低超过约多])(20\\d\\d)(?=$|[，。：:；\\s]|${HAN})(?!年|[万亿千百余多]|${UNIT})`,
      'gu',
    ),
    '$1年',
  ],
  [new RegExp(`(?<![达得做赶])不[到足满及](?=${NUMBER})`, 'gu'), PLAIN_BOUNDS['<']],
  [new RegExp(`(?:不[止只]|远超|高出)(?=${NUMBER})`, 'gu'), PLAIN_BOUNDS['>']],
  [new RegExp(`(?<=[破超过达近])(?=[万亿]{1,2}(?:元|${END}))`, 'gu'), '1'],
  [/(?<!突)破(?=\d)/gu, PLAIN_BOUNDS['>']],
  [/(?<=\d月\d{1,2})号/gu, '日'],
  [/每([年月天日])平均|平均每([年月天日])/gu, (_, a = '', b = '') => `${(a + b).replace('天', '日')}均`],
  // 3000亿元（2025年）: a year in brackets counts, but not that of a title.
  [/(?<!》)[（(](?![^（）()]*[-—–－~至])([^（）()]*20\d\d年[^（）()]*)[）)](?![^《》]*》)/gu, '，$1，'],
  [/翻(?:倍|了?一番)|加倍/gu, DOUBLED],
];

const YEAR_IN_WORDS = new RegExp(`二[${ZEROS}][${YEAR_DIGITS}]{2}(?=年)`, 'gu');

const BARE_AMOUNT = new RegExp(
  `(?<=${HAN})(?:\\d[\\d.]*[万亿千百]*[万亿]|[两${ORDINAL_NUMERALS}]+[万亿]+)(?=${END})`,
  'gu',
);

/** A sentence of a claim in the words of a plan, for the readers alone: what is shown is what was written. */
export function reword(sentence: string): string {
  const plain = readEnglish(legible(sentence).text).replace(YEAR_IN_WORDS, writeYear);
  return STEPS.reduce((words, [pattern, better]) => words.replace(pattern, better as string), plain)
    .replace(BARE_AMOUNT, writeAmount)
    .trim();
}

/** A number without a unit is read as an amount only in digits and after a word that compares. */
function writeAmount(amount: string): string {
  return `为${/^\d/u.test(amount) ? amount : parseNumeral(amount)}`;
}

/** 两块八毛五 is 2.85元. */
function writeSum(_: string, yuan: string, tenths = '', hundredths = ''): string {
  const [one, two] = [tenths, hundredths].map((digit) => (digit === '' ? 0 : parseNumeral(digit)!));
  return `${Number((parseNumeral(yuan)! + one! / 10 + two! / 100).toFixed(2))}元`;
}

function writeYear(year: string): string {
  return [...year].map((digit) => DIGITS.indexOf(digit) + 1).join('');
}
