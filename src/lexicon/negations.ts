import { anyOf, listOf, type WordList } from './word-list.js';

/** How rules say that nobody may do something. */
const BANS: WordList = listOf('不得 不准 不许 禁止 严禁');

/** How texts and questions say that something is not allowed; any may stand for another. */
export const FORBIDS: WordList = [...BANS, ...listOf('不能 不可以 不可 不予 不应')];

/** Verbs by whose denial people ask for what is left out: 不支持哪些. */
export const REFUSED: WordList = listOf('支持 享受 适用 纳入 受理 免 补 奖 算 报销 报 支付 赔 退');

/** Words of a clause that forbids somebody to do something: a 禁止事项清单 forbids nothing, and 不得低于 sets a bound. */
export const FORBIDS_DEED: WordList = [
  `(?:${anyOf(BANS)})(?!事项|清单|目录|名单|[类性区的]|[低少高多大小]于|超[过出])(?=\\p{Script=Han})`,
];

/** What negates a clause, as pieces of a pattern: 不享受, 未通过, but not 不断, 不低于 or 未来. */
export const NEGATING: WordList = listOf('不(?!得?[断仅但同限少低超久良高多大]) 未(?!来) 禁 除外 无[法权]');

/** What leaves something out of a rule, so that it says no more on that. */
export const EXCLUDES: WordList = ['不(?:适用|包[括含]|含|属|纳入|计入|列入)', '除外', '另行规定'];

/** Verbs for seeing to it that something does not happen. */
export const WARDS: WordList = listOf('力戒 防范 防止 避免 严防 杜绝');

/** What takes away what somebody may do or get. */
export const SUSPENDS = '暂停';
export const WITHHOLDS: WordList = [SUSPENDS, '不享受'];
