import { LEADS } from './asking.js';
import { OWNERS } from './bodies.js';
import { NUMERAL_CLASS } from './numerals.js';
import { ALL_OF, HOW_MANY, NUMBER, QUESTION_WORDS, WHAT, WHICH } from './question-words.js';
import { anyOf, listOf, type WordList } from './word-list.js';

/** Names for all targets of a plan. */
export const TARGET_NAMES: WordList = ['目标|指标', '\\b(?:targets?|goals?|indicators?)\\b'];

/** How a sentence says what they are: 主要预期目标是. */
export const OWN_TARGETS: WordList = ['(?:目标|指标)(?:任务)?(?:[是为](?!否)|:)'];

/** Verbs for getting work done, and how a report sets about the work that it counts: 重点做好九个方面工作. */
const DOES = '(?:做好|抓好|办好)';
export const SETS_ABOUT: WordList = [`(?:要|重点|着力|全力)${DOES}(?:以下)?`];

/** Names for its tasks. */
export const TASK_NAMES: WordList = [
  '任务|工作任务|措施|举措|重点工作|工作(?:重点|要点|安排)|(?<=[\\d今]年?)重点(?=[?？]?$)',
  `[要将]?(?:重点|主要)?${DOES}的?(?:(?:${WHICH}[${HOW_MANY}些]?|${HOW_MANY})[项个]?|各个?)(?:方面的?)?工作`,
  '\\b(?:tasks?|measures)\\b',
];

/** Names for its safeguards. */
export const SAFEGUARD_NAMES: WordList = [
  '保障(?:措施|举措|机制)?',
  '\\b(?:safeguards?|guarantees?)(?: (?:mechanisms?|measures?))?\\b',
];

/** Names for what it holds to, and what a sentence or a heading calls these: not every 原则 is one of a plan. */
export const PRINCIPLE_NAMES: WordList = [
  '(?:基[本础]|总体|工作|[指引]导)?原则(?!上)',
  '\\b(?:basic |guiding )?principles?\\b',
];
export const OWN_PRINCIPLES: WordList = [
  '(?:^|[).、和与及\\s]|、[^。;]*)(?:基本|总体|工作)原则',
  '原则(?:[是有为]|包括)?:|(?:^|[、. ])原则$',
];

/** Names for what is new in it, and how a heading or a sentence says that. */
export const HIGHLIGHT_NAMES: WordList = ['(?:政策|主要|创新)?亮点', '\\bhighlights?\\b'];
export const OWN_HIGHLIGHTS: WordList = ['亮点(?:主要)?(?:[是有在包:]|体现|$)'];

/** Nouns for what a plan lists: 第二条 before one, or behind one that ends no title, numbers an item and not an article. */
export const LISTED_PARTS: WordList = listOf('原则 任务 保障(?:措施|举措) 目标 亮点');
export const LISTED_NOUNS: WordList = [...LISTED_PARTS, '措施', '举措', '意见', '建议'];

/** Names for the headings that group its tasks. */
export const DIRECTION_NAMES: WordList = ['方向', '\\bdirections?\\b'];

/** Names by which a question numbers one of them (第二个领域), and those that mean one only beside its tasks (第二个工程的任务). */
export const NUMBERED_DIRECTIONS: WordList = listOf('方向 方面 领域 板块');
export const GROUPS_OF_TASKS: WordList = listOf('工程 行动 部分');

/** Counters of the tasks and safeguards that a text states, and words between them and the noun: 16项重点任务. */
export const PART_COUNTERS: WordList = ['[大个项条类小]', '方面'];
export const TASK_ATTRIBUTES: WordList = listOf('主要 重点 重要 具体 核心 关键 工作 建设 发展');
export const SAFEGUARD_ATTRIBUTES: WordList = listOf('组织 实施 政策');

/** What groups the tasks where a text counts it: 五大方向, 三个领域. */
export const COUNTED_DIRECTIONS: WordList = ['[大个](?:方向|方面|领域|板块|部分|维度|类)', '方面'];

/** Words by which a document that counts its own parts puts them forward; prose only mentions tasks. */
export const PUTS_FORWARD: WordList = [
  `(?:${anyOf(SETS_ABOUT)})$`,
  ...listOf('提出 部署 明确 围绕 从 包[括含] 共 确定 安排 列出 设置 配套 形成 推出 制定 聚焦 涵盖 分为'),
];

/** What a text calls the list of its chapters; 数据目录 is another. */
export const CONTENTS = '(?<=^\\s*|的|文件|方案|规划|全文)目录(?=[?？]?$|是|有|呢)';

/** Names for its chapters. */
export const CHAPTER_NAMES: WordList = [
  '章节?(?!程)|(?:大|个)(?:部分|板?块)',
  `(?:${anyOf(ALL_OF)})(?:部分|板块)`,
  CONTENTS,
  '\\b(?:chapters?|sections?)\\b',
];

