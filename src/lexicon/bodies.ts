import { listOf, type WordList } from './word-list.js';

/** Words for bodies of state. */
export const AUTHORITIES: WordList = listOf('政府 委员会 办公室 管理局 总局 总署 法院 检察院 国务院');

/** Names of bodies of a whole country, or how they begin; no body of a place, no committee and no firm. */
export const NATIONAL_BODIES: WordList = listOf(
  '国务 国家 中共中央 中华人民共和国 全国 (?!.{0,8}[委司局团])\\p{Script=Han}{2,6}部(?!\\p{Script=Han})',
);

/** Words for companies. */
export const COMPANIES: WordList = ['公司', '集团', '实业', '银行'];

const COMMON_SCHOOLS: WordList = listOf('大学 学院 学校 医院');

/** Words for those that teach and heal, which plans rarely call by name. */
export const SCHOOLS: WordList = [...COMMON_SCHOOLS, ...listOf('高校 院校 中学 小学')];

/** Words for other bodies. */
export const INSTITUTIONS: WordList = [...COMMON_SCHOOLS, '中心', '协会'];

/** Names for several bodies together, one of which stands in brackets behind another: 集团（联盟）. */
export const ALLIANCES: WordList = listOf('联盟 联合体 共同体');

/** Words for those who are responsible for something. */
export const DEPARTMENT = '部门';
export const OWNERS: WordList = [DEPARTMENT, '单位', '机构'];

/** Endings of the names of bodies that issue documents. */
export const ORGAN_ENDINGS: WordList = [
  ...AUTHORITIES,
  ...listOf('办公厅 人民代表大会 局 部 厅 (?<![社机])会 委 组 署 院 总行 中央'),
  ...COMPANIES,
  ...INSTITUTIONS,
  '处',
];

/** What those are called who lead a body and report for it. */
export const HEADS_OF_ORGANS: WordList = listOf('[省市县区州旗镇乡]长 主席 主任 院长 检察长 局长');

/** How the names of offices end that are not of state alone: 网信办, but not 举办. */
export const OFFICE_ENDING = '(?<![举承主创开兴])办';

/** What jieba leaves of the name of an office that it does not know. */
export const OFFICES: WordList = [...listOf('局 厅 委 办 部 处 科'), `\\p{Script=Han}{2}${DEPARTMENT}`];

/** Endings of the names of those who do, have or get something. */
export const ACTORS: WordList = [
  '企业',
  ...COMPANIES,
  ...OWNERS.filter((owner) => owner !== DEPARTMENT),
  ...INSTITUTIONS,
  ...listOf('主体 组织 家庭 人才 [者户人员师生民厂]'),
];

/** The most frequent surnames that begin few other words, so that they mark a name. */
export const SURNAMES =
  '王李张刘陈杨赵吴徐孙朱胡郭罗郑梁谢宋唐许韩冯邓曹彭肖董潘袁蔡蒋杜叶魏苏吕丁卢姚沈姜崔谭陆范汪廖韦贾付邹孟秦邱侯尹薛闫雷黎陶贺毛郝龚邵覃戴莫';
