import { CEILINGS } from './claim-doubts.js';
import { FALLS, RISES } from './comparators.js';
import { PLACE_ENDS } from './narrowings.js';
import { BETWEEN_NAMES } from './plan-parts.js';
import { SO_FAR } from './time-words.js';
import { listOf, rowsOf, type WordList } from './word-list.js';

/** Verbs for what a plan does by itself as soon as it is there: 提出了目标. */
export const TELLS: WordList = listOf(
  '提出 提到 规定 明确 要求 计划 规划 部署 安排 包括 指出 表示 宣布 发布 印发 公布 出台 设 分 设立 定 提 说',
);

/** Words of a claim that tell who says it or how, and nothing of the matter: it may say them where the plan does not. */
export const REPORTING: WordList = listOf(`
  提出 提到 规定 明确 要求 计划 规划 方案 意见 条例 措施 办法 通知 行动 目标 预计 预期 拥有 力争 争取 实施方案 行动计划 行动方案 工作 文件
  列出 列了 列明 部署 共有 一共 总共 共计 合计 共 份 达到 达 实现 目标值 任务 设为 安排 开展 进行 采取 文号 都 主要 做 做到 还会 会 时间 经 已经
  开始 正式 要建 建 要办 提供 包括 拿出 获 获得 得到 办 办好 担任 任 规模 至少 最少 最多 至多 不低于 不少于 不超过 上限 了 同比 推进
  推动 推行 加快 定 最高 最低 最长 应当 应 应该 须 需 需要 可获 可以获得 就行 就可以 想 想要 各地 数 数量 总数 总量 总 我市 本市 全市 全省 全县 全区 本省 我省 提 拿 分为 目前 已有 现有 一次 打算 准备 希望
  的话 去 来 完 起码
  有望 赶 赶在 截止 截至 说 说了 称 据悉 指出 表示 宣布 已 满 够 就 就有 现状 现在 拿到 领到 要求 本次 此次 这次 咱 咱们 我们 该市 该省 该区 该县 版 大约 条款 这块 得 才能 才 做好
`);

/** Words that join others and carry nothing by themselves. */
export const JOINING: WordList = listOf(`
  的 将 要 到 在 于 为 是 有 和 与 及 等 其 该 这 那 此 本 这个 那个 从 自 由 归 对 向 把 让 使 给 按 按照 其中 分别 并 也 还 另 另有 另外 而
  且 以及 至 前 底 末 年底 年 之前 以前 之 地 会同 一起 共同 联合 用 要有 还要 还将 是的 这份 今后 里面有 内 以内 之内 搞 里面 中 里 吗 吧 呢 起
  所 上 时 成 后 则 the total this which their or a an of for in on to by at and its is
  are will be with from up a it there aims aim plan plans targets target reach goal that should
  has have had reached reaches spend spends lists list set sets was were been must as want wants under each who which they them per can may shall do does
  did get gets or
`);

/** What joins the items of a list. */
export const LIST_JOINTS: WordList = [BETWEEN_NAMES, '以及'];

/** Lists of words that mean the same in a plan; the first word of a list stands for all. */
export const EQUALS = rowsOf(`
  施行 实行 生效 起效 起实施 开始实施 正式实施 | 计入 纳入 算入 算进 纳进 | 解释 负责解释 | 地区生产总值 gdp | 国内生产总值 全省生产总值 全市生产总值 全县生产总值 | 本辖区 辖区 本区 | 政府 人民政府 | 市级 市里 | 省级 省里 | 县级 县里 | 区级 区里 | 享受 享有 拿过 | 不再 不会再 | 每万 每一万 | 每千 每一千 | 每百 每一百 | 不得 禁止 严禁 不准 不允许 不许 不能 不让 不给 | 比重 占比 比例 | 责任 负责 |
  规模以上 规上 | 老年人 老人 老年人口 | 国有企业 国企 | 岁 周岁 | 再 再次 | 取消 不再实施 不再搞 废除 | 建立 搭建 组建 成立 创建 构建 | 开展 组织 | 举办 举行 |
  最高 最长 封顶 | 每 每个 单个 单一 | 共 一共 总共 | 间 之间 | 有 具有 拥有 持有 具备 | 他人 别人 | 部署 布设 | 每季度 每个季度 | 每月 每个月 | 每人 每名 每位 | 每天 每日 | 每周 每星期 | 集聚 聚集 汇聚 | 吸纳 带动 | 时间 用时 |
  公共租赁住房 公租房 | 保障性租赁住房 保租房 | 经济适用住房 经适房 | 固定资产投资 固投 | 医疗保险 医保 | 战略性新兴产业 战新产业 |
  发展改革委 发展和改革委员会 发改委 | 工业和信息化局 工信局 | 卫生健康委 卫生健康委员会 卫健委 | 药品监督管理局 药监局 | 收取费用 收费 收取任何费用 |
  中等职业 中职 | 高等职业 高职 | 高等职业学校 高职院校 高等职业院校 | 长期护理保险 长护险 | 分担 分摊 | 居 稳居 | 半价 五折 打五折 | 减半 减半收取 减半征收 减半收费 | 民营企业 民企 | 平方米 平米 | 补贴 补贴资金 | 补助 补助资金 | 东部 东部地区 | 西部 西部地区 | 中部 中部地区 | 新建 新盖 | 职业教育 职教 | 建成 建好 | 城镇居民 城镇常住居民 城里人 | 农村居民 农村常住居民 | 最低生活保障 低保 |
  无需 无须 不需 不需要 不用 不必 免除 | 完成 做完 办完 | 有关部门 相关部门 | 主管部门 行政主管部门 | 部门 行政部门 | 接入 接到 | 不享受 拿不到 领不到 得不到 享受不到 | 犬 犬只 狗狗 狗 | 售卖 销售 贩卖
`);

