import { listOf } from './word-list.js';

/** Endings of the titles of plans, notices, reports and laws. */
export const TITLE_ENDINGS = listOf(`
  通知 方案 计划 规划 意见 措施 举措 报告 办法 条例 纲要 细则 决定 行动 公报 公告 规定 指引 要点 清单 政策 法 规程 解读 倡议 章程 建议
  任务分工 指南 标准 通告 说明 蓝图 白皮书
`);
