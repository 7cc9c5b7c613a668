import { PERIOD_NAME, YEAR_BEFORE } from './time-words.js';
import { anyOf, listOf, type WordList } from './word-list.js';

/** How a number bounds what it measures: `~` about (左右), `..` a range, `x2` doubled (翻一番), `x4` quadrupled (翻两番). */
export type Comparator = '=' | '>=' | '>' | '<=' | '<' | '~' | '..' | 'x2' | 'x4';

/** The sign that shows a comparator before a number; ranges and exact numbers have none. */
export const SIGNS: Readonly<Record<Comparator, string>> = {
  '=': '',
  '>=': '≥ ',
  '>': '> ',
  '<=': '≤ ',
  '<': '< ',
  '~': '≈ ',
  '..': '',
  x2: '×',
  x4: '×',
};

/** Plain words of growth: of a rate, to a level, and by an amount. */
export const GROWS = '增长';
const LIFTS = '提高';
export const ADDS_UP = '增加';

/** Words for changes that come by themselves, as texts report them too. */
export const INCREASES: WordList = [GROWS, ADDS_UP, '上升'];

/** Words of growth: the number after them says by how much something changes. */
export const RISES: WordList = [...INCREASES, LIFTS, '提升', '扩大'];

/** Nouns for how fast something grows. */
export const GROWTH_RATES: WordList = ['增速', '增幅', '增长率', '涨幅'];

/** Words of decline: the number after them says by how much something shrinks. */
export const FALLS: WordList = listOf('下降 降低 减少 压减 压缩 压降 缩减 缩短 下滑 萎缩 回落');

/** Words before a number that something comes to. */
export const REACHES: WordList = [
  '达到?|实现|完成|保持|稳定|维持|发展到|扩展到|(?:迈|跨|站|登|跃)上|为|[降升]|(?<![新净])增',
  `(?:${anyOf([...RISES, ...FALLS])}|增|壮大|拓展|降|减|压|发展)(?:至|到|为)`,
  '(?:控制|保持|稳定|维持)[在到]',
];

/** Words behind a number that only say that it is a high one: 迈上3万亿元台阶. */
export const LANDMARKS: WordList = ['台阶', '大关', '关口'];

/** Words around a number that say that it is to be reached, and those that hold it down. */
export const COMES_TO: WordList = ['达', '[到至]', '控制'];
export const HOLDS_DOWN: WordList = ['控制', '[降减压缩]'];

/** Verbs for exceeding a number. */
export const SURPASSES: WordList = ['突破'];

/** Words that bound a number from below, also before a verb: 至少建成. */
export const LEAST: WordList = ['至少', '最少'];

const EXCEEDS = '超过';

/** Words right before a number that only bound it. */
export const BOUND_WORDS = {
  '>=': ['不[得应宜能会可]?(?:少|低|小|短|下)[于於]', ...LEAST, '最低', '起码', '≥', '>='],
  '<=': [
    `(?:不[得应宜能会可]?|(?<![淹埋沉出])没|未|(?<![分类级性区个特识判辨差])别)(?:${EXCEEDS}?|高[于於]|大[于於]|多[于於]|长[于於])`,
    ...['至多', '最多', '顶多', '≤', '<='],
  ],
  '>': [`${EXCEEDS}?`, '高[于於]', '大[于於]', '多[于於]', '逾', '(?<![通经])过', '>', '＞'],
  '<': ['(?:低|小|少|短)[于於]', '(?<![达得做赶])不[到足满]', '未满', '<', '＜'],
  '~': ['大约', '大概', '差不多', '约为', '(?<![节集公合])约', '接近', '(?<![附最邻])近'],
} as const satisfies Partial<Record<Comparator, WordList>>;

/** The plainest word for each bound, to write it. */
export const PLAIN_BOUNDS = { '>=': '不低于', '<=': '不超过', '>': EXCEEDS, '<': '低于', '~': '约' } as const;

/** Words and verbs before a number that bound it; a longer word stands before one that it ends with. */
export const BOUNDS: readonly (readonly [Comparator, WordList])[] = [
  ['>=', [`(?:${anyOf(LEAST)})\\p{Script=Han}{1,4}`, ...BOUND_WORDS['>=']]],
  ['<=', [...BOUND_WORDS['<='], `不[得应宜能]?(?:${anyOf(SURPASSES)})`]],
  ['>', [...BOUND_WORDS['>'], ...SURPASSES]],
  ['<', BOUND_WORDS['<']],
  ['~', BOUND_WORDS['~']],
];

/** The word for doubling. */
export const DOUBLED = '翻一番';

/** Words for what a plan only wishes to reach, and for how firmly it wants to reach a number. */
export const WISHES: WordList = ['力争', '争取', '努力'];
export const EFFORTS: WordList = [...WISHES, '确保'];

/** Words before what several numbers or things come to. */
export const SUMS_UP: WordList = ['总计', '共计', '合计'];

/** Words around a bound that compare nothing. */
export const FILLERS: WordList = [
  ...EFFORTS,
  '继续|阶段性|有望|预计|将|(?<![主重])要|基本|稳步|持续|逐步|同步|进一步|首次|率先|分别',
  `累计|${anyOf(SUMS_UP)}|(?<!公)共|年均|每年|(?<!平)均|同比|各|也|再|到|至|在`,
  `(?:较|(?<!占)比|与)(?:${anyOf(YEAR_BEFORE)}|20\\d\\d年|[“"]?${PERIOD_NAME}[”"]?(?:规划)?期?)[底末]?(?:相比)?|在20\\d\\d年[底末]?的?基础上`,
];

/** Words after a number and its unit that bound it; they may follow 及, 或 or （含）. */
export const BOUNDS_AFTER: readonly (readonly [Comparator, WordList])[] = [
  ['>=', ['[以之]上']],
  ['<=', ['封顶', '[以之][下内]', '内(?![部容涵资地陆蒙外])']],
  ['~', ['左右', '上下']],
];

/** All words after a number that bound it. */
export const AFTER_WORDS: WordList = BOUNDS_AFTER.flatMap(([, words]) => words);

/** Words before money that is made: 新增贷款400亿元, 设立规模50亿元的基金. */
export const ADDS_MONEY: WordList = ['新增', '完成', '规模'];

/** How a text tells by how much something grows without a figure: 与经济增长同步. */
export const LEVEL_WITH: WordList = ['与\\p{Script=Han}{2,12}?同步'];
