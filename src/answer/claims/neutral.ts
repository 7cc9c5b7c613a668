/**
 * Words of a claim that say nothing of what is counted: that something is said, planned or reached, and by whom in
 * general. Folded.
 */
const NEUTRAL = new Set(
  // said and planned
  (
    '提出 明确 指出 要求 规定 宣布 发布 印发 出台 公布 制定 制订 颁布 推出 显示 透露 表示 认为 觉得 知道 听说 据说 据 报道 介绍 指 写明 写着 写 写道 说明 设定 定下 确定 提到 谈到 看到 ' +
    '计划 打算 希望 预计 预期 预测 力争 争取 确保 努力 准备 决定 承诺 定为 定 设 列出 部署 强调 称 讲 注意 记得 目标值 总目标 发展目标 定位 ' +
    // reached
    '达到 达 达成 实现 完成 突破 超过 超 超出 保持 维持 成为 形成 迈上 增至 提升至 提高到 高达 多达 约为 为 是 有 会 要 将 拥有 发展 做到 做 到 变成 变为 升至 降至 控制 稳定 持续 使 让 令 推动 提升 增长 扩大 壮大 提高 破 ' +
    // denied, which is asked of the whole clause
    '不 不会 不是 不能 不要 不再 没有 没 未 并非 无法 从未 尚未 未能 如果 假如 要是 谣言 传言 假的 假 不实 虚假 错误 not no never ' +
    // who and what in general
    '本市 全市 我市 该市 市里 本省 全省 我省 该省 省里 政府 市政府 省政府 官方 当地 地方 文件 政策 方案 规划 计划 文本 原文 全文 解读 通知 意见 措施 ' +
    '新闻 消息 报道 文章 网上 朋友 大家 群里 有人 今天 昨天 今年 目前 未来 最近 近日 日前 届时 左右 以上 以下 之内 其中 同时 另外 此外 而且 并且 然后 因此 所以 但是 不过 只有 仅 仅仅 就 才 ' +
    '数字 数据显示 数额 数值 具体 主要 重要 总体 整体 总共 一共 合计 共计 累计 共 包括 请问 想问 是不是 对吗 真的 没错 确实 其实 方面 元 亿元 万亿元 万元 人民币 年 月 日 年底 年末 期间 时候 ' +
    // the same in English
    'plan plans planned planning aim aims aimed aiming target targets targeted targeting goal goals set sets setting say says said state states stated announce announced propose proposes proposed expect expects expected want wants ' +
    'will shall would reach reaches reached reaching hit hits achieve achieves achieved achieving attain become becomes have has had having grow grows total totals totaling worth size sized scale put puts forward list lists include includes ' +
    'key main major overall government municipal city province its their our your more than over per end year years annual annually policy policies document report according also while with that this is are be been of by in on at to for from the and or as into under yuan rmb'
  ).split(' '),
);

/** Whether a word says nothing of what is counted. */
export function isNeutral(word: string): boolean {
  return NEUTRAL.has(word);
}
