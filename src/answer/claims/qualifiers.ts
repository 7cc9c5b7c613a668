const GROWTH =
  '增长率|增速|增幅|增长|提高|提升|增加(?!值)|上升|下降|降低|减少|压减|缩短|下滑|萎缩|增(?![加值])';
const GROWTH_WORDS = new RegExp(`(?:以上|左右)?的?(?:${GROWTH})`, 'gu');
const ONLY_GROWTH = new RegExp(`^(?:年均|平均|复合|同比|持续|保持|的|以上|左右|${GROWTH})+$`, 'u');

/** Words that say of which of many an amount is, and not of what. */
const ONLY_WHICH = /^(?:最高|最低|最多|单个|累计|其中|平均|总额|全年|合计|总计|分别|一般|每年|的)+$/u;

/** Whether the words name nothing (最高不超过3000万元). */
export function namesNothing(words: string): boolean {
  return ONLY_WHICH.test(words);
}

/** Words that make an amount another one: what is added each year is not what there is. */
const KINDS: readonly RegExp[] = [
  /每年|年均|逐年|一年(?=\d)|annual|per year|each year|yearly/u,
  /每[\d一二两三四五六七八九十半个]*(?:天|日|周|星期|月|季)|每[\d二两三四五六七八九十]+年|[日月季]均|daily|weekly|monthly|quarterly/u,
  /(?:累计|合计|共)(?:增|提|上升|下降|降低|减少)/u,
  /(?<![第\d〇零一二三四五六七八九])[\d一二两三四五六七八九十几数]{1,2}年(?:来|间|内|里)?(?:累计|合计|总?共)?(?:增|提|上升|下降|降|减|翻)/u,
  /(?:增速|增幅|增长率)(?:要|将)?(?:提高|提升|加快|上升|增加|放缓|下降|回落|降低)(?![至到为])/u,
  /(?<![至最不])[多少差](?=\d)/u,
  /(?<![百千万])分之|一半|半数|过半|大半|大部分|大多数/u,
  /新增|净增|新建|新设|新引进/u,
  /人均|户均|每人|每户|per capita/u,
  /单[个家项]|每[家个户]|各[区县省市地个家]|最高(?!级)|上限/u,
  /平均(?!上)/u,
];

/** A plan that rises to a number is no plan that falls to it or is held to it. */
const FALLS = /(?:[降减跌缩]|回落|缩[小水]|下[调滑])[低少]?[至到为]|[控限]制在/u;

/** Words that widen or narrow to whom an amount belongs; a title (全球影响力) does not make them true of it. */
const SCOPE =
  /全球|世界|全国|我国|国际|国内|海外|境外|亚洲|欧洲|\b(?:global|world|worldwide|national|nationwide)\b/gu;

/** Whether the words are nothing but growth (年均增长), which is growth of something named before. */
export function isGrowthOnly(words: string): boolean {
  return ONLY_GROWTH.test(words);
}

/** The words without those of growth, which are compared on their own. */
export function withoutGrowth(words: string): string {
  return words.replace(GROWTH_WORDS, ' ');
}

/** 比2022年增长: what an amount is compared with. */
const BASE_YEAR = /(?:较|比|与|相比|在)(20\d\d)年(?:[底末]?的?基础|增|下|提|降|相比|翻)/gu;

/**
 * Whether both say or both leave out that an amount is yearly, added, per head, a limit, a mean; and whether the year
 * that the claim compares it with, if any, is that of the fact.
 */
export function areOfOneKind(claimed: string, stated: string): boolean {
  const base = baseYears(claimed);
  return (
    KINDS.every((kind) => kind.test(claimed) === kind.test(stated)) &&
    (!FALLS.test(claimed) || FALLS.test(stated)) &&
    (base === '' || base === baseYears(stated))
  );
}

function baseYears(words: string): string {
  return [...words.matchAll(BASE_YEAR)].map(([, year]) => year).join();
}

const OF_PROVINCE = /[全本我该]省|省里|省政府/u;
const OF_CITY = /[全本我该]市|市里|市政府/u;

/** Whether words speak of a province (全省) where the title is of a city, or the other way round. */
export function areOfOtherLevel(words: string, title: string): boolean {
  const [isProvince, isCity] = [/省/u.test(title), /市(?![场值])/u.test(title)];
  return isProvince !== isCity && (isProvince ? OF_CITY : OF_PROVINCE).test(words);
}

/** The words of scope in a text. */
export function scopesIn(folded: string): string[] {
  return folded.match(SCOPE) ?? [];
}
