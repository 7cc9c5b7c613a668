import { RESPONSIBLE } from './asking.js';
import { TITLE_ENDINGS } from './document-types.js';
import {
  HOW_MANY,
  HOW_MUCH,
  OPENS_QUESTION,
  QUESTION_WORDS,
  WANTS_TO_KNOW,
  WHAT,
  WHO,
} from './question-words.js';
import { anyOf, listOf, type WordList } from './word-list.js';

/** Folded words that say how something is asked, not what about; they are removed from questions only. */
export const FILLER: WordList = [
  ...OPENS_QUESTION,
  ...WANTS_TO_KNOW,
  ...listOf(`
    了解一下 告诉我 帮我 麻烦 谢谢 多谢 感谢 你好 您好 大家好 老师(?=好|[，,]) 求助 一下 那个 这个 话说 不好意思 请教 打扰 哈喽 哈啰
    求问 求解 问一句 问一下 问下 问问 弱弱 小白 一枚 各位 咱们 那边 这边 那块儿? 这块儿? 事儿 来着 这件事儿? 这事儿? 此事 的话 有点 到时候
    时候 时侯
  `),
  `[讲说写][了的是]*${WHAT}`,
  `是${WHAT}`,
  `${WHAT}样`,
  '啥样',
  '何种',
  '有何',
  `(?<![拥具享没持设只还所含富国占保留附带民私公独原现])有(?=${HOW_MANY}|${HOW_MUCH})`,
  '作何',
  `由?${WHO}来?${RESPONSIBLE}`,
  `${WHO}来`,
  `打${HOW_MANY}折`,
  `${HOW_MANY}成(?![立为员功])`,
  `百分之(?:${HOW_MANY}|${HOW_MUCH})`,
  "(?<=[a-z])['’]s\\b",
  '\\bhow (?:fast|long|far|often|big|large)\\b',
];

/** Particles at the end of a clause, and 那么 before one. */
export const PARTICLES: WordList = [
  '(?<![\\p{L}\\p{N}])那么?(?=[^。！？!?]*呢(?:$|[^\\p{L}\\p{N}]))',
  '[吗呢吧呀啊嘛哈哦呗嗯啦呐哟喔噢咯么]+(?=$|[^\\p{L}\\p{N}])',
];

/** Greetings, thanks, excuses and words for asking, folded; no question is about these. */
export const SMALL_TALK: WordList = [
  '@[\\p{L}\\p{N}_-]+',
  '(?:大家|各位|大佬们?|大神们?|老师们?|朋友们?|同志们?|亲们?|你们?|您|机器人|小助手|早上|上午|中午|下午|晚上|早)好[呀啊]?(?![\\p{Script=Han}])',
  '(?<=[，,。\\s])(?:老师|各位|大佬|大神)们?(?=[?？!！~]*$)',
  `早安|晚安|(?<!\\p{Script=Han})(?:在吗|在不在)|有人(?:在|知道)?吗|有(?:人|${WHO})(?:知道|清楚|了解)`,
  '(?:非常|万分|十分|先|多多|提前)?(?:感谢|谢谢|谢过|谢啦|谢了|辛苦)(?:您|你|大家|各位)?(?:的)?(?:耐心)?(?:解答|帮助|帮忙|回复|指点|告知)?[了啦]?',
  '麻烦(?:您|你|大家|各位)?了?|打扰(?:您|你|大家|各位)?[了啦]?|(?:可能)?问得有点\\p{Script=Han}',
  '(?:记者|主持人|同学|学生|家长|网友|读者|观众|听众)(?=想|提问|来问)|提问(?=[：:，,])',
  '想?(?:咨询|核对|确认|打听|查询|查|搜|找|讲|说|聊)(?:一下|一查|下(?![一半个周月年]))|想(?:咨询|核对|确认|打听|查|搜)',
  '帮忙?(?:我|一下)?(?:看看|查查|找找|查|看|找)(?:一下|下)?|搞清楚|弄清楚|搞明白|弄明白|想问的是',
  '(?:听|据)(?:同事|朋友|网友|别人|人家?|老师|领导)?说|(?:老板|领导|老师|导师|客户|同事|朋友|上级)(?:让|叫|要|派|问)我们?',
  '真的假的|是真的吗|(?<!\\p{Script=Han})(?:急用|挺急的?)(?!\\p{Script=Han})|急急急|在线等|对吧|是吧|对不对|就是说|也就是说|怎么说呢|说白了|记不[清得太]+了?|搞不[懂清]|弄不[懂清]|看不[懂完]',
  '(?<![\\p{Script=Han}])[哎唉诶欸嗯额呃噢喔嗨]+',
];

/** What asks beside another question only what the document says: …，规划里咋说. */
export const ASKS_WHAT_IS_SAID: WordList = [
  `(?<=(?:${anyOf(TITLE_ENDINGS)}|文件|文里?)(?:[里中上内]面?|当中)?)[是都]?(?:${anyOf(QUESTION_WORDS.manner)})(?:说|讲|写|提|规定)到?的?`,
];

/** Function words, and words that fit any question about any plan. */
export const STOP_WORDS: WordList = (
  '的 了 是 在 和 与 及 或 等 对 将 会 能 可 可以 应 应该 应当 需要 需 要 到 有 被 把 给 让 从 向 于 以 为 就 都 也 还 又 而 且 并 其 之 所 ' +
  '才能 这 那 此 该 我 我们 你 您 他 它 们 个 么 地 得 着 过 来 去 上 里 中 内 关于 对于 根据 按照 说 讲 做 弄 搞 用 干 提 提到 方面 谈到 写 想 看 问 ' +
  '一 一个 二者 请 具体 到底 究竟 目前 现在 分别 主要 一共 总共 共 共有 共计 叫 叫做 称为 没有 大概 大约 有关 相关 包括 包含 属于 进行 这些 那些 些 就是 还是 非常 可能 直接 打算 清楚 知道 帮忙 查 听 好 ' +
  'a an the of in on at to for and or is are was were be been by with about from it its this that these those do does did can could will would ' +
  'should may might what which who whom whose when where why how many much there any some please tell me i you we they say says said ' +
  'has have had having get gets got each every into than then more most make makes made so just also only other another such like want know between within under out up here his her their our your my us them he she hi hello thanks thank ' +
  'per one two three four five six seven eight nine ten'
).split(' ');

/** Words for a part of a plan rather than its matter: they help to rank, but their absence proves nothing. */
export const WEAK_WORDS: WordList = (
  '内容 情况 问题 目标 任务 措施 办法 举措 计划 规划 方案 政策 文件 规定 要求 通知 意见 安排 工作 提出 明确 指出 强调 表示 采取 ' +
  '实施 开展 做好 加强 推进 推动 建立 完善 支持 鼓励 落实 方法 方式 做法 名称 名字 数字 数量 时间 日期 地方 地点 原因 目的 意义 作用 关系 程度 态度 看法 意思 含义 效果 领域 结果 文件 钱 ' +
  '达到 多 大 高 新 plan plans policy policies target targets goal goals task tasks measure measures content document'
).split(' ');

/** What jieba may join with the word behind it, and characters with the one before. */
export const BEFORE_WORDS: WordList = listOf('[前后再还也都就才多] 最[多高](?=[补奖罚])');
export const AFTER_WORD = '算由多';