/** Words and characters that say only how something changes or what it comes to, and not what it is. */
export const CHANGES_ALONE: WordList = [
  ...[...RISES, ...FALLS, ...SO_FAR, ...CEILINGS],
  ...listOf('总数 总量 总规模 台阶 大关 合计 其合计 共计 总计 累计 同比 现在 现有'),
  ...[...PLACE_ENDS].map((level) => `全${level}`),
  ...'到达增减降高多少了其中为是的现也又',
];

/** Openings of a message that only name the source of a claim: 听说, 朋友跟我讲, 规划里说. */
export const HEARSAY: WordList = [
  '[听据]说了?|听闻|传闻|网传|我(?:记得|看到|印象中)',
  '(?:有人|听人|人家|朋友|同事|同学|老师|群里|网上|昨天)[^，。；：\\d没不否谣假]{0,8}?(?:[说讲](?![明课座义法服])|提到|在传|告诉我)了?',
  '(?:文件|原文|通知|报告|规划|计划|方案|意见|办法|措施)(?:里面?|中|上)(?:明确|清楚)?地?(?:[写说讲](?![明课座义法服])|明确|清楚)(?:得很?(?:明白|清楚))?了?',
  '(?:i (?:heard|read|think|believe)|someone (?:said|says|told me)|they say|according to [a-z ]{2,30},)(?: that)?',
];

/** Endings of a message that ask whether a claim is so. */
export const ASKS_IF_SO: WordList = listOf(
  '对不对 (?<!不)对[吧吗] 是不是(?:真的|这样)? (?<!不)是[吧吗] (?:是)?真的[吗假]的? 没错吧 (?<![对是])[吧吗]',
);

/** Words of a plan that a claim may leave out, because they carry no meaning of their own. */
export const FILLING: WordList = [
  ...listOf(`
    的 将 要 在 于 为 是 有 和 与 及 等 其 该 这 此 本 由 对 向 把 使 给 按 并 也 还 且 至 之 地 内 中 时 则 个 约 实现 达到 达 开展 进行 力争 确保 努力 项目 工作
    范围 活动 情况 事项 形式 推动 推进 加快 积极 大力 进一步 不断 持续 深入 全面 着力 总数 总量 拥有 其中 给予 按照 累计 计划 规定 一批 提出 部署 明确 推行 相关 有关 任何 经 已 提供 到
    共 目前 预计 发放 收取的 任何单位 任何单位和个人 围绕 展开 安排 办 办好 再 级 下列 行为 上限 至少 最多 不超过 任 版 同比 各类 最高 应 应当 须 需 需要 处 并处 或 分为 之日 自 起 请 各 会同 领域 行业 方面 具有 依规 依法 完成 使用
    本行政区域内 继续 领取 可领取 统一 集中 同时 及时 切实 充分 有效 认真 正常 向社会 以任何形式 以任何方式 要求 持续 适当 供给 设定 期间 因 一次性 违反规定 本文 坚持 制定 实施方案 实施 采取 会同有关部门 条例 方案 办法 意见 措施 台阶 大关 公布 印发 市政府 省政府 县政府 区政府
  `),
  ...[...PLACE_ENDS].flatMap((level) => [`全${level}`, `本${level}`, `我${level}`]),
];

/** What a sentence says of the list that it leads to, and nothing of what is in it: 应当符合下列条件. */
export const LEADS_TO: WordList = listOf(
  '符合 满足 具备 享有 有 以下 如下 条件 情形 之一 材料 标准 要求 内容 规定 义务 职责',
);

/** Words by which a plan praises what it is to build, and tells it from nothing. */
export const PRAISES: WordList = listOf(
  '(?:具)?有[^，、的]{2,12}(?:作用|影响力|竞争力|优势|特色)的 在[^，]{2,24}方面[^，的]{0,4}(?:突出|领先)的 高水平 高质量 高品质 专业化',
);

/** Words for how much there is of something, which a number says anyway. */
export const SIZES: WordList = listOf(
  '规模 总 值 率 数 额 时长 量 仅 费用 资金 时间 大小 类 成员 标准为 浓度 平均浓度 价格 评为 评定为 认定为 配备 的标准 定额 期限',
);

/** Words for the years that a document is made for. */
export const PERIODS: WordList = listOf(
  '期限 年限 期间 规划期 规划期限 实施期 实施期限 行动期 周期 时间范围 管 管的 管到 覆盖 适用',
);

/** Words for how one side stands to another, which turn round with the sides: 甲占乙 is not 乙占甲, nor 甲向乙 乙向甲. */
export const RELATIONS: WordList = listOf(
  '占(?![地用]) 比[率例重]? 之比 (?<!方|取|面|走|定|意|转)向(?![导往]) (?<!供)给(?!予每|予一次性) 从(?![业事]) (?<![面针])对(?![外应口比]) 会同 超过(?=\\p{Script=Han}{2})',
);

/** Words that make one thing of several: 高校与企业合作项目. */
export const TOGETHER: WordList = listOf(
  '组成 构成 分担 分摊 共担 合作 合计 共同 联合 之间 (?<![时房空车民期梯卫])间 共建 共享 差距 相互 比重[^，]{0,4}\\d+:\\d',
);

/** Verbs whose objects somebody has to have, all of them: 凭证件和证明报名, 取得甲证和乙证的单位. */
export const PROVES: WordList = listOf('凭 (?<![支坚保扶主维把])持(?!续)');
export const REQUIRED: WordList = listOf('取得 具有 具备 满足 通过 提供');
