import { blankSmallTalk } from './small-talk.js';

/**
 * Words with which people wrap a question, folded: they say how something is asked, not what about.
 * They leave the question only; a document keeps every word.
 */
const FILLER = [
  '请问|想问|想知道|想了解|了解一下|告诉我|帮我|麻烦|谢谢|多谢|感谢|你好|您好|大家好|老师(?=好|[，,])|求助|一下|那个|这个|话说|不好意思|请教|打扰|哈喽|哈啰|求问|求解|问一句|问一下|问下|问问|弱弱|小白|一枚|各位|咱们|那边|这边|那块儿?|这块儿?|事儿|来着|这件事儿?|这事儿?|此事|的话|有点|到时候',
  '什么时候|什么时侯|啥时候|啥时侯|时候|时侯|是什么|什么样|什么|甚么|啥样|啥|哪些|哪个|哪几|哪里|哪儿|哪句话|哪段话|哪句|哪段|哪家|哪条|哪位|哪区|哪天|哪项|哪种|哪类|哪|几个|几项|几条|几家|几条|几年|几|多少|多大|多高|多久|多长|多远|多深|多重|多宽|多快',
  '怎么样|怎么|怎样|咋样|咋|如何|为什么|为何|为啥|何时|何地|何种|有何|作何|由谁负责|谁来负责|谁负责|谁来|谁|是否|有没有|是不是|能不能|可不可以|会不会|要不要',
  "(?<=[a-z])['’]s\\b|\\bhow (?:fast|long|far|often|big|large)\\b",
  '(?<![\\p{L}\\p{N}])那么?(?=[^。！？!?]*呢(?:$|[^\\p{L}\\p{N}]))',
  '[吗呢吧呀啊嘛哈哦呗嗯啦呐哟喔噢咯么]+(?=$|[^\\p{L}\\p{N}])',
];

/** Function words, and words that fit any question on any plan. */
const STOP_WORDS = new Set(
  (
    '的 了 是 在 和 与 及 或 等 对 将 会 能 可 可以 应 应该 应当 需要 需 要 到 有 被 把 给 让 从 向 于 以 为 就 都 也 还 又 而 且 并 其 之 所 ' +
    '这 那 此 该 我 我们 你 您 他 它 们 个 么 地 得 着 过 来 去 上 里 中 内 关于 对于 根据 按照 说 讲 做 弄 搞 用 干 提 提到 方面 谈到 写 想 看 问 ' +
    '一 一个 二者 请 具体 到底 究竟 目前 现在 分别 主要 一共 总共 共 共有 共计 叫 叫做 称为 没有 大概 大约 有关 相关 包括 包含 属于 进行 这些 那些 些 就是 还是 非常 可能 直接 打算 清楚 知道 帮忙 查 听 好 ' +
    'a an the of in on at to for and or is are was were be been by with about from it its this that these those do does did can could will would ' +
    'should may might what which who whom whose when where why how many much there any some please tell me i you we they say says said ' +
    'has have had having get gets got each every into than then more most make makes made so just also only other another such like want know between within under out up here his her their our your my us them he she hi hello thanks thank ' +
    'one two three four five six seven eight nine ten'
  ).split(' '),
);

/** Words that name a part of a plan rather than its matter: they help to rank, and their absence proves nothing. */
const WEAK_WORDS = new Set(
  (
    '内容 情况 问题 目标 任务 措施 办法 举措 计划 规划 方案 政策 文件 规定 要求 通知 意见 安排 工作 提出 明确 指出 强调 表示 采取 ' +
    '实施 开展 做好 加强 推进 推动 建立 完善 支持 鼓励 落实 方法 方式 做法 名称 名字 数字 数量 时间 日期 地方 地点 原因 目的 意义 作用 关系 程度 态度 看法 意思 含义 效果 领域 结果 文件 钱 ' +
    '达到 多 大 高 新 plan plans policy policies target targets goal goals task tasks measure measures content document'
  ).split(' '),
);

const FILLER_PATTERN = new RegExp(FILLER.join('|'), 'gu');

/** The folded question with its filler replaced by spaces. */
export function withoutFiller(folded: string): string {
  return blankSmallTalk(folded).replace(FILLER_PATTERN, ' ');
}

/** The same, with a space for each of its characters: offsets stay. */
export function blankFiller(folded: string): string {
  return blankSmallTalk(folded).replace(FILLER_PATTERN, (filler) => ' '.repeat(filler.length));
}

/** The Chinese words with which people ask, whatever they ask about. */
export function askingWords(): string[] {
  const filler = FILLER.flatMap((alternatives) => alternatives.split('|'));
  return [...filler, ...STOP_WORDS].filter((word) => /^\p{Script=Han}+$/u.test(word));
}

/** Whether a word can be left out of a question. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** Whether a word is too general to tell one passage from another. */
export function isWeakWord(word: string): boolean {
  return WEAK_WORDS.has(word);
}
