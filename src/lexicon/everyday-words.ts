import { listOf, type WordList } from './word-list.js';

/** Words of everyday speech that a plan need not have, as its number with its unit says what they say: 买一辆, 花, 拿到. */
export const EVERYDAY: WordList = listOf(`
  可以 可 能够 能 会 有 才 最 花 以后 当中 出 钱 一 一个 一张 一辆 一条 个 张 辆 家 只 就 再 买 卖 做 做满 坐 走 收 去 开 办 养 当 领 也能 自己 允许 准予 定在 设在 定成 大概 差不多 左右 今年
  打算 标准 比例 比重 率 人 会被 被 里 以上 以下 超过 不到 不能 不得 低于 高于 按 应
`);

/** Words for what somebody gets; any may stand for another. */
export const GIVES: WordList = listOf('补助 补贴 奖励 奖补 资助 给予 支持 补 奖 发放 发');

/** How a rule names the one that was broken, whatever it is. */
export const BREAKS: WordList = ['违反本\\p{Script=Han}{2}规定'];

/** Words for how an amount comes about, or how bad a case is, of the subject before: 现调整为, 情节严重的. */
export const GOES_ON_ABOUT: WordList = listOf('调整 现 其中 情节严重 情节较轻 拒不改正 逾期不改正 逾期');

/** For how long, or each of what, an amount is, as everyday speech says it too: 一年给, 买一辆. */
export const PACES_OF_TIME: WordList = ['[每一][年月天日周季]', '[年月日]均'];
export const PACES_EACH: WordList = [...PACES_OF_TIME, '[每一][次人名户家辆亩]'];
