import { listOf, type WordList } from './word-list.js';

/** Words for the place of the plan, before what it counts there: 全市企业达到100家 is of 企业. */
export const OWN_PLACES: WordList = listOf(
  '全市 全省 全国 全区 全县 全州 全镇 本市 本省 本区 我市 我省 我区 我县 我国',
);

/** Words for a place that is wider than the plan's; they belong to the subject: 国内市场占有率. */
export const WIDER_PLACES: WordList = listOf('全球 世界 国内 国际 海外 境外 亚洲 欧洲');

/** Words that make an amount one of a span of time or of what is added in it: 年均, 新增. */
export const PACES: WordList = listOf(
  '每年 年均 逐年 累计 合计 总计 同比 平均 复合 每月 月均 每日 日均 每天 新增 净增 新建 新引进 再',
);

/** Words that make an amount one for each of many: 人均, 每千人. */
export const SHARES: WordList = listOf(
  '人均 户均 亩均 单位 每[\\d十百千万亿]*[人户名亩]口? 单个 各[区县市省]',
);

/** Words that make an amount a part of the one before it. */
export const PARTS: WordList = ['其中'];
