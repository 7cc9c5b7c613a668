import type { PLAIN_BOUNDS } from './comparators.js';
import { listOf, tableOf, type WordList } from './word-list.js';

/** English words for how many, by their number. */
export const ENGLISH_NUMBERS: WordList = listOf(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
`);

/** English words for which of several, first to tenth. */
export const ENGLISH_ORDINALS: WordList = listOf(
  'first second third fourth fifth sixth seventh eighth ninth tenth',
);

/** Words that multiply the number before them. */
export const ENGLISH_SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
  k: 1e3,
  m: 1e6,
  b: 1e9,
};

/** Signs and names of money: before a sum, behind it. */
export const CURRENCY_SIGNS: WordList = listOf('RMB CNY USD US\\$ EUR HK\\$ [¥￥$€]');
export const CURRENCY_NAMES: WordList = [
  ...listOf('yuan renminbi RMB CNY USD euros? EUR HK\\$'),
  '(?:US )?dollars?',
];

/** Names for per cent and for points of it. */
export const PERCENT: WordList = ['percentage points?', 'percent', 'per cent', 'pct'];

/** English words for more than a number, by which translators write 以上 too. */
export const MORE_THAN: WordList = ['more than', 'over', 'above'];

/** English words before a number that bound it; longer ones come first. */
export const ENGLISH_BOUNDS: readonly (readonly [WordList, keyof typeof PLAIN_BOUNDS])[] = [
  [
    [
      ...['no more than', 'not more than', 'at most', 'not exceeding', 'up to', 'a maximum of'],
      "(?:must not|cannot|can['’]t|may not|shall not|not) (?:be more than|exceed)",
    ],
    '<=',
  ],
  [
    [
      ...['no less than', 'no fewer than', 'at least', 'a minimum of'],
      '(?:must|can|shall)?\\s?not (?:be )?(?:less|fewer) than',
    ],
    '>=',
  ],
  [MORE_THAN, '>'],
  [['exceed(?:s|ed|ing)?', 'surpass(?:es|ed|ing)?', 'beyond', 'in excess of'], '>'],
  [['less than', 'under', 'below', 'fewer than'], '<'],
  [[...listOf('about around approximately nearly roughly almost some'), 'close to'], '~'],
];

/** English words for making less of something. */
export const CUTTING: WordList = listOf(
  'cut(?:s|ting)? reduc(?:e|es|ing) lower(?:s|ing)? trim(?:s|ming)? slash(?:es)?',
);

/** English words for growing and for doubling. */
export const GROWING: WordList = listOf(
  'grow(?:th|s|ing)? grew rose increas(?:e|es|ing) ris(?:e|es|ing) expand(?:s|ing)?',
);
export const DOUBLING: WordList = listOf('doubl(?:e|es|ed|ing) twofold two-fold');

/** English words for a kind of place or document, which need not be said. */
export const ENGLISH_KINDS: WordList = listOf(
  'county city province district municipality municipal regulations? opinions? measures notice scheme ordinance rules',
);

/** English words for coming into force, and for being published. */
export const IN_FORCE: WordList = [
  ...['(?:came|comes?|entered|enters?) into force', '(?:took|takes?|has taken) effect'],
  '(?:is|was) effective',
];
export const PUBLISHED: WordList = ['(?:(?:was|were|is|are) )?(?:published|released|issued)'];

/** English words for lasting from one year to another. */
export const LASTING: WordList = listOf('covers? covering runs? spans? spanning');

/** English words for each of a time: a year, per month. */
export const EACH: WordList = listOf('a an per each every');

/** What plans call the things of some English words, beside what a dictionary has; each in the singular. */
export const IN_PLANS = tableOf(`
  new 新建 新增 新型 | sub 次 分 | industrial 工业 产业 | transport 交通 运输 | permanent 常住 永久 | contribution 缴费 | retiree 退休人员 | unit 单位 |
  housing 住房 | rent 租金 房租 | rate 率 费率 比例 | village 村 村庄 | fee 费 费用 | bonus 奖励 奖金 | build 建成 建设 新建 | create 新增 创建 | add 新增 增加 |
  cultivate 培育 培养 | train 培训 培养 培育 | recognize 认定 | certify 认定 认证 | renew 续签 续租 续期 | tenant 承租人 租户 | single 单笔 单个 单身 |
  gather 集聚 汇聚 | incubate 孵化 | zone 专区 园区 | site 站点 基地 | listed 上市 | landing 起降 | route 航线 线路 | talent 人才 | job 就业 岗位 |
  urban 城镇 城市 | rural 农村 乡村 | output 产量 产值 | teacher 教师 | doctor 医生 医师 | resident 居民 常住人口 | share 占比 比重 比例 | point 分数 积分 得分 |
  degree 学历 学位 | household 家庭 户籍 | venue 场地 场馆 | area 面积 区域 | farmland 农田 耕地 | loan 贷款 | subsidy 补贴 补助 | demonstration 示范 示范性 |
  group 集团 群体 | community 社区 | canteen 食堂 饭堂 | dog 养犬 犬只 | road 公路 道路 | freight 货运 货物运输 | income 收入 | coverage 覆盖率
`);

/** English words behind which a phrase begins that stands before the other in Chinese: the fine for parking in a bus lane. */
export const ENGLISH_LINKS: WordList = listOf(`
  of for in on at by to from with within under during through as via
  will would does do did is are was were be must should can may shall has have had
  that which who whose where when if
`);

/** English for large enough, and for how long something is in force, as plans say it. */
export const ENGLISH_PHRASES: readonly (readonly [WordList, string])[] = [
  [['above (?:the )?designated size'], '规模以上'],
  [['(?:(?:is|are|remains?) )?valid for', 'validity(?: period)? is'], '有效期'],
];

/** Whom or what English money is for each of, as plans say it. */
export const ENGLISH_EACH: Readonly<Record<string, string>> = {
  person: '人',
  capita: '人',
  household: '户',
  month: '月',
  year: '年',
  day: '天',
  time: '次',
  visit: '次',
  mu: '亩',
  tonne: '吨',
  ton: '吨',
  company: '家',
  vehicle: '辆',
};
