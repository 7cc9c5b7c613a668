import { listOf, rowsOf, type WordList } from './word-list.js';

/** Ways of taking part in the making of standards: 参与制定标准5项. */
const TAKES_PART: WordList = listOf('主导 参与 牵头 主持 主导或参与 主导参与 牵头或参与');

/** Verbs whose object is what a plan counts: 建成起降点150个, 吸纳就业3.5万人. */
export const MAKES: WordList = [
  ...listOf(`
  建成 建设 新建 改建 扩建 改造 新增 增加 打造 培育 培养 引进 引育 招引 集聚 聚集 汇聚 形成 攻克 突破 开通 开放 吸纳 带动 创建 建立 制定
  制修订 修订 发布 推广 部署 布局 设立 组建 认定 完成 实现 实施 构建 孵化 落地 拥有 壮大 开发 研制 推出 举办 开展 投放 投用 投运 建强
  做强 做大 做优 覆盖 支持 推进 推动 获批 申报 遴选 储备 规划 谋划 获得 争创 创成 惠及 筛选 选树 选派 选拔 评选 扶持 资助 推介 开工 发放 落实 帮扶 转化 招聘 募集
  引入 续建 布设 配备 盘活 投入 提供 开设 开辟 开行 改建 整治 治理 修复 绿化 流转 挖掘 发掘 组织 选择 改造提升 提质升级 保护提升 升级改造 上线 安排 竣工 新开工 净增 打通 修缮 翻建 翻新 维修 加装 铺设 拆除 拆改 消除 疏浚 腾退 收储 启动 更新 办好 具备 支撑 完善 改扩建 新改扩建 新（改）建 新（改、扩）建 新（改扩）建
`),
  ...TAKES_PART.map((part) => `${part}制定`),
  '主导或参与制修订',
];

/** How what a share of things is to do begins: 事项95%以上实行联办, 证照100%全覆盖. */
export const SHARE_DEEDS: WordList = listOf(
  '全?覆盖 实行 网上 线上 全程 可 达标 纳入 接入 录入 归集 公开 办结 上网 入驻 进驻 采用 使用 应用 享受 参加 参与 符合 具备 (?:的)?(?:面积|区域|地区|路段|水域)(?:达到?|实现|具备|建成|完成)',
);

/** Verbs that orient a plan by what there is: 坚持4个统筹 counts nothing that is to be reached. */
export const ORIENTS: WordList = listOf(
  '坚持 围绕 聚焦 突出 立足 把握 遵循 统筹 依托 贯彻 用好 处理 按照 根据 现有 原有 全部 所有 其他 上述',
);

/** Verbs that only say how many there are of a thing; those of one list may stand for each other. */
export const BUILD_KINDS = rowsOf(`
  建成 建设 建立 创建 组建 设立 构建 布局 打造 形成 开通 | 培育 打造 形成 | 部署 实施 安排 | 挖掘 发掘 |
  集聚 聚集 汇聚 吸纳 | 做强 做大 | 发布 推出 | 举办 | 攻克 | 完成 | 实现 拥有
`);
/** Those of them that fit whatever there is. */
export const HAS: WordList = BUILD_KINDS.find((kind) => kind.includes('拥有'))!;

/** How words begin that build something, whatever it is: 要建, 搞. */
export const BUILDS_IT: WordList = ['要?(?:建设?|[搞弄])', '建.'];

/** All of these. */
export const BUILDS: WordList = [...new Set(BUILD_KINDS.flat())];

/** Verbs that do not say that so many are to be there in the end: 支持3家企业, 提供4类服务. */
const ATTENDS: WordList = listOf(
  '支持 组织 选择 落实 提供 投入 开展 推动 推进 推广 规划 谋划 覆盖 上线 帮扶 惠及 带动 公开 增加 开放 启动 更新 具备 支撑',
);

/** Verbs of which a plan gives the number of what is made. */
export const NUMBERED: WordList = [
  ...MAKES.filter((verb) => !ATTENDS.includes(verb)),
  ...listOf('新[增建改扩] 采购 选聘'),
];

/** Verbs of what is made that say more: 新增, 储备. */
export const DEEDS: WordList = MAKES.filter((verb) => !BUILDS.includes(verb));

/** Verbs that add to what there is: 建成社区食堂60家 does not say how many there are. */
export const ADDS: WordList = listOf('建成 新建 新增 改建 扩建 培育 打造 建设 引进 招引 创建 开通 开设');

/** Verbs for going on with what there is, and the deeds that they begin: 加快10个枢纽建设, 推动4个基地提质升级. */
export const SPEEDS: WordList = listOf('加快 推动 促进');
export const SPED_DEEDS: WordList = listOf('建设 升级 提升 提质 转型 发展 改造');

/** How a clause begins that names a goal set elsewhere: 为实现减少10%的目标. */
export const FOR_GOALS: WordList = ['为了?(?:确保|实现|完成)'];

