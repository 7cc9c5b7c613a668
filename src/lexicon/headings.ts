import type { WordList } from './word-list.js';

/** Words in the heading of a part that sets out goals. */
export const GOALS: WordList = ['目标(?!人群|群体|责任|考核|管理|企业|客户|市场|导向)', '主要指标'];

/** Words beside them by which the part holds tasks or demands too. */
export const MORE_THAN_GOALS: WordList = ['任务', '要求', '围绕', '完成', '确保'];

/** How the part begins that says what a plan is for; it often holds the goals. */
export const AIMS: WordList = ['总体要求', '总体思路', '发展思路', '总体考虑', '基本思路', '总体部署'];

/** Words in the heading of a part that tells what was and what others want. */
export const GROUND: WordList = [
  ...['背景', '现状', '形势', '回顾', '总结', '成效', '成就', '意义', '(?:发展|工作|产业)基础'],
  ...['过去[一五]年', '工作情况$', '存在(?:的)?问题'],
];

/** Words in the heading of a part that holds no goals of its own. */
export const NO_GOALS: WordList = ['思想', '原则', '思路$', '定位', '布局', '任务$', '保障', '措施'];

/** Words in the heading of a part that says who may get something, or how; its numbers are conditions. */
export const TERMS: WordList = [
  ...['条件', '标准', '对象', '范围', '程序', '流程', '申报', '申请', '认定', '评审', '附则', '罚则'],
  ...['法律责任', '资金', '奖补', '补助', '政策支持', '支持政策', '扶持'],
];

/** Words by which a sentence grants money or binds somebody: its numbers are no goals. */
export const GRANTS: WordList = [
  ...['补[贴助偿]', '奖[励补]', '资助', '贴息', '罚款', '收费', '贷款', '免租', '租金', '额度', '给予'],
  ...['应当', '不得', '每家', '每人', '单个', '单笔', '最高'],
];

/** Words that follow a year in the heading of the work of that year: 2026年工作安排. */
export const YEAR_OF_WORK: WordList = [
  ...['工作', '安排', '任务', '打算', '部署', '总体要求', '目标', '重点', '计划', '要点', '思路'],
];

/** Words in the title of a document that is about the work of the year that it names: 2026年政府工作报告. */
export const YEARLY_TITLES: WordList = [
  ...['工作报告', '工作要点', '工作计划', '重点工作', '工作安排', '重点任务', '任务清单', '年度计划'],
  ...['国民经济和社会发展计划', '民生实事', '实施计划', '行动计划'],
];

/** Words in the header of a column that names what is measured. */
export const NAME_COLUMNS: WordList = ['指标', '名称', '项目', '内容', '任务'];

/** Words in the header of a column of units. */
export const UNIT_COLUMNS: WordList = ['单位$'];

/** Words in the header of a column of numbers that were there before the plan. */
export const BASE_COLUMNS: WordList = ['现状', '基期', '基准', '基数', '实际', '完成', '现值'];

/** Words in the header of a column of numbers to reach. */
export const TARGET_COLUMNS: WordList = ['目标', '规划值', '预期值?$'];
