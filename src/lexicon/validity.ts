import { HOW_LONG, HOW_MANY, WHEN } from './question-words.js';
import { anyOf, listOf, type WordList } from './word-list.js';

/** Words for coming into force. */
export const TAKES_EFFECT: WordList = listOf('施行 实施 执行 生效');

/** Words right before a day that something holds until or from, and right behind one: neither is a day of issue. */
export const BEFORE_TERM: WordList = [
  '有效期限?[^，,。；;\\d]{0,6}',
  '截[至止]\\p{Script=Han}{0,2}',
  '[至到]',
];
export const AFTER_TERM: WordList = [`起?(?:${anyOf(TAKES_EFFECT)})`, '起|止|(?:之|以)?前'];

const BEGINS = `(?:开始|正式)*(?:${anyOf(TAKES_EFFECT)})`;

/** Words of a question about when a document comes into force. */
export const ASKS_BEGIN: WordList = [
  `(?:从|自|是)?(?:${anyOf(WHEN)})(?:才|就|起)*${BEGINS}|${BEGINS}的?(?:(?:是|从|自)*(?:${anyOf(WHEN)})|时间|日期)`,
  '\\bwhen\\b.*\\b(?:take effect|(?:come|enter)s? into force|effective)\\b',
];

const DOCUMENTS = '(?:规划|计划|方案|纲要|文件|政策|措施|办法|条例|意见|通知|规定)';

/** Words of a question about when a document ceases to hold. */
export const ASKS_END: WordList = [
  `${DOCUMENTS}[^,。?]{0,8}(?:结束|到期|失效|截止|期满|终止)`,
  `${DOCUMENTS} ?(?:${anyOf(TAKES_EFFECT)}|有效|持续)? ?到(?:${anyOf(WHEN)})`,
  `${DOCUMENTS}[^,。?]{0,4}管用?(?:到(?:${anyOf(WHEN)})|${anyOf(HOW_LONG)}|${HOW_MANY}年)`,
  '(?:有效|规划|实施|执行)期|(?:结束|到期|失效)(?:时间|日期|年份)',
  '\\b(?:ends?|expires?|valid until)\\b',
];
