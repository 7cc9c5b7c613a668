import * as english from './english-plans.js';
import { ITEM_NUMERALS } from './numerals.js';
import { PERIOD_NAME } from './time-words.js';
import { anyOf, listOf, type WordList } from './word-list.js';

/** What follows goals that were met: 目标任务如期实现. */
const GOALS_MET = '(?:任务)?(?:如期|顺利|圆满|超额|胜利|总体|基本)(?:完成|实现|达成)';

/** Words in the heading of a part that sets out goals. */
export const GOALS: WordList = [
  `目标(?!${GOALS_MET}|人群|群体|责任|考核|管理|企业|客户|市场|导向)`,
  '(?:主要|具体)指标',
  ...english.ENGLISH_GOALS,
];

/** How the part begins that says what a plan is for; it often holds the goals. */
export const AIMS: WordList = ['总体要求', '总体思路', '发展思路', '总体考虑', '基本思路', '总体部署'];

/** Words in the heading of a part that tells what has been reached. */
export const REVIEWS: WordList = ['回顾', '过去[一五]年'];

/** Words in the heading of a part that tells what was and what others want. */
export const GROUND: WordList = [
  ...listOf(
    '背景 现状 形势 总结 意义 (?<!(?:夯[实牢]|[筑打]牢|巩固|强化|提[高升]|增强|释放|放大|彰显|见).{0,10})(?:成[效就]|(?:发展|工作|产业)基础)',
  ),
  ...REVIEWS,
  '(?:工作|基本|总体)情况$',
  `目标${GOALS_MET}$`,
  '存在(?:的)?问题',
  '(?:机遇|趋势|面临的?).{0,6}挑战$',
  '(?:名词|用语)(?:解释|注释|说明)',
  ...english.ENGLISH_GROUND,
];

/** Words in the heading of a part that holds no goals of its own. */
export const NO_GOALS: WordList = ['思想', '原则', '思路$', '定位', '布局', '任务$', '保障', '措施'];

/** Words in the heading of a part that says who may get something, or how; its numbers are conditions. */
export const TERMS: WordList = listOf(
  '条件 标准(?![化体]) 对象 范围 程序 (?<!全|(?:优化|简化|再造).{0,8})流程(?!再|优化|精简|改革) 申报 申请 认定 (?<!审)评审 附则 罚则 法律责任 资金 奖补 补助 政策支持 支持政策 扶持',
);

/** Words by which a sentence grants money: the numbers of all its clauses are no goals. */
export const MONEY_GRANTS: WordList = [
  '(?<!风险)补[贴助偿](?!性|比例|资金(?:用于|和|、|结余))',
  `资助(?![^，。；]{0,12}\\d[^，。；]{0,3}[名人位])`,
  ...listOf('奖[励补] 贴息 罚款 给予.{0,20}(?:资金|费).{0,4}支持'),
];

/** Words by which a clause grants money or binds somebody: its numbers are no goals. */
export const GRANTS: WordList = [
  ...MONEY_GRANTS,
  '(?<!(?:新增|推动发放).{0,8})贷款(?!增速|余额|规模|总额|增长|增量|再贴现|额度)',
  '不得(?![低少超高大小多长短][于过於])',
  ...listOf(
    '收费 免租 租金 授信(?!企业|余额|规模|总额) 的部分$ 给予 优惠 抵[减扣] 应当 每家 每人 单个 单笔 最高 年龄 报名 ^则 可(?:缩短|延长|放宽|提前|申请|享受|领取|选择)',
  ),
];

/** Words that follow a year in the heading of the work of that year: 2026年工作安排. */
export const YEAR_OF_WORK: WordList = listOf('工作 安排 任务 打算 部署 总体要求 目标 重点 计划 要点 思路');

/** Verbs by which a text tells that goals were met. */
export const MEETS: WordList = listOf('完成 实现 达成 超过 高于 好于');

/** How a sentence ends that sets out the goals after it. */
export const INTRODUCES_GOALS: WordList = listOf('如下 以下(?:具体)?(?:目标|水平) 具体目标 主要目标 是');

/** Words by which a report sets out what it expects of its year, having looked back. */
export const EXPECTS: WordList = [
  `(?<!(?:${anyOf(MEETS)})[^，。；]{0,12})预期目标(?:[是为：]|如下)`,
  ...english.ENGLISH_EXPECTS,
];

/** Words in the title of a document about the work of one year, which it names: 2026年政府工作报告. */
export const YEARLY_TITLES: WordList = [
  ...english.ENGLISH_YEARLY,
  ...listOf(`
  工作报告 工作要点 工作计划 重点工作 工作安排 重点任务 任务清单 年度计划 国民经济和社会发展计划 民生实事 实施计划 行动计划 工作任务 工作方案
  实施方案 行动方案 工作意见 一号文件
`),
];

