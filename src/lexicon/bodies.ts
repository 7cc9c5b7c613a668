import { listOf, type WordList } from './word-list.js';

/** What bodies of state are called. */
export const AUTHORITIES: WordList = listOf('政府 委员会 办公室 管理局 总局 总署 法院 检察院 国务院');

/** What companies are called. */
export const COMPANIES: WordList = ['公司', '集团', '实业', '银行'];

/** What other bodies are called. */
export const INSTITUTIONS: WordList = ['大学', '学院', '学校', '医院', '中心', '协会'];

/** What those are called who are responsible for something. */
export const DEPARTMENT = '部门';
export const OWNERS: WordList = [DEPARTMENT, '单位', '机构'];

/** What the names of bodies that issue documents end with. */
export const ORGAN_ENDINGS: WordList = [
  ...AUTHORITIES,
  ...listOf('办公厅 人民代表大会 局 部 厅 会 委 组 署 院 总行 中央'),
  ...COMPANIES,
  ...INSTITUTIONS,
  '处',
];
