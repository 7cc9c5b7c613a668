import { FORBIDS } from './negations.js';
import { HOW_MANY, WHAT, WHICH } from './question-words.js';
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
  asked: [
    `(?:${WHICH}[些${HOW_MANY}]?[个种类]?|${WHAT}(?:样的)?)(?:(?:被?(?:${anyOf(FORBIDS)})|不允许)的?)?`,
    '\\bunder (?:what|which) ',
  ],
  stated: ['(?:下列|以下|如下)'],
} as const satisfies Readonly<Record<string, WordList>>;

/** Words of a question for what somebody may not do, which names no deed, and names for what a text forbids. */
export const ASKS_DEEDS: WordList = [
  `(?:${anyOf(FORBIDS)})(?:[做干有](?:${WHAT}|${WHICH}些)(?:行为|事情?)?|${WHICH}些行为|(?:${WHAT}|${WHICH}些)(?=[?？]?$))`,
];

export const DEED_NAMES: WordList = ['行为', '活动'];

/** Words for what is not forbidden. */
export const PERMITTED: WordList = ['允许', '准许', '许可'];
