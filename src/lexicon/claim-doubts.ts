import { FORBIDS, SUSPENDS } from './negations.js';
import { ITEM_NUMERALS } from './numerals.js';
import { SO_FAR } from './time-words.js';
import { listOf, type WordList } from './word-list.js';

/** Words that take back what there was; as a heading, all that stands below it. */
export const WITHDRAWS: WordList = ['取消', '停止', '废止', SUSPENDS, '终止'];

/** Words that turn a statement into its opposite. */
export const NEGATIONS: WordList = [
  ...FORBIDS,
  ...WITHDRAWS,
  ...listOf('不再 无须 无需 不必 不用 不会 不 没有 没 未 无 非 免收 免 拒绝 放弃 not no never without'),
];

/** Words for being able to do something. */
export const MAYS: WordList = ['可以?', '能够?'];

/** Verbs for helping somebody do something, and for letting them. */
export const ENCOURAGES: WordList = ['支持', '鼓励'];
export const ALLOWS: WordList = ['允许', ...ENCOURAGES];

/** Words for having to do something, which leave nobody the choice. */
export const MUSTS: WordList = listOf('应当 应(?=[按在将由为提予]) 必须 须');

/** Words for holding something back. */
export const CURBS: WordList = listOf('严控 严格控制 严格限制 从严控制 限制');

/** Words for what goes on as before. */
export const GOES_ON: WordList = listOf('再 继续 仍然? 照样 以后 今后 一直 实施 执行 保留');

/** Words that leave open whether a statement is so: it is supposed, denied, or called a rumour. */
export const DOUBTS: WordList = [
  ...listOf(`
    谣言 谣传 辟谣 不信 瞎编 胡说 骗人 (?<!作)假的 错误 有误 不对 没这回事 没有的事 不实 虚假 无法 难以 不会 没有 并非 未能 不可能 如果 假如 若是 (?<![类相])若(?!干) 一旦 倘若 是否 可能 也许 不是 否认
  `),
  'if ',
  'not ',
  'unlikely',
];

/** Words that say that something is reached already. */
export const REACHED: WordList = [
  ...SO_FAR,
  ...listOf('已经 现在 现有 现状 如今 眼下 已(?!在) 达到了 完成了 实现了 建成了 already'),
  'has reached',
];

/** Words that make a number exact, certain or nearly reached: a claim may say them only where the plan does. */
export const EXACTLY: WordList = listOf(
  '正好 恰 刚好 整整 确保 必将 一定 保证 肯定 必须 (?<![附最邻])近 exactly',
);

/** Words for the publication of a document. */
export const ISSUES: WordList = listOf('发布 印发 公布 出台 颁布 published released issued');

/** Words beside those that say how or when it was. */
export const WAYS_TO_ISSUE: WordList = listOf('网上 网络 网站 对外 公开 正式 日期 时间');

/** The same in news (近日联合发布), and the words of fields for bringing out a document: 发文机关. */
export const WAYS_IN_NEWS: WordList = [...WAYS_TO_ISSUE, '联合', '[近今]日', '日前'];
export const ISSUES_IN_FIELDS: WordList = [...ISSUES, '发文', '制定'];

/** Words that limit a statement: whom or when it holds for, and how firmly. A claim must have the same. */
export const LIMITS: WordList = listOf(`
  应当 可以 必须 探索 研究 鼓励 支持 争取 有条件 原则上 一般 试点 部分 除 但 仅 只 一律 都 均 所有 全部 例外 首批 有序 逐步 推动 计划
  拟 已 允许 优先 如 严控 限制 从严
`);

/** Words that say that something is wanted and not yet so. */
export const PLANNED: WordList = listOf('计划 目标 将 力争 争取 拟 aims? targets? will plans?');
export const WANTED: WordList = [...PLANNED, '(?<![主重需首紧])要(?![求素点闻])'];

/** Words for a time that no year can be compared with. */
export const OPEN_TIMES: WordList = [
  ...listOf('世纪 明年 后年 前年 季度? Q[1-4] [上下]半年 年初(?!步) [上中下]旬 近期 届时'),
  `(?<!\\d)[两${ITEM_NUMERALS}\\d]{1,3}年(?:内|后|之内|之后|以内|以后|左右|时间)`,
  'next year',
  'last year',
  'within \\w+ years?',
];

/** Words for a change that goes on by degrees, of which no year is the only one. */
export const CHANGES_BY_DEGREES: WordList = listOf('显著 明显 大幅 进一步 持续 不断 更加');

/** Words between a year and an amount that make it the year of saying so: 2023年北京提出…. */
export const SAYING: WordList = listOf('提出 发布 印发 公布 出台 制定 宣布 通过 召开 表示 指出 报道 消息');

/** Words before an amount that hold it down. */
export const HOLDING: WordList = listOf(
  '控制(?![区线]) 压(?=[减缩降到至在]) (?<!起)[降减](?![雨水温尘排碳税灾]) 缩[短小] 下调 回落 收窄',
);

/** Words before an amount that say how much there is in all. */
export const TOTALS: WordList = listOf('总数 总量 总规模 总计 累计 合计 一共 共有 总共');

/** Words for the most that there is to be of something. */
export const CEILINGS: WordList = ['最高', '最长', '最大', '封顶', '上限'];

/** What documents call themselves; one is no other. */
export const DOCUMENT_KINDS: WordList = listOf(
  '条例 规划 方案 措施 办法 意见 通知 计划 报告 规定 纲要 公告 清单 指南',
);

/** Words before them in what a document calls itself: 本行动计划. */
export const PLAN_ATTRIBUTES: WordList = listOf('行动 实施 工作 若干 发展 专项');

/** Words that tell from when, until when or for whom a document holds. */
export const TELLS_FORCE: WordList = listOf(
  '(?<=[年月日])起 有效 适用 (?:施行|实施|执行|生效)(?![^，,。；;])',
);

/** Words for what somebody has to say before a thing may be done: 经业主大会同意. */
export const CONSENTS: WordList = listOf('同意 批准 审核 核准 许可 备案');

/** What kind of indicator a table calls a target. */
export const INDICATOR_KINDS: WordList = ['约束性', '预期性'];

/** Ends of a clause that only say when the next one holds: 雨季, 高峰期, 特殊情况下. */
export const SITUATIONS: WordList = listOf(
  '(?<![五”"时同近长初后中前划学周任工])期[间内]? [春夏秋冬雨旱淡旺]季 夜间 情况下',
);

/** How clauses begin that give, allow or forbid: 每月发放津贴, 不得转让. */
export const RULES: WordList = [
  ...FORBIDS,
  ...listOf(
    '可以 优先 一次性 按照?每 每[^，\\d]{1,4}(?:一次性)?(?=[补奖发给扣减]) (?:增加)?(?:奖励|补助|补贴)(?!标准|对象|资金|范围|方式|政策|[由为]) 发放 给予 扣减 减按 免收 免征 半价',
  ),
];

/** Words for what is only looked into, and for what somebody else says. */
export const STUDIES: WordList = listOf('探索 研究');
export const REPORTS: WordList = listOf('建议 反映 呼吁 认为');

/** Words that open a clause on what the one before leaves over. */
export const RESTS: WordList = listOf('其余 剩余 超过部分 超出部分');
