import type { WordList } from './word-list.js';

/** Words by which a question asks for what is to be reached, not for what was. */
export const ASKS_GOAL: WordList = [
  '目标|计划|预期|规划|力争|争取|要达到?|将达到?|应达到?|拟',
  '\\b(?:targets?|goals?|plan(?:ned)?|aims?|should|will)\\b',
];

/** Words by which it asks for what was reached, or for what is. */
export const ASKS_RESULT: WordList = ['去年|上年|已经|完成了|实现了|达到了|增长了|目前|现在|现有|现状|截至'];

/** Words by which it asks for an amount. */
export const ASKS_AMOUNT: WordList = [
  '多少|几(?=[\\p{Script=Han}%])|百分之几|多大|多高|目标(?:值)?(?:是什么|呢)?[?？]?$',
  '\\b(?:how|what)\\b',
];

/** Words by which it asks who is responsible. */
export const ASKS_OWNER: WordList = [
  '(?:谁|哪[个些家]?(?:政府|主管)?(?:部门|单位|机构|委办局)?)[^，。？?]{0,6}(?:牵头|负责|主管|主办|承担|配合|落实)',
  '(?:牵头|责任|负责|主管|主办|配合)(?:的)?(?:部门|单位|机构|人)(?:是|有|为)?(?:谁|哪|什么)?',
  '\\bwho (?:is|are) (?:responsible|in charge)|\\bwhich (?:department|agency)',
];

/** How a bracket begins that names who is responsible for the item before it. */
export const OWNER_LABELS: WordList = ['牵头|责任|主办|负责|配合|主管|完成时限及责任'];
