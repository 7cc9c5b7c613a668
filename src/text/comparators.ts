/** How a number bounds what it measures; x2 is a doubling (翻一番), ~ an approximation (左右). */
export type Comparator = '=' | '>=' | '>' | '<=' | '<' | '~' | 'x2';

/** The words before a number that say how it is meant. */
export type Lead = {
  /** Where they begin. */
  readonly start: number;
  /** Null where only words such as 力争 or 累计 stand there, which compare nothing. */
  readonly comparator: Comparator | null;
  /** Where a word of growth (增长, 下降) begins; null where there is none. */
  readonly growth: number | null;
};

const GROWTH = '增长|提高|提升|增加|下降|降低|减少|压减|缩短|上升';
const REACHED = [
  '达到?|实现|完成|保持|稳定|维持|扩大|发展到|扩展到|(?:迈|跨|站|登|跃)上|为|[降升增]',
  '(?:提升|提高|增长?|增加|增长|扩大|壮大|拓展|降低?|下降|减少?|压缩|压减|缩短|缩减|发展)(?:至|到|为)',
  '(?:控制|保持|稳定|维持)[在到]',
].join('|');

/** Longer words stand before the words that they end in: 不低于 before 低于. */
const COMPARISONS: readonly (readonly [Comparator, string])[] = [
  ['>=', '不得?(?:少|低|小|短|下)[于於]|至少|最少|≥|>='],
  ['<=', '不得?(?:超过|高[于於]|大[于於]|多[于於]|长[于於]|突破)|至多|最多|≤|<='],
  ['>', '超过?|突破|高[于於]|大[于於]|多[于於]|逾|(?<![通经])过|>|＞'],
  ['<', '(?:低|小|少|短)[于於]|<|＜'],
  ['~', '大约|约为|(?<![节集公合])约|接近|(?<![附最邻])近'],
  ['=', `${REACHED}|${GROWTH}`],
];
const BASE = '(?:较|比|与)(?:上年|去年|20\\d\\d年)[底末]?(?:相比)?|在20\\d\\d年[底末]?的?基础上';
const FILLERS = [
  '力争|争取|努力|确保|有望|预计|将|(?<![主重])要|基本|稳步|持续|逐步|同步|进一步|首次|率先|分别',
  '累计|总计|共计|合计|(?<!公)共|年均|每年|(?<!平)均|同比|各|也|再|到|至|在',
  BASE,
].join('|');

const WORDS = new RegExp(
  `(?:${COMPARISONS.map(([, words], index) => `(?<c${index}>${words})`).join('|')}|${FILLERS})\\s*$`,
  'u',
);
const GROWTH_WORD = new RegExp(`^(?:${GROWTH})(?![至到为])`, 'u');

/** The longest of the words above: 在2023年底的基础上. */
const WINDOW = 13;

/** Reads the words that stand directly before an offset, back to a floor. */
export function readLead(text: string, offset: number, floor: number): Lead {
  let start = offset;
  let growth: number | null = null;
  const found: Comparator[] = [];
  for (;;) {
    const from = Math.max(floor, start - WINDOW);
    const word = WORDS.exec(text.slice(from, start));
    if (!word) return { start, comparator: strongest(found), growth };
    start = from + word.index;
    found.push(...COMPARISONS.flatMap(([sign], index) => (word.groups?.[`c${index}`] ? [sign] : [])));
    if (GROWTH_WORD.test(word[0])) growth = start;
  }
}

/** 达到约150家 is about 150: a word that bounds says more than one that only equates. */
function strongest(found: readonly Comparator[]): Comparator | null {
  return found.find((sign) => sign !== '=') ?? found[0] ?? null;
}

const SUFFIXES: readonly (readonly [Comparator, RegExp])[] = [
  ['>=', /^(?:[及或]|[（(]含[）)])?[以之]上/u],
  ['<=', /^(?:[及或]|[（(]含[）)])?(?:[以之][下内]|内(?=[，；。、）)]|$))/u],
  ['~', /^(?:左右|上下)/u],
];

/** Reads the word directly after a number and its unit, such as 以上 or 左右. */
export function readSuffix(
  text: string,
): { readonly comparator: Comparator; readonly length: number } | null {
  for (const [comparator, pattern] of SUFFIXES) {
    const match = pattern.exec(text);
    if (match) return { comparator, length: match[0].length };
  }
  return null;
}
