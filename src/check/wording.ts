import { ASKS_IF_SO, HEARSAY } from '../lexicon/claim-words.js';
import {
  ADDS_UP,
  AFTER_WORDS,
  BOUND_WORDS,
  DOUBLED,
  FALLS,
  GROWS,
  LIFTS,
  PLAIN_BOUNDS,
  RISES,
} from '../lexicon/comparators.js';
import {
  DIGITS,
  ITEM_NUMERALS,
  NUMERAL_CLASS,
  ORDINAL_NUMERALS,
  YEAR_DIGITS,
  ZEROS,
} from '../lexicon/numerals.js';
import { WHAT } from '../lexicon/question-words.js';
import { AFTER_SHORT_YEAR, YEAR_BEFORE } from '../lexicon/time-words.js';
import { HOUR, MONEY, SIGNS_OF_YUAN, SPOKEN_DOLLARS, SPOKEN_YUAN, UNIT } from '../lexicon/units.js';
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
  [new RegExp(`${WHAT}(?=[^，。；]{1,12}都)`, 'gu'), '任何'],
  [/(?<=\d月\d{1,2})号/gu, '日'],
  [/元旦/gu, '1月1日'],
  // 每季度至少联系一次, 一年开两次, 八成用于.
  [new RegExp(`(?<![近前第几数${NUMERAL_CLASS}])[一1](?=年[^，。；\\d]{0,6}\\d?次)`, 'gu'), '每'],
  // 每五年修订一次, 五年修订一次.
  [
    new RegExp(
      `(?:每|(?<![近前第几数${NUMERAL_CLASS}]))([2-9]|[${DIGITS}两十])(?=年[^，。；\\d]{0,6}[一1]次)`,
      'gu',
    ),
    (_, years) => `每${parseNumeral(years)}`,
  ],
  [
    new RegExp(`(?<=每[^，。；\\d]{1,24})[${NUMERAL_CLASS}](?=次(?:[，。；]|$))`, 'gu'),
    (numeral) => String(parseNumeral(numeral)),
  ],
  [
    new RegExp(`(?<=(?:^|[，。；]|原则上)[约近]?)([${ORDINAL_NUMERALS}两])成(?=以?[用给归左上由]|的)`, 'gu'),
    (_, numeral) => `${10 * parseNumeral(numeral)!}%`,
  ],
  [/(?<=\d[^\s\d，。；]{1,6}(?<![年月日号天点时]))起步?(?=[，。；]|$)/gu, '以上'],
  [new RegExp(`(?<![超通经不])过(?=[${NUMERAL_CLASS}]{1,4}[万亿](?:${END}))`, 'gu'), PLAIN_BOUNDS['>=']],
  // 一个半月, 1/4, 三成五, 星期五, 第一季度, 上午10点.
  [
    new RegExp(`(?<![${NUMERAL_CLASS}])([${NUMERAL_CLASS}]{1,2})个半(?=${HOUR}|月)`, 'gu'),
    (_, numeral) => `${parseNumeral(numeral)}.5个`,
  ],
  [
    /(?<![\d./])([1-9])\/([2-9]|10)(?![\d./]|标段|[A-Z])/gu,
    (_, part, whole) => `${DIGITS[+whole - 1] ?? '十'}分之${DIGITS[+part - 1]}`,
  ],
  [
    new RegExp(`([${DIGITS}])成([${DIGITS}])(?=${END}|的|用于)`, 'gu'),
    (_, tens, ones) => `${10 * parseNumeral(tens)! + parseNumeral(ones)!}%`,
  ],
  [new RegExp(`(?:星期|礼拜)(?=[${ITEM_NUMERALS}日天])`, 'gu'), '周'],
  [new RegExp(`第(?=[${ITEM_NUMERALS}]季度)`, 'gu'), ''],
  [
    /(?<=(?:午|早上|凌晨|每[天日]|\d{1,2}[点时][到至])\d{1,2})点钟?(?=[到至前后以之，。；\p{Script=Han}]|$)/gu,
    '时',
  ],
  [new RegExp(`(?:${anyOf(BOUND_WORDS['~'])})有(?=\\d)`, 'gu'), PLAIN_BOUNDS['~']],
  // 2.6元一吨, 排在全国第四.
  [/(?:是|为)?(\d[\d.]*[万亿]?元)一([吨张次辆户斤亩度人间套月年])(?=[，。；]|$)/gu, '每$2$1'],
  [
    new RegExp(
      `(?:排[在名]?|名列|位[列居])(?=[^，。；\\d]{0,6}第[\\d${ORDINAL_NUMERALS}]+位?(?:[，。；]|$))`,
      'gu',
    ),
    '居',
  ],
  [
    new RegExp(`(?<=居[^，。；\\d]{0,6}第)([\\d${ORDINAL_NUMERALS}]+)位?(?=[，。；]|$)`, 'gu'),
    (_, numeral) => `${parseNumeral(numeral)}位`,
  ],
  [new RegExp(`(?<=[${NUMERAL_CLASS}])个(?=${HOUR})`, 'gu'), ''],
  [/想?做到(?=\d)/gu, '达到'],
  // 五年里从3个涨到5个.
  [
    new RegExp(
      `(?:这|近|过去|(?<![${NUMERAL_CLASS}]))[${NUMERAL_CLASS}]{1,2}年(?:里|间|来)(?=[^，。；]{0,16}[从由]\\d)`,
      'gu',
    ),
    '',
  ],
  // 企业多了7%, 经费压了11%.
  [/(?<![比较][^，。；]{0,9})[多涨增]了(?=[约近超]?\d[\d.]*%)/gu, GROWS],
  [/(?<![比较][^，。；]{0,9})[压减降少]了(?=[约近超]?\d[\d.]*%)/gu, FALLS[0]!],
  [/涨(?=[到至了\d])/gu, LIFTS],
  // 把学校建到5所, 从3元提到5元, 稳在75%.
  [/(?<=把[^，。；]{2,20})(?:建|做|办|搞)到(?=\d)/gu, '达到'],
  [/(?<=从[^，。；]{0,12}\d[^，。；]{0,6})提到(?=\d)/gu, `${LIFTS}到`],
  [/高速(?=服务区|收费站|路网|出入?口|沿线)/gu, '高速公路'],
  [/稳在(?=\d)/gu, '稳定在'],
  [/(?<=目标)值?(?=\d)/gu, '为'],
  [/(?<=[万亿元])个?(?:台阶|大关|关口)/gu, ''],
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
      `(?<=[到出占超约的达近过保给补为担偿])([\\d${ORDINAL_NUMERALS}两])成(?![员立为果本绩长分都交功年效型品人套规])`,
      'gu',
    ),
    (_, numeral) => `${10 * parseNumeral(numeral)!}%`,
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
  [/(?<=个百分点)(?=[至到])/gu, '，'],
  [
    new RegExp(
      `(?<=[比较](?:${anyOf(YEAR_BEFORE)}|(?<!学)前一年|之前|20\\d\\d年)[^，。；]{0,6})(?<!提)[高多]了?(?=[${NUMERAL_CLASS}])`,
      'gu',
    ),
    LIFTS,
  ],
  [
    new RegExp(
      `(?<=[比较](?:${anyOf(YEAR_BEFORE)}|(?<!学)前一年|之前|20\\d\\d年)[^，。；]{0,6})(?<![降减])[低少]了?(?=[${NUMERAL_CLASS}])`,
      'gu',
    ),
    FALLS[0]!,
  ],
  [/年均(?=\d[\d.]*%)/gu, `年均${GROWS}`],
  [/(?:一年)?净增加?了?(?=\d)|(?<![增参追附添叠更递累])加(?=\d)/gu, ADDS_UP],
  [new RegExp(`(?<!下)降了(?=[${NUMERAL_CLASS}])`, 'gu'), FALLS[0]!],
  [/(20\d\d)(?=(?:[、和及与]20\d\d){1,6}年)/gu, '$1年'],
  [/(?<=\d),(?=\d{3}(?!\d))/gu, ''],
  [new RegExp(`(?<=[${NUMERAL_CLASS}])个(?=[万亿])`, 'gu'), ''],
  [new RegExp(`(?:${anyOf(SIGNS_OF_YUAN)}|[¥￥])\\s*(${NUMBER})(?![元${NUMERAL_CLASS}])`, 'giu'), '$1元'],
  [new RegExp(`(?<=[${NUMERAL_CLASS}])元?\\s*(?:${anyOf(SPOKEN_YUAN)})`, 'giu'), '元'],
  [new RegExp(`(?:${anyOf(SIGNS_OF_YUAN)})(?=${NUMBER}元)`, 'gu'), ''],
  [new RegExp(anyOf(SPOKEN_DOLLARS), 'gu'), MONEY[0]!],
  [/(?<=到|至)(\d\d)(?=年(?:[底末前]|[^\d的内后来]))/gu, '20$1'],
  // 26年要有: a year to come or just gone by; 贷款期限25年可延长 is a time that passes.
  [
    new RegExp(
      `(?<=^|${HAN}(?<![第近满约过超每用共达有]))(2\\d|3[0-5])(?=年(?:${anyOf(AFTER_SHORT_YEAR)}))`,
      'gu',
    ),
    '20$1',
  ],
  // 十五五新增用电负荷, unless it is the plan of that name.
  [
    new RegExp(
      `(?<![${NUMERAL_CLASS}])十[${DIGITS}]五(?:[”"]|(?![”"]))(?![期时末以的]|[^，。；]{0,12}(?:规划|纲要)|收官|开局)`,
      'gu',
    ),
    '$&期间',
  ],
  [/每([年月天日])平均|平均每([年月天日])/gu, (_, a = '', b = '') => `${(a + b).replace('天', '日')}均`],
  // Whole years and changes as plans name them.
  [new RegExp(`(?<![今去前本])全年(?=[^，。；、]*[${NUMERAL_CLASS}])`, 'gu'), ''],
  [/(?<![经运])营收(?![入益费])/gu, '营业收入'],
  [new RegExp(`(?<=${anyOf([...RISES, ...FALLS])})了(?=[约近超\\d])`, 'gu'), ''],
  [
    new RegExp(`(?![一二])[${ITEM_NUMERALS}](?=类\\p{Script=Han}{2})`, 'gu'),
    (numeral) => String(parseNumeral(numeral)),
  ],
  [new RegExp(`分(?=[${NUMERAL_CLASS}]{1,3}[类种个])`, 'gu'), '分为'],
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
