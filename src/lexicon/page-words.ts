import { listOf, type WordList } from './word-list.js';

/** What a page calls the text of a document, beside what it says about it (基本信息). */
export const TEXT_LABELS: WordList = ['(?:政策|文件|公文|通知)?(?:全文|正文|原文)'];

/** Labels of a page above and below the text of a document. */
export const PAGE_LABELS: WordList = [
  ...TEXT_LABELS,
  '【[^【】]{0,6}(?:下载|附件)】',
  '(?:相关附件|附件下载|原文下载|扫一扫.{0,12}|相关(?:报道|解读|链接))[:：]?',
];

/** Buttons of a page, which stand in the text that is copied from it. */
export const PAGE_TOOLS: WordList = listOf(
  '下载 打印本?页? 全屏 收藏 分享到? 加大 还原 减小 放大 缩小 字[体号] 大 中 小 关闭窗?口? 返回顶?部? 阅读量 浏览量',
);

/** How the name of a site ends that a page puts behind its title. */
export const SITE_ENDINGS: WordList = ['网站', '门户', '在线', '[网局厅部]'];

/** How a menu begins that stands on one line, and a line of who runs a site under its text. */
export const MENU_STARTS: WordList = listOf('(?:网站)?首页');
export const SITE_NOTES: WordList = listOf(
  '版权所有 (?:网站)?标识码 ICP备 公网安备 (?:主办|承办|技术支持)(?:单位)?[:：]',
);

/** How the line begins that says where a page stands in its site. */
export const PAGE_PATHS: WordList = ['(?:[您你]的?|当前)(?:当前|现在|所在)?的?位置', '首页\\s?[>›»]'];
