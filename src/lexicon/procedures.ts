import { listOf, type WordList } from './word-list.js';

/** Verbs for what an office sets steps for: a plan that only names the thing does not tell how. */
export const APPLIES: WordList = listOf(`
  申请 申报 申领 申办 报名 报考 注册 登记 办理 预约 预订 预定 下载 购买 订购 购票 订票 领取 入驻 加入 参加 入会 查询 登录 登陆 兑换 兑现 缴纳 缴费 投诉 举报 参保
  挂号 入学 备案 激活 提取 申诉 应聘 落户 认领 考(?!核|虑|古|察)
`);
export const ENGLISH_APPLIES: WordList = listOf(
  'apply application register registration enrol+ join download buy book sign licen[cs]e claim',
);

/** Verbs for what those do who get or pay something, not offices. */
export const TAKES: WordList = [...APPLIES, ...listOf('享受 承担 获得 受益 出资')];

/** Short ones, which end a question: 在哪领. */
export const TAKEN: WordList = listOf('领 办 [缴交] 查 报 买 取');

/** Words of a text that tell where it is done. */
export const TAKES_AT: WordList = [
  ...listOf(
    '窗口 大厅 网站 网址 网厅 官网 公众号 小程序 app 服务中心 服务站 现场 线下 (?<=[向到在由过录陆][^，。；]{0,20})(?:机构|平台|系统) [a-z]\\.(?:com|cn|gov)',
  ),
  '[向到][^，。；]{2,24}(?:提[出交]|申[请报领办]|报名|登记|办理|反映|投诉|领取)',
];

/** Names for the steps. */
export const STEPS: WordList = listOf('流程 步骤 手续 (?<!小)程序 操作方法');

/** Words of a text that tells them. */
export const TELLS_STEPS: WordList = [
  ...listOf(
    '提交 提出申请 申请[表书] 申报[表书] 材料 受理 审核 审查 审批 评审 核准 公示 窗口 网站 网址 [a-z]\\.(?:com|cn|gov) 点击 扫码 二维码 公众号 小程序 app',
  ),
  '(?:热线|电话)\\D{0,8}\\d{5,}|(?<!\\d)\\d{5,}[^，。；]{0,8}热线|(?:(?<![普超])通过|登[录陆]|拨打|关注|携带|持有效|凭[本有身]|填[写报])[^，。；]{1,24}',
  '第一步|首先|[即当]场',
];

/** Verbs for settling by a rule what somebody is, or how much something is. */
export const SETTLES: WordList = listOf(
  '认定 评定 判定 确定 核定 界定 划分 计算 测算 核算 折算 计分 定(?!位|向) 算',
);

/** Words of a text that states such a rule. */
export const STATES_RULE: WordList = listOf(
  '按 (?<!法)依(?!托|法) 根据 以[^，。；]{2,24}为 由 凭 符合 满足 达到 属于 [高低多少大小]于 超过 下列 以[上下] 具[备有] 分为 之[和比] 除以 乘以',
);
