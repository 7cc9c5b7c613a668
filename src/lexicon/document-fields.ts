import { listOf } from './word-list.js';

const ISSUERS = listOf('发文机关 发文机构 发文单位 制定机关 制发机关');
const ISSUED = listOf('成文日期 成文时间 发文日期 印发日期');

/** Names of fields that tell who made a document and when, not who put it on a page. */
export const FIELDS_OF_ISSUE = [...ISSUERS, ...ISSUED];

/** The Chinese names of the fields in which documents and pages describe themselves. */
export const DOCUMENT_FIELDS = {
  title: ['标题', '名称', '文件名称', '文件名', '信息名称', '信息标题'],
  publisher: [...ISSUERS, ...listOf('发布机构 发布机关 发布单位 信息来源 文章来源 来源')],
  date: [
    ...ISSUED,
    ...listOf(
      '发布日期 发布时间 信息提供日期 公布日期 公布时间 发表时间 发表日期 公开日期 发布日 生成日期 日期 时间',
    ),
  ],
  url: ['原文链接', '链接', '网址', '来源链接', '原文地址'],
} as const;

/** Names of fields whose values are not needed. */
export const OTHER_FIELDS = listOf(`
  索引号 更新时间 主题分类 主题词 发文字号 发文号 文号 文件编号 文件类型 文档类型 公文种类 体裁分类 组配分类 分类 所属主题 有效性 是否有效
  效力状态 公开方式 公开范围 公开类别 统一编号 规范性文件编号 废止日期 生效日期 实施日期 失效日期 有效期 关键词 浏览次数 浏览量 阅读次数 点击数
  访问量 字号 字体 打印 分享 责任编辑 编辑 作者 信息分类 服务对象 隶属机关
`);

/** The labels of a labelled file, each with the name of its field. */
export const LABELS = new Map([
  ['标题', 'title'],
  ['链接', 'url'],
  ['总结', 'body'],
  ['关键词', 'keywords'],
  ['AI技术', 'technologies'],
  ['行业', 'industries'],
  ['重大事件摘要', 'events'],
]);

/** Words that pages put where a publisher should stand. */
export const NO_PUBLISHERS = listOf(
  '.{0,8}(?:相关|有关)部门 本站 本网 原创 网络 互联网 其他 转载 暂?无 未知 网站',
);
