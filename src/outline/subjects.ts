import { type Span, trim } from '../text/span.js';

/** Verbs whose object is what gets counted: 建成起降点150个, 吸纳就业3.5万人. */
const ACTION =
  '建成|建设|新建|改建|扩建|改造|新增|增加|打造|培育|培养|引进|引育|招引|集聚|聚集|汇聚|形成|攻克|突破|开通|开放|吸纳|带动|创建|建立|制定|制修订|修订|发布|推广|部署|布局|设立|组建|认定|完成|实现|实施|构建|孵化|落地|拥有|壮大|开发|研制|推出|举办|开展|投放|投用|投运|建强|做强|做大|做优|覆盖|支持|推进|推动|获批|申报|遴选|储备|规划|谋划|获得|争创|创成|惠及';
const CAUSE = '实现|推动|促进|带动|力促|拉动|使|将|让';
const ADVERB =
  '累计|重点|大力|积极|加快|率先|规划|每年|年均|新|再|各|并|基本|持续|逐步|稳步|全面|同时|力争|一批';
const PLACE = '全市|全省|全国|全区|全县|全州|全镇|本市|本省|本区|我市|我省|我区|我县|我国';
const OPENING = new RegExp(
  `^(?:[、，“”\\s]|其中|尽快|即|[将把]|力争|确保|努力|争取|累计|以及|[和及与并且]|${PLACE}|在20\\d\\d年基础上|较20\\d\\d年)+`,
  'u',
);
const CAUSED = new RegExp(`^(?:${CAUSE}|一(?:大?批|系列))+`, 'u');
const ACTIONS = ACTION.split('|');
const ADVERBS = ADVERB.split('|');
/** What joins two verbs, and what makes a noun of a verb: 覆盖 (率). */
const JOINING = new Set('和、并或');
const NOUN_ENDING = new Set('性率度型期中者商区类费额值指');
const ENDS_IN_ACTION = new RegExp(`(?:${ACTION})(?:${ADVERB}|了|有|成)*$`, 'u');
const CLOSING = /(?:[从由][^，]*\d[\s\S]*|(?:[、，\s]|以及|[和及与的等])+)$/u;
const FEWEST = 2;

/** Takes off what stands before the noun; verbs too, where they act on it. Empty where no noun is left. */
export function trimNoun(text: string, span: Span, isObject: boolean): Span {
  let noun = trim(text, span);
  for (const opening of isObject ? [opened, acted, opened, acted] : [opened, caused, opened]) {
    noun = { start: noun.start + opening(text.slice(noun.start, noun.end)), end: noun.end };
  }
  const closing = CLOSING.exec(text.slice(noun.start, noun.end));
  return trim(text, { start: noun.start, end: closing ? noun.start + closing.index : noun.end });
}

function opened(words: string): number {
  return OPENING.exec(words)?.[0].length ?? 0;
}

function caused(words: string): number {
  return CAUSED.exec(words)?.[0].length ?? 0;
}

/**
 * How far the words are such verbs, each after any adverbs. Each place is looked at once: 规划 is a verb and an adverb,
 * so that a pattern would try every reading of a long row of them.
 */
function acted(words: string): number {
  const places = new Set([0]);
  let length = 0;
  for (const place of places) {
    for (const adverb of ADVERBS) if (words.startsWith(adverb, place)) places.add(place + adverb.length);
    for (const end of actionEnds(words, place)) {
      places.add(end);
      if (!NOUN_ENDING.has(words.charAt(end))) length = Math.max(length, end);
    }
  }
  return length;
}

/** Where a verb at a place ends, with and without what joins it to the next. */
function actionEnds(words: string, place: number): number[] {
  return ACTIONS.filter((action) => words.startsWith(action, place)).flatMap(({ length }) => {
    const end = place + length;
    return JOINING.has(words.charAt(end)) ? [end, end + 1] : [end];
  });
}

/** Whether the words can name something: two characters at least, one of them a letter. */
export function isNoun(words: string): boolean {
  return (
    words.length >= FEWEST &&
    /\p{L}/u.test(words) &&
    !/^(?:方面|阶段|层面|维度|层次|领域|环节|一批)|(?:任务|措施|举措|行动)$/u.test(words)
  );
}

/** Whether the words begin with such a verb: 培育 (低空经济2个示范区). */
export function beginsInAction(words: string): boolean {
  return acted(words.slice(opened(words))) > 0;
}

/** Whether the words end in a verb that takes the amount after them as its object: 打造 (30个标杆). */
export function endsInAction(words: string): boolean {
  return words === '' || ENDS_IN_ACTION.test(words);
}
