import { AUTHORITIES, OWNERS } from './bodies.js';
import { DOCUMENT_KINDS, ISSUES, ISSUES_IN_FIELDS } from './claim-doubts.js';
import { COUNTS_AS } from './definitions.js';
import { LAW_NAMES, PLAN_ENDINGS } from './document-types.js';
import { DIGITS } from './numerals.js';
import { HOW_MANY, HOW_MUCH, QUESTION_WORDS, WHAT, WHEN, WHERE, WHICH, WHO } from './question-words.js';
import { SO_FAR, YEAR_BEFORE } from './time-words.js';
import { anyOf, listOf, type WordList } from './word-list.js';

/** What people ask for to call or to write to somebody. */
export const PHONES: WordList = ['电话', '热线'];
export const ADDRESSES: WordList = ['网址', '邮箱', '官网'];

/** Names for money that somebody is given, which is no price of anything. */
export const GIVEN_SUMS: WordList = listOf('补助 补贴 奖励 资助 津贴');

/** Characters of verbs for giving such a sum, or getting it. */
export const GIVING = '补奖给发领';

/** The same with what somebody pays. */
export const SUMS: WordList = ['费用', ...GIVEN_SUMS];

/** Names for what somebody earns. */
export const PAYS: WordList = listOf('工资 薪酬 薪资 薪水 薪金 月薪 年薪 底薪 工钱');

/** Words of a text that states that. */
export const EARNS: WordList = [...PAYS, '薪', '报酬', '收入'];

/** Words of a text that states such a sum. */
export const STATES_SUM: WordList = [...SUMS, '费', '补', '奖', '给予', '支持', '收取', '不超过'];

/** English words of a question about a sum of money. */
export const ENGLISH_SPENDS: WordList = [
  '\\bhow much\\b.*\\b(?:money|spend|spent|cost|pay|paid|invest(?:ed)?|fund(?:ing|ed)?|budget|subsid(?:y|ies)|price|fine)\\b',
];

/** Names for money that is spent on something. */
export const SPENDS: WordList = ['投资', '投入', '经费', '资金', '预算', '造价'];

/** Names for a share of something. */
export const RATES: WordList = ['比例', '占比'];

/** Verbs for being responsible. */
export const RESPONSIBLE = '负责';
const [LED, HOSTED] = ['牵头', '主办'];
export const LEADS: WordList = [LED, RESPONSIBLE, '主管', HOSTED];

/** Words of an English question about who is responsible, or who wrote something. */
const LEADS_IN_ENGLISH =
  '(?:leads?|heads?|chairs?|coordinates?|manages?|oversees?|supervises?|runs?|directs?|implements?|organi[sz]es?)';
export const ENGLISH_LEADS: WordList = [
  '\\bwho (?:is|are) (?:responsible|in charge)',
  `\\bwho (?:will )?${LEADS_IN_ENGLISH}\\b`,
];
/** Words of a text that say who did. */
export const WRITES: WordList = listOf('起草 编制 编写 制定 拟订');

/** Verbs for bringing out a document in everyday words, questions about that, and verbs for doing whatever is named. */
export const ISSUES_BRIEFLY: WordList = listOf('印发 发布? 出台? 制定 公布 颁布 下 定');
export const ASKS_ISSUE: WordList = [
  ...ISSUES,
  `(?:${anyOf(DOCUMENT_KINDS)})[^,。?？]{0,6}(?:${anyOf(ISSUES_BRIEFLY)})的`,
];
const ISSUED = anyOf(ISSUES);
const WHO_ISSUES = `(?:${WHO}|${WHICH}[个些家]?(?:${anyOf(OWNERS)}|机关)?)`;