/** Verbs that only carry a subject to its number: 推动产业规模达1000亿元 is of 产业规模. */
export const CAUSES: WordList = listOf(
  '实现 完成(?![率度量时情]) 推动 促进 带动 实施 开展 力促 拉动 使 将 让 力争',
);

/** Verbs that say that what a plan makes is there by a date: 2026年底前全部建成. */
export const COMPLETIONS: WordList = listOf(
  '建成 完成 投用 投运 投产 投入 实现 到位 落实 交付 竣工 开通 启用 见效 达标',
);

/** Words of a heading behind what it is about. */
export const HEADING_ENDS: WordList = listOf('发展 产业 高质量 制度');

/** Adverbs before a verb of a plan. */
export const MANNERS: WordList = listOf(
  '累计 共 继续 整体 重点 大力 积极 加快 率先 规划 每年 年均 新 再 各 并 基本 持续 逐步 稳步 全面 同时 力争 一批 高标准 高质量 因地制宜',
);

/** Words that begin a noun that names no thing: 方面, 领域. */
export const NO_THINGS: WordList = listOf('可?按(?![揭时期需]) 方面 阶段 层面 维度 层次 领域 环节 一批');

/** What a plan consists of, as the end of a noun: 16项任务, 12个行动方案. */
export const PLAN_CONTENT: WordList = listOf('任务 措施 举措 行动 (?<!解决)方案 方面 大事 政策');

/** What the work on a thing is called, as the end of a noun: 小区改造任务. */
export const WORK_ON: WordList = ['任务', '工作'];

/** What ends the names of programmes: 千亿斤粮食工程. */
export const PROGRAMMES: WordList = listOf('工程 行动 计划 专项');

/** Adverbs of a goal without a number: 总体实力显著增强. */
export const DEGREES: WordList = listOf(
  '持续 不断 更加 更为 显著 明显 大幅 基本 全面 进一步 初步 稳步 加快 率先 总体 整体 普遍 广泛 深度 全方位 有效 积极稳妥 均 也',
);

/** Words between what changes and how: 吸引力逐步增强, 能力大大提升, 研制重要突破. */
export const GRADUALLY: WordList = listOf('大大 日益 较快 逐步 逐渐 趋于 再 得以 重要 重大');

/** How words begin that name nothing that could change: 是基本实现…, 围绕…形成, 坚持存量优化. */
export const NO_SUBJECTS: WordList = [
  ...listOf(
    '[是在以] 必须 切实 稳住 控制 遏制 激发 参与 围绕 着力 坚持 保持 努力 奋力 有效 确保 协同推进 综合(?=改善|整治|治理|提升) 探索(?=[建形构完]) 构筑 形成 同步 更好',
  ),
  '(?:提升|建设|建立|打造)(?!水平|能力|成效|质量|进度|体系|机制|规模|速度|标准|空间)',
];

/** Verbs of a goal without a number: what something is to do or become. */
export const IMPROVES: WordList = listOf(`
  实现 取得 完成 形成 驱动 达到 进入 迈入 迈向 迈上 步入 跻身 融入 得到 提升 增强 壮大 优化 改善 健全 完善 领先 突破 加快 位居 走在 成熟 丰富
  繁荣 集聚 凸显 显现 增长(?!速度|[率点极]) 提高 扩大 降低 巩固 建立 确立 涌现 成为
`);

/** 和 as a word: 和美乡村 begins with another one. */
export const AND = '和(?![美谐平])';

/** Verbs for what is to become something: 建设成为示范区. */
export const BECOMES: WordList = listOf('建设成为 打造成为? 建设成(?![效果就]) 建成 (?<self>成为) 打造');

/** Verbs that are nouns as well, of which a row of deeds may consist: 积极服务, 服务融入. */
export const DEED_NOUNS: WordList = ['服务'];

/** Verbs of a sentence that tells how things are: 我们既要看到…. */
export const OBSERVES: WordList = listOf('看到 (?:清醒)?认识到 意识到');

/** How many of a thing without a number: 一批, 若干. */
export const QUANTIFIERS: WordList = ['一(?:大?批|系列|流|个)', '若干', '更多'];

/** Endings that turn a verb into a noun: 覆盖 (率), but 打造 (度假区). */
export const NOUN_ENDINGS: WordList = listOf(
  '性(?!能) 率(?!先) 度(?!假) [型者费额] 期(?![刊货]) 商(?![贸业务标品超圈场]) 区(?![域县级块]) 类(?!脑) 值(?!守) 指(?!挥) 会$ 施(?![工肥策]) 备(?![用份案])',
);

/** Deeds that a text names two of for one thing and one measure: 水稻种植、收获机械化率. */
export const DEEDS_IN_PAIRS: WordList = listOf(
  '种植 栽种 播种 收获 采收 采摘 生产 加工 销售 收集 运输 处理 处置 回收 利用 进口 出口 投入 产出 培训 就业',
);