/** Words in the header of a column that names what is measured. */
export const NAME_COLUMNS: WordList = ['指标', '名称', '项目', '内容', '任务'];

/** The header of a column of numbers. */
export const NUMBER_COLUMN = '序\\s?号';

/** How the header of a column begins that groups indicators, and words in that of what kind they are. */
export const GROUP_COLUMNS: WordList = ['类[别型]', '领域', '维度', '分类', '一级指标'];
export const KIND_COLUMNS: WordList = ['属性$', '^指标(?:性质|类型)$', '^性质$'];

/** Words in the header of a column of units. */
export const UNIT_COLUMNS: WordList = ['^(?:计[量价])?单位$'];

/** Words in the header of a column of numbers that were there before the plan. */
export const BASE_COLUMNS: WordList = listOf('现状 基期 基准 基数 实际 完成(?!时[间限]|期限|节点|进度) 现值');

/** Words in the header of a column of numbers over all years of a table: 年均/累计. */
export const SUMS_OVER_YEARS: WordList = ['^(?:五年|时期)?(?:年均|累计)'];

/** Words in the header of a column that says by how much the numbers change: 2025年比2020年增长, 增减情况. */
export const CHANGE_COLUMNS: WordList = ['增减', '变化', '[比较]20\\d\\d年'];

/** Words in the header of a column of numbers to reach. */
export const TARGET_COLUMNS: WordList = [
  ...SUMS_OVER_YEARS,
  ...listOf('目标 规划值 预期值?$ (?:计划|规划|建设)任务量?$ (?:评价|考核|达标)标准$'),
];

/** The five years of a plan, where they open the heading of a part: “十五五”时期主要任务. */
const OF_PERIOD = `(?:[“"]?${PERIOD_NAME}[”"]?(?:时期|期间)?的?)?`;

/** Headings of the part that holds the tasks. */
export const TASK_PARTS: WordList = [
  ...english.ENGLISH_TASKS,
  `^(?!.*(?:目标|保障|落实|组织|完成|细化))${OF_PERIOD}.{0,6}任务(?:[和与及]?(?:分工|举措|措施|安排|清单|要求))?$`,
  `^${OF_PERIOD}(?:重点|主要)?任务[和与及](?:重大|重点)?(?:工程|行动|项目)$`,
  '^(?:下一?步|下一?阶段|今后).{0,6}工作(?:安排|打算|考虑|计划|重点|任务|措施|举措)?$',
];

/** Headings of a part with tasks, used where no heading names tasks. */
export const WEAKER_TASK_PARTS: WordList = [
  '^(?:目标任务|任务目标|目标[和与及]任务)$',
  `^${OF_PERIOD}(?:重点|主攻|发展)(?:领域|方向|产业|行业)$`,
  '^(?:加快)?(?:实施|推进)?(?:重点|主要|具体|工作|政策|支持|改革|创新)(?:工作|举措|措施|内容|行动|工程|政策)$',
];

/** Headings of a part that holds more tasks, after one that names them. */
export const FURTHER_TASK_PARTS: WordList = ['^(?:重大|重点|主要|关键)(?:举措|措施)$'];

/** Headings of the part that holds the safeguards. */
export const SAFEGUARD_PARTS: WordList = [
  ...english.ENGLISH_SAFEGUARDS,
  '保障(?:措施|举措)',
  '^.{0,6}(?:组织|实施|政策|工作|规划|支撑)保障$',
  '^(?:强化|加强|完善|健全|优化).{0,10}(?:支撑|组织|实施)保障$',
  '保障(?:机制|体系)$',
  '^(?:强化|加强|完善|健全|优化)?(?:综合|支撑|支持|服务|要素|组织|实施|政策|规划)?保障(?:支撑|落实|实施|工作)?$',
  '^(?:健全|完善|建立|建立健全)?(?:实施|推[进动]|工作|落实)机制$',
  '^(?:组织|实施)[与和及](?:实施|保障)$',
  '^(?:加强|强化|抓好)(?:规划|方案|计划)实施$',
  '^(?:强化支撑|配套措施|组织工作|工作推进)$',
  '^(?:加强|强化|狠抓|抓好)?(?:推进|督促|督查|督导)落实$',
  '^(?:加强|强化|抓好|做好)?.{0,4}组织(?:实施|推进|落实)(?:工作)?$',
  '^(?:规划|实施)(?:实施|机制)(?:机制|保障)?$',
  '^(?:工作|实施|有关|相关)要求$',
  '^(?:.{1,12}的)?组织领导$',
];

/** Headings of a part at the end of a plan that secures it, beside what else it does: 强化政策保障和体制创新. */
export const SECURED_PARTS: WordList = [
  '(?:强化|加强|健全|完善|加大|落实|提升|优化|夯实)[^，。]{0,10}(?:投入|政策|资金|组织|实施|制度|法治|人才|支撑|综合)保障(?:$|[和与及、])',
];