/** Words of a question about who brought out a document, and when. */
export const ASKS_ISSUER: WordList = [
  `[由是]?${WHO_ISSUES}来?(?:${ISSUED})的?`,
  `(?:${anyOf(ISSUES_IN_FIELDS)})的?(?:${anyOf(OWNERS)}|机关|[者人方])(?:[是为](?:${WHO_ISSUES}|${WHAT}))?`,
  '\\bwho (?:released?|issue[ds]?|publishe?[ds]?|announce[ds]?)\\b',
];
export const ASKS_ISSUED_ON: WordList = [
  `(?:${anyOf(WHEN)})(?:正式)?(?:${ISSUED})的?|(?:${ISSUED})的?(?:[是在]?(?:${anyOf(WHEN)})|时间|日期)`,
];
export const DOES: WordList = listOf('搞 弄 做 干 抓 管 整 组织 开展 实施 进行 落实');

/** Words of a question for places of which it names only a wide kind. */
export const ASKS_PLACES: WordList = [
  `${WHICH}(?:[些${HOW_MANY}]个?|[\\d${DIGITS}]{1,2}个|个)(?:地区|城市|省份?|省市|区县|县区|市县|区市)`,
  '\\b(?:which|what) (?:regions?|provinces?|cities|areas)\\b',
];

/** Words of a question for a place itself; 在哪些方面 asks for none. */
export const ASKS_SITE: WordList = [
  ...WHERE,
  `[在到]${WHICH}(?!\\p{Script=Han})|地[址点处]|位于|${WHAT}地方|\\bwhere\\b`,
  `${WHICH}(?:[个些]|[\\d${DIGITS}${HOW_MANY}]{1,2}个?)(?:地|区|县|市|省|城|国|村|镇|乡|街|州|园|港)`,
];

/** Words of a question about whom to turn to. */
export const TURNS_TO: WordList = [`(?:找|问|向|跟|联系|咨询)${WHO}`];

/** Words for being the first of those who are responsible. */
export const LEADING: WordList = [LED, HOSTED, '\\bleads?\\b'];

/** Words for being partly responsible. */
const SHARES_IN: WordList = ['责任', '配合'];

/** Names for what is to be reached, whatever time stands beside them: 近三年目标. */
export const NAMES_GOAL: WordList = ['目标', '\\b(?:targets?|goals?)\\b'];

/** Words of a question for what is expected. */
export const EXPECTED = '预期';

/** Words of a question about what is to be reached, not what was. */
export const ASKS_GOAL: WordList = [
  ...NAMES_GOAL,
  `${EXPECTED}|计划|规划|力争|争取|要达到?|将达到?|应达到?|拟|未来`,
  '\\b(?:plan(?:ned)?|aims?|should|will)\\b',
];

/** Words of a question that compares, or asks the same of each. */
export const COMPARES: WordList = [
  `^(?:请|帮我)?(?:比较|对照|比一比)(?:一下|下)?|(?:各自|分别)(?:都?[是有为](?:${WHAT}|${WHICH}些|${HOW_MUCH}))?[?？]?$`,
  `(?:有|存在)?(?:${WHAT}|何|${WHICH}里?些?)?(?:不同|不一样|区别|差别|差异)(?:在${WHICH}里?)?|相比|对比|比较一下|(?:${WHICH}个|${WHO})更?[高大多快]`,
  '\\b(?:compare[ds]?|differ(?:s|ence|ent)?|versus|vs)\\b',
];

/** Words of a question about what came of something, which also asks that of a goal. */
export const ASKS_OUTCOME: WordList = ['已经|完成情况|完成了|实现了|达到了|增长了'];

/** Words of a question about what was reached, or what is. */
export const ASKS_RESULT: WordList = [
  ...YEAR_BEFORE,
  ...ASKS_OUTCOME,
  '现在|现有|现状',
  `(?:过去|近)[${DIGITS}两几]年来?|[${DIGITS}两几]年来`,
  ...SO_FAR,
];

