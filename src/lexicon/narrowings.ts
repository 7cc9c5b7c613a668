import { SIZE_NAMES } from './asking.js';
import { anyOf, listOf, type WordList } from './word-list.js';

/** Words for the place of the plan, before what it counts there: 全市企业达到100家 is of 企业. */
export const OWN_PLACES: WordList = listOf(
  '全市 全省 全国 全区 全县 全州 全镇 本市 本省 本区 我市 我省 我区 我县 我国',
);

/** Words for a place that is wider than the plan's; they belong to the subject: 国内市场占有率. */
export const WIDER_PLACES: WordList = listOf('全球 世界 国内 国际 海外 境外 亚洲 欧洲');

/** Words that make an amount one of what is added. */
export const ADDED: WordList = ['新增', '净增'];

/** Words that make an amount one of a span of time or of what is added in it: 年均, 新增. */
export const PACES: WordList = listOf(
  '每年 年均 逐年 累计 合计 总计 同比 平均 复合 每月 月均 每日 日均 每天 新建 新引进 再(?!生)',
).concat(ADDED);

/** Words that make an amount one for each of many: 人均, 每千人. */
export const SHARES: WordList = listOf(
  '人均 户均 亩均 单位 每[\\d十百千万亿]*[人户名亩]口? 单个 各[区县市省]',
);

/** The word that makes an amount a part of the one before it. */
export const OF_WHICH = '其中';

/** Words by which each of several amounts belongs to one of several names. */
export const RESPECTIVELY: WordList = ['分别', '依次'];

/** How the names of places end, for use inside a character class. */
export const PLACE_ENDS = '省市县区州';

/** Characters that turn a word into another or a narrower one: 建 into 新建, 办 into 公办, 收 into 免收. */
export const NARROWING_CHARACTERS =
  '新增净免不未无非再全总大小中高低首各某半多少老旧女男公民私国省市县区城乡内外上下前后正副主次初末双单零改扩续';

/** Words that make of a thing a part of it, or its share for each: a question with one is of that alone. */
export const PARTS_OF: WordList = listOf(`
  人均 户均 亩均 国家级 省级 市级 县级 区级 国有 民营 外资 合资 公办 民办 私人 农村 乡村 城镇 女性 男性 未成年 专职 兼职 全职 线上 线下 境内 境外 进口 出口
`);

/** Words for what something is of its kind: whoever leaves them out says something else. */
export const KINDS_OF: WordList = [
  ...PARTS_OF,
  ...listOf(`
  规模以上 规上 以上 以下 以内 重点 重大 骨干 龙头 高端 高级 中级 初级 公共 普惠 小微 中小 大型
  中型 小型 示范 试点 首批 首次 新型 新 城市 老年 青年 户籍 常住 流动 在校 应届 部分 其中 每
  直接 间接 本地 外地 期末 期初 最高 最低 平均 累计 新增 净 注册 在册 有效 存量 增量 工业 农业 服务业
  智能 数字 绿色 清洁 先进 高性能 国产 自主 通用 专用 标准 在用 特色 核心 优质 典型 综合 有关
`),
];

/** Words for kinds of places, of which one is no rival of another. */
export const GENERIC_PLACES: WordList = listOf(
  '城市 农村 乡村 社区 园区 景区 区县 县区 市县 地区 山区 片区 小区 市区 郊区 城区 库区 校区 厂区',
);

/** Nouns that are of something by themselves, which in a plan is what its title says: 核心产业. */
export const OF_THE_PLAN: WordList = ['核心', '相关', '带动', '辐射', '关联'].flatMap((word) =>
  ['产业', '企业', '行业'].map((noun) => word + noun),
);

/** The whole country. */
export const NATION = '全国';

/** Nouns for what is measured of something, which a clause before may name. */
export const MEASURED_NOUNS: WordList = listOf('产能 产量 产值 销量 营业收入 收入 利润 市场占有率');

/** How nouns end that say how much there is of what they begin with: 产量, 人均可支配收入, 机械化率. */
export const MEASURED_ENDINGS: WordList = [
  `(?:人均)?(?:可支配)?(?:${anyOf(SIZE_NAMES.filter(({ length }) => length > 1))})`,
  '\\p{Script=Han}{2}化率',
  '覆盖率',
  '普及率',
  '(?:办理|审批|办结|审查)(?:时间|时限|周期)',
];

/** Words that begin as the name of a level does and name none: 市场监管局 is no body of a city by that. */
export const LIKE_LEVELS: WordList = ['市场', '区域', '县域', '乡村'];
