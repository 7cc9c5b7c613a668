import { TAKES } from './procedures.js';
import { HOW_MANY, WHAT, WHERE, WHICH, WHO } from './question-words.js';
import { anyOf, type WordList } from './word-list.js';

/** Names for what a rule lists that holds then, there or for them; a text may call it by another of the same row. */
export const CIRCUMSTANCES: readonly WordList[] = [
  ['情[况形]', '条件', '行为', '事情?(?![项业务])', 'circumstances', 'conditions'],
  ['时间段?', '时候', '时段', '期间', '日子'],
  ['场所', '地方', '区域', '地点', '范围'],
  ['人员?', '对象', '群体'],
];

/** Words before such a name in a question that asks which they are, and in a text that lists them. */
export const BEFORE_CIRCUMSTANCES = {
  asked: [`(?:${WHICH}[些${HOW_MANY}]?[个种类]?|${WHAT}(?:样的)?)`, '\\bunder (?:what|which) '],
  stated: ['(?:下列|以下|如下)'],
} as const satisfies Readonly<Record<string, WordList>>;

/** Words of a question about who may have something, which a text tells by its conditions: 哪些家庭可以申请, 谁能领. */
export const ASKS_WHO_MAY: WordList = [
  `(?:${WHO}|(?:${WHICH}[些种类]|${WHAT}样?的?)(?:人|\\p{Script=Han}{2,6}?))[才都]?(?:可以|能够?|有资格|符合)[^,。?]{0,4}(?:${anyOf(TAKES)}|[领拿买住得])`,
];

/** Words of a question about where something may be or not: 哪里不能停船. */
export const ASKS_WHERE_MAY: WordList = [`(?:${anyOf(WHERE)})(?:都)?(?:不?(?:可以|能|准|让|许)|禁止|不得)`];