/** The end of a question for how much there is of something, which no share or growth tells: 企业数量, 出口总额是多少. */
export const ASKS_TOTAL: WordList = [
  `(?:数量|总额|总量|金额|人数|户数|增加值)(?:的?(?:目标|要求))?(?:[是有为]?${HOW_MUCH})?[?？]?$`,
];

/** Words at the end of a question about a figure to reach. */
export const ASKS_TARGET: WordList = [`目标(?:值)?(?:是${WHAT}|呢)?[?？]?$`];

/** Names for how many there are of something. */
export const NUMBERS_OF: WordList = listOf('数量 个数 家数 户数');

/** Names for how much there is of something. */
export const SIZE_NAMES: WordList = [
  ...RATES,
  ...NUMBERS_OF,
  ...listOf(
    '规模 产值 产量 产能 增加值 收入 总量 总额 余额 额度 金额 面积 里程 容量 装机 人数 比重 增速 增幅 率',
  ),
];

/** Names for how much there is of something altogether, and words of a text that says so. */
export const ALTOGETHER: WordList = [`总(?:${anyOf([...SIZE_NAMES, ...SPENDS])})`];
export const SAYS_ALTOGETHER: WordList = [...ALTOGETHER, ...listOf('总计 合计 累计 (?<!公)共(?![同建享性])')];

const NOTHING_ELSE = '(?:的?(?:目标|要求|指标|标准))?(?:\\s*(?:到|至)?(?:19|20)\\d\\d年?[底末]?)?[?？]?$';

/** No end of a question that asks how, which or what, or for a deed: 怎么促进收入增长, 提高签约率; 是什么规模 still asks for the size. */
const NO_DEED = `(?<!(?:${anyOf(QUESTION_WORDS.manner)}|(?:${WHICH}|${WHAT})\\p{Script=Han}).*|^(?:促进|推动|提高|扩大|降低|增加(?!值)).*)`;

/** The end of a question that names a size and asks nothing else: 冰雪产业规模, 城镇化率目标, 产业规模 2025年. */
export const ASKS_SIZE: WordList = [`${NO_DEED}(?:${anyOf(SIZE_NAMES)}|年均|增长)${NOTHING_ELSE}`];

const { manner, person, reason, thing, whether } = QUESTION_WORDS;
const NOTHING_ASKED = `(?<!(?:${anyOf([WHICH, HOW_MANY, '何', ...[manner, person, reason, thing, whether].flat()])}).*)`;

/** The same of a sum that somebody gets, or of what they need for it: 送餐补贴, 认定条件. */
export const ASKS_SUM: WordList = [`${NOTHING_ASKED}(?:${anyOf(GIVEN_SUMS)})${NOTHING_ELSE}`];
export const ASKS_CONDITION: WordList = [
  `${NOTHING_ASKED}(?:条件|资格|要求)[?？]?$|(?:${anyOf(thing)}|${WHICH}些)(?:样的)?(?:条件|资格)`,
  `(?:${anyOf(thing)})样的[^,。;?？]{0,8}(?:${anyOf(COUNTS_AS)})`,
];

/** The same of a share or a rate of growth: 签约率, 比重 2025. */
export const ASKS_SHARE: WordList = [
  `${NO_DEED}(?:${anyOf(RATES)}|比重|增幅|年均|增长|(?<![频功速汇效辨])率)${NOTHING_ELSE}`,
];

/** The end of a question that names growth and asks nothing else, or the goal for it. */
export const ASKS_GROWTH: WordList = [`${NO_DEED}(?:年均|增长)${NOTHING_ELSE}`, `增长的?(?:目标|预期)`];

/** The end of the name of an indicator that says what is measured and not of what: 市场主体数量. */
export const SIZE_ENDING: WordList = [`总?(?:${anyOf(SIZE_NAMES)})$`];

/** Words of a question about an amount. */
export const ASKS_AMOUNT: WordList = [
  ...ASKS_SIZE,
  `${HOW_MUCH}|${HOW_MANY}(?=[\\p{Script=Han}%])|百分之${HOW_MANY}|多大|多高`,
  ...ASKS_TARGET,
  '\\b(?:how|what)\\b',
];

