import { AUTHORITIES, OWNERS } from './bodies.js';
import { HOW_MANY, HOW_MUCH, WHAT, WHICH, WHO } from './question-words.js';
import { YEAR_BEFORE } from './time-words.js';
import { anyOf, type WordList } from './word-list.js';

/** What people ask for when they want to call somebody, or to write. */
export const PHONES: WordList = ['电话', '热线'];
export const ADDRESSES: WordList = ['网址', '邮箱', '官网'];

/** What people call sums of money that somebody pays or gets. */
export const SUMS: WordList = ['费用', '补助', '补贴', '奖励'];

/** What people call a share of something. */
export const RATES: WordList = ['比例', '占比'];

/** What somebody does who is responsible. */
export const RESPONSIBLE = '负责';
export const LEADS: WordList = ['牵头', RESPONSIBLE, '主管', '主办'];

/** Words for having a share in it. */
const SHARES_IN: WordList = ['责任', '配合'];

/** Words by which a question asks for what is to be reached, not for what was. */
export const ASKS_GOAL: WordList = [
  '目标|计划|预期|规划|力争|争取|要达到?|将达到?|应达到?|拟',
  '\\b(?:targets?|goals?|plan(?:ned)?|aims?|should|will)\\b',
];

/** Words by which it asks for what somebody means to do. */
export const ASKS_INTENT: WordList = [
  '打算|准备(?:怎|如何|做)|将(?:要|会|如何|怎)|会(?:怎|如何)',
  '\\b(?:will|going to|intends?|plans? to)\\b',
];

/** Words by which it asks for what was reached, or for what is. */
export const ASKS_RESULT: WordList = [
  ...YEAR_BEFORE,
  '已经|完成了|实现了|达到了|增长了|目前|现在|现有|现状|截至',
];

/** Words by which it asks for an amount. */
export const ASKS_AMOUNT: WordList = [
  `${HOW_MUCH}|${HOW_MANY}(?=[\\p{Script=Han}%])|百分之${HOW_MANY}|多大|多高|目标(?:值)?(?:是${WHAT}|呢)?[?？]?$`,
  '\\b(?:how|what)\\b',
];

/** Words by which it asks who is responsible. */
export const ASKS_OWNER: WordList = [
  `(?:${WHO}|${WHICH}[个些家]?(?:${anyOf([...AUTHORITIES, ...LEADS])})?(?:${anyOf(OWNERS)}|委办局)?)[^，。？?]{0,6}(?:${anyOf([...LEADS, ...SHARES_IN])}|承担|落实)`,
  `(?:${anyOf([...LEADS, ...SHARES_IN])})(?:的)?(?:${anyOf(OWNERS)}|人)(?:是|有|为)?(?:${WHO}|${WHICH}|${WHAT})?`,
  '\\bwho (?:is|are) (?:responsible|in charge)|\\bwhich (?:department|agency)',
];

/** How a bracket begins that names who is responsible for the item before it. */
export const OWNER_LABELS: WordList = [...LEADS, ...SHARES_IN, '完成时限及责任'];