/** Names for those responsible for its tasks. */
export const OWNER_NAMES: WordList = [
  `(?:${anyOf(LEADS)}|责任|配合)(?:${anyOf(OWNERS)})|(?:${anyOf(ALL_OF)}|有)个?(?:${anyOf(OWNERS)})`,
  '\\b(?:responsible )?(?:departments?|agencies)\\b',
];

/** Words that ask for what has a number. */
export const QUANTIFIED: WordList = ['量化|定量|数字|数值', '\\b(?:quantitative|numeric(?:al)?)\\b'];

/** Words that ask for what a plan does not say, which no words of it can answer. */
export const ASKS_UNSAID: WordList = [
  '(?<!有)(?:没有?|未曾?)(?:提到|提及|提|说|写|列出|列|包括|包含|涉及|规定)',
  '\\b(?:not|never) (?:mention|say|state|list|include|cover)',
];

/** Words that ask for everything but something. */
export const DENIES: WordList = [...ASKS_UNSAID, '不(?:包|含|属)|除了|以外|\\bnot\\b'];

/** Words beside these names that narrow nothing. */
export const PART_ATTRIBUTES: WordList = [
  '主要|重点|重要|具体|核心|关键|量化|定量|总体|发展|工作|建设|组织|实施|政策|预期|全部|所有|各项|各个|每[一个项条]',
  '规划|计划|方案|文件|政策|通知|意见|报告|措施|办法|本?条例|原文|全文|本市|全市|全省|全区',
  '(?:遵循|坚持|把握|秉持)(?=\\s|$)|涉及|参与|都|列|项目|[要应需将]?(?:实现|达到|达成|完成)',
  '\\b(?:all|main|key|every|each|plan|policy|document|its|quantitative|numeric|involved)\\b',
];

/** Counters of what a text lists, for use inside a character class: 3个行业, 四类企业, 两大任务. */
export const ITEM_COUNTERS = '个大类种项张级';

/** The same with those of the items of a text: 十条措施, 三点意见, 六件实事. */
export const POINT_COUNTERS = `(?:[${ITEM_COUNTERS}条点件]|方面)`;

/** Words that ask for all of something. */
export const ASKS_LIST: WordList = [
  `(?:(?<![部积])分为?|包[括含]|涉及)?(?:${WHICH}些(?:步骤|环节|流程)?|${WHICH}${HOW_MANY}${POINT_COUNTERS}?)|${WHICH}[${NUMERAL_CLASS}]{1,3}${POINT_COUNTERS}`,
  `有${WHAT}|有何|列出|列举|罗列|列一下|(?:${anyOf(QUESTION_WORDS.thing)})(?=(?:基本|具体|主要)?(?:条件|材料|要求|原则|手续|证件))`,
  `都有|分别(?:是|有|为)|各[是在有为]|(?:全部|所有|各项)(?=[^，。]{0,8}$)|的?(?:具体)?内容(?:是|有|呢)?(?:${WHAT})?[?？]?$|清单`,
  '\\b(?:what are|which are|list|name|show|which)\\b',
];

/** Words of a question for all that a part of a document holds. */
export const HOLDS: WordList = ['主要|内容|规定|条文|原文|讲|说|写'];

/** Words that ask for one thing, or for all where a plan has several. */
export const ASKS_WHAT: WordList = [
  `(?:是|有)?(?<!为)(?:${anyOf(QUESTION_WORDS.thing)})(?!时)`,
  '\\bwhat\\b',
];

/** Words that ask how many there are. */
export const ASKS_COUNT: WordList = [
  `(?:(?:总?数量?|个数)(?:一共|总共|共)?[是有为]?|(?:(?<![部积])分[为成]?|划分[为成])?(?:一共|总共|共计|共)?有?)${NUMBER}(?:${POINT_COUNTERS}|[款章节])*`,
  '\\bhow many\\b',
];

/** Words before the names of the safeguards that a sentence counts: 提出加强领导、…4项保障措施. */
export const BEFORE_NAMES: WordList = ['提出了?', '包括', '明确了?', '通过', '从', '围绕', '实施', '部署了?'];

/** Words between such a count and the names behind it. */
export const AFTER_COUNT: WordList = ['即', '包括', '分别[为是]', '[为是]'];

/** Words that join the names of a list, and all that stands between two of them. */
export const JOINS_NAMES: WordList = ['以及', '[和及与]'];
export const BETWEEN_NAMES = '[、和及与]';

/** Words that open a row of names: 分为甲、乙和丙三类. */
export const INTRODUCES_ITEMS: WordList = listOf(
  '包括 包含 涵盖 分为 分成 面向 涉及 提出 设有 分别是 分别为 即',
);

/** Words right behind the name of some things that say which they are. */
export const NAMES_ITEMS: WordList = listOf('[是为有即如] 包[括含] 分别 涵盖 涉及');

/** Names for all that a text says of something, which any sentence on it tells: 有哪些内容. */
export const CONTENT_NAMES: WordList = ['内容', '规定'];
