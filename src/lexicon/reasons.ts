import { DIGITS } from './numerals.js';
import { QUESTION_WORDS } from './question-words.js';
import { anyOf, type WordList } from './word-list.js';

/** Words of a question about a reason or an aim; 称为什么 and 目标为什么 ask for a name. */
export const ASKS_REASON: WordList = [
  `(?<![称叫变成作改化译分名封列视选升转设定评])(?:${anyOf(QUESTION_WORDS.reason)})(?=[被要会能不没让把]|[^?？]{2})|(?<=^|[\\s，,])(?:${anyOf(QUESTION_WORDS.reason)})|(?:原因|目的|缘由|意图)(?:是|有|何|呢|$)`,
  '\\bwhy\\b|\\b(?:reason|purpose|aim) (?:of|for|behind)\\b',
];

/** Words with which a document ends the sentence on why it is made. */
export const OPENS_BY_AIM: WordList = ['制定(?:本|以下|如下)', '(?:提出|制定)[^,，。；]{0,6}(?:如下|以下)'];

/** Words of a text that gives one: 为了…, 由于…, 旨在…, 为抢抓机遇，…. */
export const GIVES_REASON: WordList = [
  '因(?![地人势材])|由于|鉴于|旨在|以便|以期|目的|为了|针对|以(?:适应|满足|解决|应对|提[升高]|促进|保障|减少|方便)(?![^,，。；;]{0,20}为)|有利于|有助于|避免|防止|导致',
  '(?<=^|[,，。；;\\s])为(?!主|期)[^,，。；;]{2,40}[,，]',
  '问题|短板|矛盾|不[强足高够]|解释(?!权)|考虑到|出于',
  `(?:(?<![${DIGITS}])是|成为|作为)[^,，。；;]{0,20}(?:方向|途径|抓手|引擎|需要|要求|赛道|力量|动力|支撑|基石)`,
];

/** A clause on what the deed before it is for: 淘汰旧船，促进节能。 */
export const FOR_WHICH: WordList = [
  '[,，](?:从而|进而|切实|有效|以此)*(?:促进|助力|保障|确保|防止|避免|减少|降低|带动|满足)[^,，。；;]{2,40}[。；;]?\\s*$',
];

/** Everyday words for bringing out a document, each a term of its own. */
export const MADE: WordList = ['^(?:[出发定搞推下]|发文|出台|推出)$'];
