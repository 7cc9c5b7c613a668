import { listOf, type WordList } from './word-list.js';

/** Verbs for what somebody thinks or says (专家认为), those of news, and all by which a claim names its source: 方案提出. */
export const OPINES: WordList = listOf('认为 表示 指出 预计 预测 介绍(?!信) 称(?![号为]) 说(?![明服])');
export const REPORTS_NEWS: WordList = [...OPINES, '报道', '宣布'];
export const ATTRIBUTES: WordList = [...REPORTS_NEWS, ...listOf('提出 提到 明确 规定 要求 显示 获悉 消息')];

/** Words before and behind what a claim goes by: 按照方案的部署. */
export const GOES_BY: WordList = listOf('根据 按照? 依据 据');
export const GONE_BY: WordList = listOf('要求 安排 部署 规定');

/** Words for those who report on a plan or explain it, beside those in the titles of readings and news. */
export const MEDIA: WordList = listOf('媒体 记者 央视网? 新华社 新华网 人民网 日报 晚报 论文 文章 电视台');

/** Words for those who say what they think or expect for themselves. */
export const THINKERS: WordList = listOf('专家 学者 教授 院士 分析师 人士 网友 市民');

/** Words that make a statement one that is only hoped for. */
export const HOPES: WordList = listOf('有望 可望 或将');

/** Words before or in the name of whom a claim calls its source, which tell of no other. */
export const ANY_SOURCE: WordList = listOf(
  '印发的? 发布的? 出台的? 该 这份 这个 相关 有关 媒体 记者 论文 文章 《 》',
);
