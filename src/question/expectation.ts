import { ADDRESSES, LEADS, PHONES, RATES, SUMS } from '../lexicon/asking.js';
import { AUTHORITIES, COMPANIES, DEPARTMENT, INSTITUTIONS } from '../lexicon/bodies.js';
import { AMOUNT_NUMERALS } from '../lexicon/numerals.js';
import { HOW_LONG, HOW_MANY, HOW_MUCH, NUMBER, WHAT, WHEN, WHICH, WHO } from '../lexicon/question-words.js';
import { FOREIGN_MONEY, MONEY, SPOKEN_DOLLARS, TIME_UNITS } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';

/** What kind of answer a question asks for; null where its words do not say. */
export type Expectation = { readonly pattern: RegExp } | null;

/** A number that counts something: not the 一 of 一批 or 统一, nor the 二 of 二是. */
const COUNT = `(?:\\d[\\d.,]*|(?!一)[${AMOUNT_NUMERALS}]+(?![是、])|一(?=[个名家项条种座次位]))`;

/** Units that an answer in figures has to name as the question does. */
const UNITS = '亿|万|元|家|%|年|天|倍|座|台|架|公里|平方|吨|亩';

/** The money that prices are named in. */
const CURRENCIES = anyOf([...MONEY, ...FOREIGN_MONEY, ...SPOKEN_DOLLARS, '块|[美欧]分']);

/** Units for which a text may write another: 多少家 is answered by 28间. */
const ALIKE: Readonly<Record<string, string>> = { 家: '[家间所个]', 年: `(?:${anyOf(TIME_UNITS)})` };

/** What departments are called by, but for words that only end or begin alike: 东部, 布局. */
const AUTHORITY = new RegExp(
  `(?<![全内外大东西南北中总干局乐])部(?!分(?!管)|落(?!实)|[件署队])|(?<![布结格全当邮])局(?!部(?!署)|限(?!期)|[面势])|委(?![员托派])|(?<![餐展客])厅|审计署|(?<!有)机关(?!联)|监会|网信办|办事处|管理[处所]|[支总]队|海关|领导小组|${anyOf([...AUTHORITIES, ...COMPANIES])}`,
  'u',
);

/** A number beside the thing that it counts: 12个重点项目, 引进院士7名. */
function countOf(thing: string): RegExp {
  return new RegExp(`${COUNT}[^，。；]{0,8}${thing}|${thing}[^，。；]{0,8}${COUNT}`, 'u');
}

const PHONE = `(?:${anyOf(PHONES)})`;
const WHICH_NUMBER = `(?:${WHAT}(?!时候)|${WHICH}[个些]|${HOW_MANY}号|${HOW_MUCH})`;

/** Ways to ask, and what an answer must then hold; the first that fits decides. */
const FORMS: readonly { readonly asks: RegExp; readonly holds: (match: RegExpMatchArray) => RegExp }[] = [
  {
    asks: new RegExp(
      `联系方式|${WHICH_NUMBER}.{0,4}${PHONE}|${PHONE}(?:号码)?(?:分别)?[是为有]?${WHICH_NUMBER}(?!\\p{Script=Han}{2})|${PHONE}$`,
      'u',
    ),
    holds: () => /\d{3,}/u,
  },
  {
    asks: new RegExp(
      `${WHICH}(?:${HOW_MANY}?家(?:${anyOf(COMPANIES)}|企业)|[些个](?:${anyOf(COMPANIES)}))|\\bwhich (?:compan|firms?\\b)`,
      'u',
    ),
    holds: () => new RegExp(`${anyOf(COMPANIES)}|厂|[a-z]{2,}`, 'u'),
  },
  { asks: new RegExp(`${anyOf(ADDRESSES)}`, 'u'), holds: () => /[\w-]+\.[\w.-]+/u },
  {
    asks: new RegExp(`${WHO}来?(?:${anyOf(LEADS)})`, 'u'),
    holds: () => new RegExp(`${AUTHORITY.source}|${anyOf([...COMPANIES, ...INSTITUTIONS])}|专班`, 'u'),
  },
  { asks: new RegExp(`${WHICH}个([局厅])`, 'u'), holds: ([, kind]) => new RegExp(kind!, 'u') },
  {
    asks: new RegExp(
      `(?:${WHICH}[个些]|(?<!为)${WHAT})(?:${anyOf([...AUTHORITIES, ...LEADS])})?${DEPARTMENT}`,
      'u',
    ),
    holds: () => AUTHORITY,
  },
  {
    asks: new RegExp(
      `(?:投资|经费|资金|预算|造价|罚款|${anyOf(SUMS)})(?:金额|总额|额|规模|标准)?(?:是|为|有|要?达到?)?${HOW_MUCH}(?!\\p{Script=Han})|${HOW_MUCH}(?:钱|的?价格)|多贵|花费了?${HOW_MUCH}|价格(?:是|为|有|达到)?(?:${HOW_MUCH}|${HOW_MANY})`,
      'u',
    ),
    holds: () => new RegExp(`[\\d${AMOUNT_NUMERALS}]\\s*(?:${CURRENCIES})|[$¥€£]\\s*\\d`, 'u'),
  },
  {
    asks: new RegExp(`${NUMBER}\\s*(?:人|[名位](\\p{Script=Han}{2})?)`, 'u'),
    holds: ([, thing]) =>
      thing === undefined ? new RegExp(`${COUNT}[^，。；]{0,6}[人名位例]|\\d万`, 'u') : countOf(thing),
  },
  {
    asks: new RegExp(`${NUMBER}\\s*(${UNITS})`, 'u'),
    holds: ([, unit]) =>
      new RegExp(
        unit === '%' ? '%|百分之' : `${COUNT}[^，。；]{0,6}${ALIKE[unit!] ?? unit}|[\\d十百千]${unit}`,
        'u',
      ),
  },
  {
    asks: new RegExp(`${NUMBER}[个项条种类件次所大](\\p{Script=Han}{1,2})?`, 'u'),
    holds: ([, thing]) =>
      thing === undefined
        ? new RegExp(`${COUNT}[多余]?\\s*[个项条种类件次所大家点名位间队支]`, 'u')
        : countOf(thing),
  },
  {
    asks: new RegExp(`分之${HOW_MANY}|${anyOf(RATES)}|增速|增长率`, 'u'),
    holds: () => /\d\s*%|百分之|成/u,
  },
  {
    asks: new RegExp(`${anyOf([...WHEN, ...HOW_LONG])}|截止(?:时间|日期)`, 'u'),
    holds: () =>
      new RegExp(
        `[\\d${AMOUNT_NUMERALS}]+\\s*(?:${anyOf(TIME_UNITS)}|个小时|[日号月]|世纪)|\\d\\s*[时点:]|[即当]日|结束后|每[年月周天]|时代|朝|年间`,
        'u',
      ),
  },
  {
    asks: new RegExp(
      `${HOW_MUCH}|(?<!${WHICH})${HOW_MANY}(?=\\p{Script=Han})|多大规模|\\bhow (?:many|much|large|big)\\b`,
      'u',
    ),
    holds: () => new RegExp(COUNT, 'u'),
  },
  { asks: /收费(?!站)/u, holds: () => /费|元/u },
];

/** Reads from a folded question what its answer must hold. */
export function readExpectation(folded: string): Expectation {
  for (const { asks, holds } of FORMS) {
    const match = folded.match(asks);
    if (match) return { pattern: holds(match) };
  }
  return null;
}
