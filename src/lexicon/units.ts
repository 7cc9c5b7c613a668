import { DIGITS } from './numerals.js';
import { anyOf, listOf, type WordList } from './word-list.js';

const WORKDAY = '工作日';
const MONTHS = '个月';
export const HOUR = '小时';

/** Units of somebody's age. */
export const AGES: WordList = ['周岁', '岁'];

/** Units of time; a number with one and without a bound says how long something takes (用3年时间). */
export const TIME_UNITS: WordList = [
  ...listOf(`年 ${MONTHS} ${AGES[0]} 周 天 ${HOUR} 分钟 秒 ${AGES[1]}`),
  `个?${WORKDAY}`,
];

/** The currencies that plans use. */
const [DOLLAR, EURO, HONG_KONG_DOLLAR, YUAN] = ['美元', '欧元', '港元', '元'];
export const MONEY: WordList = [DOLLAR, EURO, HONG_KONG_DOLLAR, YUAN];

/** Other money, for which the reader of amounts knows no unit. */
export const FOREIGN_MONEY: WordList = listOf(
  '英镑 [日韩澳加新]元 日圆 新?台币 港币 卢布 卢比 法郎 泰铢 越南盾 比特币',
);

/** What stands before a sum of yuan, and spoken words for yuan and dollars behind it. */
export const SIGNS_OF_YUAN: WordList = ['人民币', 'RMB', 'CNY'];
export const SPOKEN_YUAN: WordList = [...SIGNS_OF_YUAN, '块钱?'];
export const SPOKEN_DOLLARS: WordList = ['美金', '美刀'];

/** All money that an answer may be in. */
export const CURRENCIES: WordList = [...MONEY, ...FOREIGN_MONEY, ...SPOKEN_DOLLARS, '块', '[美欧]分'];

/** Beginnings of English names and signs of money, in lower case; all others mean yuan. */
export const ENGLISH_MONEY: readonly (readonly [string, string])[] = [
  ['us|dollar|\\$', DOLLAR],
  ['eur|€', EURO],
  ['hk', HONG_KONG_DOLLAR],
  ['', YUAN],
];

/** Units that count things; the thing is a noun, often the object of a verb (建成起降点150个). */
const COUNTERS = `[人亩户架车班家场条件船列]次|台套|台（套）|个(?!百分点|${WORKDAY}|月)|家|座|条|项|件|人|名|架|台|套|辆|艘|篇|款|种|类|支|只|处|所|户|场|张|门|位|次|批|轮|列|片|对|部(?![门分署队委长])|本(?!账)|株|头|间|幢|栋|宗|枚|颗|具|例|口|眼|册|枝|盆|组(?![织建成团合长])|块(?!链)|根(?![据本基源治植])|棵|盏|羽|例(?![如外])|发(?![展放布行现动挥达明起证酵育热])|机架|标准箱|标箱|份|床位?|(?<=[万亿])期|期(?=[、，。；])|字(?=[以，。；、]|$)`;

/** Units that measure: money, shares, length, area, weight, power, time. */
export const MEASURES = `个?百分点|[%％‰]|${anyOf(MONEY)}|倍|平方公里|平方千米|平方米|平米|㎡|立方米|(?<=[万亿])立?方(?![面案式向法位阵])|公里|千米|毫米|厘米|微米|纳米|米|公顷|亩(?!次)|吨标准煤|吨标煤|公?吨|千克|公斤|斤|毫克|微克|克|毫升|升|千瓦时|千瓦|兆瓦时|兆瓦|吉瓦时|吉瓦|度|千伏安|千伏|伏|毫秒|微秒|${anyOf(TIME_UNITS)}|核时?|卡时|分贝|[/／]10万|分(?=以[上下内]|[，。；、）]|$)`;

/** Counters that count the same things; 个 counts all. */
export const COUNTERS_ALIKE: WordList = listOf(
  '人名位口 辆台架部 项条个件 家个所 家座 座个处所 册本 张个床床位',
);

/** SI and IT units in Latin letters, with their prefixes: MW, kWh, PFlops, EB, Gbps, ms. */
export const LATIN =
  '(?:[kKMGTPEZYmμn]?(?:[Ff][Ll][Oo][Pp][Ss]|Bps|bps|Wh|Wp|W|Hz|VA|V|m[²³23]?|B)|[mμn]s|TEU|dB|℃|°C)(?![A-Za-z])';

