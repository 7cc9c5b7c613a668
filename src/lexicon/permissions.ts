import { ALLOWS, MUSTS } from './claim-doubts.js';
import { FORBIDS } from './negations.js';
import { anyOf, listOf, type WordList } from './word-list.js';

/** What follows where somebody only asks politely to be told. */
const NOT_TOLD = '(?!给|帮|麻烦|请|告诉|说|讲|介绍|解释|看|查)';

/** Words for what somebody may do; 功能 and 能源 say nothing of it. */
export const MAY: WordList = [
  `(?:(?<![不可功性智产职潜技效动节势热核机万电氢储光风阳])能(?![源力量级耗效达够不否])|(?<!不)可以|准许|允许)${NOT_TOLD}`,
];

/** Words of a question whether something is allowed; 能实现吗 asks for an amount. */
export const ASKS_PERMISSION: WordList = [
  `(?:能不能|能否|可不可以|可否|准不准|允不允许|是否(?:可以|能|允许))${NOT_TOLD}`,
  `(?:${anyOf(MAY)})(?!.*(?:实现|完成|突破|超过|达到|增长))[^,。?？]*(?<![干什怎])[吗嘛么]`,
  '^(?:can|may) |\\b(?:is|are) (?:\\S+ ){0,4}(?:allowed|permitted|forbidden|banned|prohibited)\\b',
];

/** Words of a text that permits something, or says on what terms. */
export const PERMITS: WordList = [
  ...ALLOWS,
  '可(?!持续|靠|再生|复制|行|控|信|视|追溯|及|能)|[方才均]能',
  ...listOf(
    '准许 享受 适用 纳入 受理 放行 免(?!疫) 给予 有权 须 符合 具备 资格 条件 无需 不需 不必 仅限 只限 不受',
  ),
];

/** The same, or bans it. */
export const RULES_ON: WordList = [...FORBIDS, '禁', ...PERMITS];

/** Words of a question whether something has to be done: 要不要登记, 还要交费吗. */
export const ASKS_NEED: WordList = [
  `要不要|需不需要?|用不用|须不须|是否(?:需要?|必须|应当?|要)`,
  '(?<![主重只是])(?:要|需要?|得|必须|应当?)(?!求)[^,。?？]{1,16}(?<![干什怎多这那])[吗嘛么]',
];

/** Words of a rule that tells. */
export const TELLS_NEED: WordList = [
  ...PERMITS,
  ...FORBIDS,
  ...MUSTS,
  '(?<![急内军供必])需要?(?!求)',
  '不(?![低高少多超足满])',
  ...listOf('必 一律 自愿 依法要求 提供 提交 出示'),
  '按[^,。;]{2,14}(?:[缴交付]|收取|办理|执行)',
];