/** Words of a question that wants a yes or a no. */
export const ASKS_WHETHER: WordList = [
  ...QUESTION_WORDS.whether,
  '[吗嘛]|(\\p{Script=Han})不\\1',
  '\\b(?:is|are|does|do|can|will)\\b',
];

/** English names for an amount. */
export const ENGLISH_AMOUNTS: WordList = [
  '(?:total|target) (?!of\\b)[a-z]+',
  '(?:size|number|amount|scale|value|budget|total) of',
];

/** Words of a question for one figure of each of several. */
export const ASKS_EACH: WordList = ['分别', '各[是有为多要]', '\\b(?:each|both|respectively)\\b'];

/** Words of a question about who is responsible. */
export const ASKS_OWNER: WordList = [
  `(?:${WHO}|${WHICH}[个些家]?(?:${anyOf([...AUTHORITIES, ...LEADS])})?(?:${anyOf(OWNERS)}|委办局)?)[^,。?]{0,6}(?:${anyOf([...LEADS, ...SHARES_IN])}|承担|落实)`,
  `(?:${anyOf([...LEADS, ...SHARES_IN])})(?:的)?(?:${anyOf(OWNERS)}|人)(?:是|有|为)?(?:${WHO}|${WHICH}|${WHAT})?`,
  `(?:${WHO}|${WHICH}[个些家]?(?:${anyOf(OWNERS)}))来?管(?![^\\P{Script=Han}的])`,
  ...ENGLISH_LEADS,
  '\\bwhich (?:departments?|agenc(?:y|ies))',
];

const WHOLE = `(?:${anyOf([...PLAN_ENDINGS, ...LAW_NAMES])})`;
const CARRIED_OUT = '(?:组织)?(?:实施|落实|执行|推进|评估|编制|制定|起草)';

/** Words of a question about a plan as a whole, not about what stands in it, and of a text about itself. */
export const ASKS_WHOLE: WordList = [
  `${WHOLE}的?(?:${CARRIED_OUT}|情况|工作)*(?:[由归]?${WHO}|由${WHICH}|[?？]?$)`,
  '\\b(?:plan|program(?:me)?|strategy|policy|scheme)\\s*\\??$',
];
export const SPEAKS_OF_ITSELF: WordList = [`本${WHOLE}`, `(?<![按依].{0,9})${WHOLE}的?${CARRIED_OUT}`];

/** Openings of a bracket that names who is responsible for the item before it. */
export const OWNER_LABELS: WordList = [...LEADS, ...SHARES_IN, '完成时限及责任'];

/** Words before what something is called, of which questions use some and texts others. */
const CALLED: WordList = listOf('俗称 简称 全称 又称 别称 称为');
const NAMED: WordList = listOf('别名 本名 原名');
const [ALIAS, NAMED_SO, CALLED_SO] = ['又名', '名为', '叫做'];

/** Words with which questions ask for another name. */
export const NAMED_AS: WordList = [...CALLED, ...NAMED, CALLED_SO, ...listOf('又叫 也叫 外号')];

/** Words with which texts tell what something is called; after the others stands the name itself. */
export const TELLS_NAME: WordList = [...CALLED, NAMED_SO, ...listOf('命名 名叫 前称')];
export const BEFORE_NAME: WordList = [...NAMED, ALIAS, ...listOf('俗名 笔名 艺名 学名'), CALLED_SO, '叫'];

/** Words of a question for what is or was to be reached, which the name of a target lacks. */
export const ASKED_OR_REACHED: WordList = [
  `(?:达到|实现|完成|${HOW_MUCH}|${HOW_MANY})\\S?`,
  ...listOf('(?<![需主重必])要(?![素求点件])(?:[到建产有])? 已经到?'),
];