/** P alone measures computing power: 3000P. */
const COMPUTING = 'P(?![A-Za-z\\d])';

/** 个 as a counter: not in 个月, 个工作日, 个百分点. */
export const PIECE = '个(?![月工小百])';

const NAMED_UNIT = `(?:${LATIN}|${COMPUTING}|${MEASURES}|${COUNTERS})`;

/** A pattern for a known unit, also a compound one: 元, 个, MW, 台/万人. */
export const UNIT = `${NAMED_UNIT}(?:[/／每][十百千万亿]*${NAMED_UNIT})?`;

const COUNTER = new RegExp(`^(?:${COUNTERS})$`, 'u');

/** Whether the unit counts things rather than measures them. */
export function isCounter(unit: string | null): boolean {
  return unit !== null && COUNTER.test(unit);
}

/** What 次 tells apart, of which a number names one: 十次全会. */
export const OF_MANY: WordList = ['(?:中央)?(?:全会|会议|党代会|代表大会|产业)'];

/** Counters of how often something is done. */
export const OCCASIONS: WordList = ['[场次批期]', '场次'];

/** What a span of time names: 三年行动. */
export const NAMED_BY_TIME: WordList = ['(?:攻坚|专项|滚动|提升|倍增)*(?:行动|计划|规划|方案)'];

/** Verbs before a time that tells of which kind something is: 实现24小时服务, 提升15分钟健身圈. */
export const OF_TIMED_KIND: WordList = ['实现', '提升'];

/** Nouns for how long something takes or lasts. */
export const TIME_NOUNS: WordList = listOf('时间 时限 时长 期限 周期');

/** What is measured, with pieces of its units, folded; a multiple also says how much there is. */
export const MEASURED_IN: Readonly<Record<string, string>> = {
  面积: '平方|亩|公顷|㎡|平米|m²',
  功率: '瓦|w|马力|倍',
  电压: '伏|v',
  温度: '度|℃|°',
  重量: '吨|公?斤|克|kg',
  长度: '米|[公海]?里|尺|寸|公分|km|m',
  全长: '米|[公海]?里|尺|寸|公分|km|m',
  时速: '米|[公海]?里|km',
  里程: '米|[公海]?里|km',
  期限: '年|月|天|日',
  标准: '元|%|年一遇|分贝|[毫微]?克|[毫微]?升|[平立]?方?米|度|级|倍',
  次数: '次',
  金额: '元',
  人数: '人',
  户数: '户',
  时长: '年|月|天|日|时|分|秒',
  人口: '人|万(?![元亩吨])',
};

/** What times are halved: 半年, 半小时. */
export const HALVED = `年|月|天|${HOUR}`;

/** Units that 一 counts, as pieces of a pattern: 一年内 and 一次, but neither 一年级 nor 一次性 nor 一次能源. */
export const COUNTED_ONCE = `年(?=[内后前的之以，。；、]|$)|${MONTHS}|天|周(?![年边围])|${HOUR}|次(?!性|能源|分配)|名(?![之称])|辆`;

const DURATION = new RegExp(`^(?:${anyOf(TIME_UNITS)})$`, 'u');

/** Whether the unit is one of time. */
export function isDuration(unit: string | null): boolean {
  return unit !== null && DURATION.test(unit);
}

/** How many seconds one of each takes. */
const SECONDS_IN = { 分钟: 60, [HOUR]: 3600, 天: 86400, 周: 604800 };
const inSeconds = Object.entries(SECONDS_IN);

/** About how many days one of each takes. */
export const DAYS_IN: Readonly<Record<string, number>> = {
  ...Object.fromEntries(inSeconds.map(([unit, seconds]) => [unit, seconds / SECONDS_IN.天])),
  ...{ 个月: 30, 年: 365, [WORKDAY]: 1.4, [`个${WORKDAY}`]: 1.4 },
};

