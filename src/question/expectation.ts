/** What kind of answer a question asks for; null where its words do not say. */
export type Expectation = { readonly pattern: RegExp } | null;

/** A number that counts something: not the 一 of 一批 or 统一, nor the 二 of 二是. */
const COUNT = '(?:\\d[\\d.,]*|[二两三四五六七八九十百千万亿]+(?![是、])|一(?=[个名家项条种座次位]))';

/** Units that an answer in figures has to name as the question does. */
const UNITS = '亿|万|元|家|%|年|天|倍|座|台|架|公里|平方|吨|亩';

/** The money that prices are named in. */
const CURRENCIES = '[美欧日港澳台韩加]?元|块|[美欧]分|美金|越南盾|卢[布比]|英镑|法郎';

/** Units for which a text may write another: 多少家 is answered by 28间. */
const ALIKE: Readonly<Record<string, string>> = { 家: '[家间所个]', 年: '(?:年|个月)' };

/** What departments are called by, but for words that only end or begin alike: 东部, 布局. */
const DEPARTMENT =
  /(?<![全内外大东西南北中总干局乐])部(?!分(?!管)|落(?!实)|[件署队])|(?<![布结格全当邮])局(?!部(?!署)|限(?!期)|[面势])|委员会|委(?![员托派])|(?<![餐展客])厅|审计署|(?<!总)总署|(?<!有)机关(?!联)|政府|国务院|监会|网信办|办公室|办事处|管理[处所]|[支总]队|法院|检察院|银行|海关|领导小组/u;

/** A number beside the thing that it counts: 12个重点项目, 引进院士7名. */
function countOf(thing: string): RegExp {
  return new RegExp(`${COUNT}[^，。；]{0,8}${thing}|${thing}[^，。；]{0,8}${COUNT}`, 'u');
}

/** Ways to ask, and what an answer must then hold; the first that fits decides. */
const FORMS: readonly { readonly asks: RegExp; readonly holds: (match: RegExpMatchArray) => RegExp }[] = [
  {
    asks: /联系方式|(?:什么(?!时候)|哪个|几号|多少).{0,4}(?:电话|热线)|(?:电话|热线)(?:号码)?(?:分别)?[是为有]?(?:多少|什么|哪个|哪些|几号)(?!\p{Script=Han}{2})|(?:电话|热线)$/u,
    holds: () => /\d{3,}/u,
  },
  {
    asks: /哪几?家(?:公司|企业)|哪[些个]公司|\bwhich (?:compan|firms?\b)/u,
    holds: () => /公司|集团|实业|银行|厂|[a-z]{2,}/u,
  },
  { asks: /网址|邮箱|官网/u, holds: () => /[\w-]+\.[\w.-]+/u },
  {
    asks: /谁来?(?:牵头|负责|主管|主办)/u,
    holds: () => new RegExp(`${DEPARTMENT.source}|公司|集团|中心|专班`, 'u'),
  },
  { asks: /哪个([局厅])/u, holds: ([, kind]) => new RegExp(kind!, 'u') },
  { asks: /(?:哪[个些]|(?<!为)什么)(?:政府|主管)?部门/u, holds: () => DEPARTMENT },
  {
    asks: /(?:投资|经费|资金|预算|造价|费用|罚款|奖励|补助|补贴)(?:金额|总额|额|规模|标准)?(?:是|为|有|要?达到?)?多少(?!\p{Script=Han})|多少钱|多贵|花费了?多少|多少的?价格|价格(?:是|为|有|达到)?(?:多少|几)/u,
    holds: () => new RegExp(`[\\d零一二两三四五六七八九十百千万亿]\\s*(?:${CURRENCIES})|[$¥€£]\\s*\\d`, 'u'),
  },
  {
    asks: /(?:多少|(?<!哪)几)\s*(?:人|[名位](\p{Script=Han}{2})?)/u,
    holds: ([, thing]) =>
      thing === undefined ? new RegExp(`${COUNT}[^，。；]{0,6}[人名位例]|\\d万`, 'u') : countOf(thing),
  },
  {
    asks: new RegExp(`(?:多少|(?<!哪)几)\\s*(${UNITS})`, 'u'),
    holds: ([, unit]) =>
      new RegExp(
        unit === '%' ? '%|百分之' : `${COUNT}[^，。；]{0,6}${ALIKE[unit!] ?? unit}|[\\d十百千]${unit}`,
        'u',
      ),
  },
  {
    asks: /(?:多少|(?<!哪)几)[个项条种类件次所大](\p{Script=Han}{1,2})?/u,
    holds: ([, thing]) =>
      thing === undefined
        ? new RegExp(`${COUNT}[多余]?\\s*[个项条种类件次所大家点名位间队支]`, 'u')
        : countOf(thing),
  },
  { asks: /百分之几|比例|占比|增速|增长率/u, holds: () => /\d\s*%|百分之|成/u },
  {
    asks: /什么时候|何时|哪天|哪一天|几号|哪年|哪一年|几月|截止(?:时间|日期)|多久|多长时间|\bwhen\b/u,
    holds: () =>
      /[\d〇零一二两三四五六七八九十百千万亿]+\s*(?:年|个?月|日|号|天|个?小时|分钟|周|岁|世纪)|\d\s*[时点:]|[即当]日|结束后|每[年月周天]|时代|朝|年间/u,
  },
  {
    asks: /多少|(?<!哪)几(?=[\p{Script=Han}])|多大规模|\bhow (?:many|much|large|big)\b/u,
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
