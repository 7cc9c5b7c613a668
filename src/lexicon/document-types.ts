import { ITEM_NUMERALS } from './numerals.js';
import { listOf, type WordList } from './word-list.js';

/** The types of documents in Chinese. */
export const TYPE_NAMES = {
  plan: '规划',
  reading: '解读',
  news: '报道',
  law: '法规',
  report: '报告',
} as const;

/** How the titles of questions with their answers end. */
export const ANSWERS_ENDINGS: WordList = listOf('问答 解答 答记者问');

/** Words in the title of a text about a document. */
export const READING_WORDS: WordList = [...listOf('解读 图解 读懂 综述 评论'), ...ANSWERS_ENDINGS];

/** Words in the title of a report of the press. */
export const NEWS_WORDS: WordList = listOf('新闻 报道 快讯');

/** Words of the sentence that opens a report: who reports, and when. */
export const OPENS_NEWS: WordList = listOf('记者 获悉 近日 (?<!\\d)日前 日[电讯] [报网]讯');

/** Names of laws beside 法. */
export const LAW_NAMES: WordList = listOf('法典 条例 规定 办法 细则 规则 章程');

/** Words in the title of rules that offer something: their articles are measures. */
export const OFFERING_TITLES: WordList = listOf('支持 扶持 资助 激励 奖励');

/** Endings of the titles of laws, reports and plans, as pieces of a pattern: 数据安全法, but not 做法. */
export const LAW_ENDINGS: WordList = ['(?<![做办想看方书用手说])法', ...LAW_NAMES];
export const REPORT_ENDINGS: WordList = listOf('报告 公报 白皮书');
export const PLAN_ENDINGS: WordList = listOf('规划 计划 方案 措施 举措 意见 纲要 要点 行动 政策 蓝图');

/** Endings of the titles of all documents. */
export const TITLE_ENDINGS: WordList = [
  ...PLAN_ENDINGS,
  ...LAW_ENDINGS,
  ...REPORT_ENDINGS,
  '(?<!第)\\d{1,3}\\s?条',
  ...listOf('通知 重点任务 决定 公告 指引 清单 规程 解读 倡议 建议 任务分工 分解表 指南 标准 通告 说明'),
];

/** Words in the titles of texts whose parts are tasks without a heading that says so. */
export const PLAN_TITLES: WordList = [
  ...PLAN_ENDINGS,
  ...LAW_NAMES,
  ...listOf('清单 若干 决定 一号文件 施政(?:目标|计[划画]|重点)'),
  `[\\d${ITEM_NUMERALS}]{1,3}条$`,
  `关于(?:进一步|切实|全面|深入)*(?:做好|抓好|加强|强化|推[进动]|深化|加快|优化|规范|完善|促进|落实|开展)(?!.*(?:申报|评选|招聘)).*的通知$`,
];

/** Openings of a text that explains a document. */
export const READING_OPENINGS: WordList = listOf(
  '解读如下 (?<!(?:查看|点击|相关|链接).{0,4})政策解读 现解读 作如下解读',
);

/** What the brackets below a title say of a text: for which years, or how final it is. */
export const QUALIFIERS: WordList = ['\\d{4}', '年', '试行', '暂行', '草案', '修订', '征求意见'];

/** Words of the title of a notice, which brings another text. */
export const BRINGS: WordList = ['关于', '印发', '转发'];

/** Words around the name of the document that a notice brings: 印发《…》的通知. */
export const AROUND_BROUGHT = ['印发', '的通知'] as const;
const [ISSUED, NOTICE] = AROUND_BROUGHT;
export const BROUGHT: WordList = [
  `${ISSUED}《(.{4,100})》(?:(?:等.{0,6})?的?通知)?$`,
  `关于${ISSUED}(.{4,100})${NOTICE}$`,
];

/** Verbs of headlines for issuing a document. */
export const ISSUING: WordList = listOf('印发 发布 出台 公布 推出 下发');

/** Words of a letter that brings a plan into force. */
export const ENACTS: WordList = [
  '印发(?:给|至)?(?:你们|各)',
  '现予(?:印发|公布|发布)',
  '请(?:认真|结合实际|遵照)*(?:贯彻|遵照|组织实施)',
];

/** Words of a question about such a letter, beside those for when and by whom it was issued. */
export const ASKS_LETTER: WordList = ['文号', '发文', '发给', '编号'];

/** Words in a bracket at the head of a document: （此件公开发布）. */
export const HEAD_NOTES: WordList = ['公开', '印发'];