/** How many of a plainer unit one of each makes. */
export const CONVERSIONS: Readonly<Record<string, readonly [number, string]>> = {
  千瓦: [1e3, 'W'],
  兆瓦: [1e6, 'W'],
  吉瓦: [1e9, 'W'],
  千瓦时: [1e3, 'Wh'],
  度: [1e3, 'Wh'],
  兆瓦时: [1e6, 'Wh'],
  吉瓦时: [1e9, 'Wh'],
  公里: [1e3, '米'],
  千米: [1e3, '米'],
  km: [1e3, '米'],
  平方公里: [1e6, '平方米'],
  平方千米: [1e6, '平方米'],
  平米: [1, '平方米'],
  '㎡': [1, '平方米'],
  m2: [1, '平方米'],
  'm²': [1, '平方米'],
  m3: [1, '立方米'],
  'm³': [1, '立方米'],
  方: [1, '立方米'],
  公顷: [1e4, '平方米'],
  亩: [2000 / 3, '平方米'],
  毫秒: [1e-3, '秒'],
  ms: [1e-3, '秒'],
  ...Object.fromEntries(inSeconds.map(([unit, seconds]) => [unit, [seconds, '秒'] as const])),
  个百分点: [1, '百分点'],
  个月: [1, '月'],
  年: [12, '月'],
  周岁: [1, '岁'],
  吨: [1e3, '千克'],
  公吨: [1e3, '千克'],
  斤: [0.5, '千克'],
  公斤: [1, '千克'],
  kg: [1, '千克'],
};

/** Characters of units and scales, each before the traditional one for it. */
export const TRADITIONAL_UNITS: WordList = listOf(`
  亿億 万萬 个個 亩畝 吨噸 顷頃 辆輛 项項 条條 张張 门門 户戶 处處 种種 轮輪 类類 间間 栋棟 颗顆 块塊 盏盞 发發 机機 标標 准準 岁歲
  钟鐘 时時 点點 欧歐 场場 车車 册冊 组組 树樹 课課 级級
`);

/** Units in English, for the figures of plans. */
export const ENGLISH_UNITS: Readonly<Record<string, string>> = {
  元: 'yuan',
  美元: 'US dollars',
  欧元: 'euros',
  港元: 'Hong Kong dollars',
  人: 'people',
  名: 'people',
  人次: 'visits',
  家: 'companies',
  平方公里: 'square kilometres',
  平方米: 'square metres',
  公里: 'kilometres',
  吨: 'tonnes',
  千瓦: 'kilowatts',
  千瓦时: 'kilowatt hours',
  亩: 'mu',
  公顷: 'hectares',
  个百分点: 'percentage points',
  年: 'years',
  个月: 'months',
  天: 'days',
  小时: 'hours',
  分钟: 'minutes',
};

/** Other units and counters behind the number of an answer, in folded texts. */
export const OTHER_UNITS: WordList = [
  `个?(?:${anyOf(TIME_UNITS)}|月|星期|世纪|季度)`,
  '[a-z²³/]{1,6}|[℃°]|[千毫厘分微海英平立公]{0,2}(?:米|方|里|尺|寸|分|克|斤|顿|吨|升|顷)',
  '[成日块村镇县区市省国州岛队届期级度瓦伏赫票分字页站号集章层栋间床]',
  ...SPOKEN_YUAN,
];

/** Units that an answer in figures has to name as the question does, and what texts write for some: 多少家 is answered by 28间, 几年 by 24个月. */
export const ASKED_UNITS: WordList = listOf('亿 万 元 家 % 年 天 倍 座 台 架 公里 平方 平米 吨 亩 度(?!假)');
export const UNITS_ALIKE: Readonly<Record<string, WordList>> = {
  家: ['[家间所]', PIECE],
  平米: ['平[方米]', '㎡'],
  度: [`[摄华]氏度|(?<=[\\d十${DIGITS}]\\s*)度|[℃°]|千瓦时`],
  年: ['年', `(?<=(?:\\d\\d|十[${DIGITS}]?)\\s*)${MONTHS}`],
};

/** Counters of what people ask the number of, for use inside a character class. */
export const ASKED_COUNTERS = '个名位家人条种类项次部所只座辆台套艘架张间亩头场';

/** By how much a letter before a unit multiplies it: 1.2GW. */
export const PREFIXES: Readonly<Record<string, number>> = {
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Z: 1e21,
};