/** Headings of a part that supports the tasks of the parts before it; where no heading names tasks, these are the tasks. */
export const SUPPORTING_PARTS: WordList = [
  '^(?:完善|强化|加大|落实|健全)?(?:配套|相关)?(?:政策|支持|扶持)(?:政策|措施|举措|支持|扶持|体系)$',
];

/** Headings of a closing part that is itself a safeguard: 加强组织领导. */
export const CLOSING_SAFEGUARDS: WordList = [
  '^(?:切实|全面)?(?:加强|强化|抓好|做好|健全|完善|狠抓|压实|落实)(?:党的|统筹|工作|各方)?(?:组织|领导|统筹|责任|监督|考核|督导|协调)',
  '^(?:加强|强化|健全|完善)(?:保障|实施|政策|资金|宣传)',
  '^(?:加强|强化|狠抓|抓好)(?:工作|政策|责任|任务)?落实$',
  '^(?:坚持(?:和(?:加强|完善|改善))?|加强|强化|改善)党(?:的|对.{1,12}的?)(?:全面|集中统一)?领导$',
];

/** What the last part of a text leads and sees to, where its middle would set a task of the same verb. */
export const LEADING_MATTERS: WordList = listOf('组织 领导 统筹 考核 责任 督导 落实 协[调同]配合');

/** Verbs that begin a safeguard: 加强组织领导. */
export const SECURING_VERBS: WordList = listOf(
  '加强 强化 加大 完善 健全 优化 抓好 营造 深化 建立 落实 压实 做好 严格 注重 突出 创新 细化 明确 统筹 狠抓 推动 推进 坚持 构建 提升 巩固',
);

/** Headings of the part before the tasks: what the plan is for. */
export const OPENINGS: WordList = [
  ...listOf(
    '总体要求 总体思路 总则 指导思想 基本思路 总体目标 工作目标 发展目标 主要目标 目标要求 总体部署 (?:基本|工作|的)原则$',
  ),
  '^(?!.*(?:完成|实现)).{0,8}目标$',
  `^[A-Za-z ]{0,24}(?:${anyOf(english.ENGLISH_GOALS)})$`,
  '总体要求和',
  '^(?:规划|功能|发展|战略|总体)定位',
  '^(?:规划|编制)(?:依据|范围|期限|原则)$',
];

/** Longer headings of such a part, and of one that says why the plan matters. */
export const LONG_OPENINGS: WordList = ['指导(?:思想|方针)[、和与及].*目标$'];
export const LONG_GROUND: WordList = ['^充分认识.*意义$'];

/** Headings of the part after the tasks of a law: when it comes into force, who is punished. */
export const ENDINGS: WordList = ['^附则$', '法律责任', '^罚则$', '^附件', '名词解释'];

/** Headings of a part that says how, when, where and by whom the work is done. */
export const PROCEDURES: WordList = [
  `^(?!${anyOf(SECURING_VERBS)}|调整|加快|拓展).{0,8}(?:(?:总体|空间|产业|区域|发展)布局|空间(?:结构|格局)|分区)$`,
  '^(?:工作|时间|实施|推进|试点|进度|方法)(?:进度|步骤|阶段|进程)(?:安排)?$',
  '^(?:时间|进度|阶段|步骤)安排$',
  '(?:方法|的)、?步骤$',
  '^(?:政策兑现|其他(?:规定|事项|说明))$',
  '^组织(?:形式|机构|架构)$',
];

/** How a part begins that says what the text means by a word. */
export const DEFINING: WordList = ['^本.{2,4}所[称指].{1,30}是?指'];

/** First words of an article that sets no task: what the text is for, what it means, when it comes into force. */
export const FRAMING_ARTICLES: WordList = listOf(
  '^(?:为了?|根据|依据|按照) 所称 适用(?:于|范围|本) 起(?:施行|实施|执行) 负责解释 解释权 有效期 同时废止',
);

/** First words of a paragraph after the last item of a text: when it comes into force, what is attached. */
export const CLOSING_PARAGRAPHS: WordList = [
  '^本(?:措施|办法|意见|方案|政策|通知|规定|细则|计划|规划|举措)(?:自|由|有效|所称|各项|实施过程)',
  `^附[件表录](?:[：:]|\\s*[\\d${ITEM_NUMERALS}])`,
  '^(?:（此件|抄送|【|主办单位|联系人|联系电话)',
];

/** What a row is called that adds up those above it. */
export const TOTAL_ROWS: WordList = ['合计', '总计', '小计'];

/** Words in the header of a column of tasks, and of one of when they are due. */
export const TASK_COLUMNS: WordList = ['任务', '举措', '措施', '事项', '工作内容', '重点工作'];
export const DUE_COLUMNS: WordList = ['时[间限]', '期限', '进度', '节点'];
