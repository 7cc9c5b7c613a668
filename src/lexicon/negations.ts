import { listOf, type WordList } from './word-list.js';

/** How texts and questions say that something is not allowed; any may stand for another. */
export const FORBIDS: WordList = listOf('不得 不能 不可以 不可 不准 不许 不予 不应 禁止 严禁');

/** Verbs by whose denial people ask for what is left out: 不支持哪些. */
export const REFUSED: WordList = listOf('支持 享受 适用 纳入 受理 免 补 奖 算 报销 报 支付 赔 退');

/** What negates a clause, as pieces of a pattern: 不享受, 未通过, but not 不断, 不低于 or 未来. */
export const NEGATING: WordList = listOf('不(?!得?[断仅但同限少低超久良高多大]) 未(?!来) 禁 除外 无[法权]');

/** What leaves something out of a rule, so that it says no more on that. */
export const EXCLUDES: WordList = ['不(?:适用|包[括含]|含|属|纳入|计入|列入)', '除外', '另行规定'];

/** Verbs for seeing to it that something does not happen. */
export const WARDS: WordList = listOf('力戒 防范 防止 避免 严防 杜绝');

/** What takes away what somebody may do or get. */
export const SUSPENDS = '暂停';
export const WITHHOLDS: WordList = [SUSPENDS, '不享受'];
