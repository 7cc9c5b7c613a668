import { TITLE_ENDINGS } from './document-types.js';
import { QUESTION_WORDS } from './question-words.js';
import { anyOf, listOf, type WordList } from './word-list.js';

/** Words before the word whose meaning is asked for. */
export const ASKS_MEANING_OF: WordList = ['何谓', '何为'];

/** Words behind the word whose meaning is asked for. */
export const ASKS_FOR_MEANING: WordList = [
  '的(?:定义|含义)',
  `(?:到底|究竟)?是?(?:${anyOf(QUESTION_WORDS.manner)})(?:定义|界定)`,
];

/** Words before it for where a text says it: 办法里说的X. */
export const SAYS_OF: WordList = [
  '(?:所|里|中|上|里面)?(?:说|讲|写|提到?)的',
  '(?:里面?|[当其]?中)的',
  '所[称指说]的?',
  `(?:${anyOf(TITLE_ENDINGS)}|文件)(?:里面?|中)`,
];

/** Words for being called so, in a question where that begins: 多大才能叫X, 什么样的算X. */
export const COUNTS_AS: WordList = ['(?:算|叫|称|属于?)(?:得上|[作做是为])?'];

/** Words by which a text gives the meaning of a word: X是指…. */
export const MEANS: WordList = listOf('(?:具体|主要|就|特)?是指 系指 指的是 一般指 即为 即');

/** Words before another name of a thing: （以下简称X）. */
export const CALLED_BELOW: WordList = ['统称', '简称'];

/** Words by which a text says what it means by the word behind them, and what follows that: 本办法所指X包括…. */
export const MEANT_BY_IT: WordList = ['所指', '所称', '所说'];
export const COMPRISES: WordList = ['包括', '包含', '为'];

/** What stands beside the name of a measure or a goal in a question for what that is or how it is done: 具体做什么, 是怎么回事. */
export const SAYS_OF_NAME: WordList = listOf(
  '具体 主要 到底 究竟 要求 要 应该? 该 需要 都 的 是 [为指]的?是? 做 干 搞 办 抓 讲 说 写 了 包[括含] 有 内容 (?:一?回)?事 意思 措施 举措 呢 呀 啊 吗',
);
