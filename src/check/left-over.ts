import { ACTORS, ORGAN_ENDINGS, OWNERS } from '../lexicon/bodies.js';
import { LIMITS, NEGATIONS } from '../lexicon/claim-doubts.js';
import { FILLING, LIST_JOINTS, PROVES, REQUIRED, SIZES, TOGETHER } from '../lexicon/claim-words.js';
import { GENERIC_PLACES, OWN_PLACES } from '../lexicon/narrowings.js';
import { AVERTS } from '../lexicon/negations.js';
import { BUILDS, MAKES } from '../lexicon/plan-verbs.js';
import { MEASURED_IN } from '../lexicon/units.js';
import { anyOf, madeOf } from '../lexicon/word-list.js';
import type { Surrounding } from './around.js';
import { type Layout, OWNED } from './layout.js';
import { SLOT } from './parts.js';
import { isEmpty } from './words.js';

/** Neighbouring words of a statement that a claim lacks. */
export type Run = { readonly words: string; readonly start: number; readonly end: number };

const isFilling = madeOf(FILLING);
const isFillingOfSlot = madeOf([...FILLING, ...SIZES, ...BUILDS]);
const isFillingOfOwner = madeOf([...FILLING, ...OWNERS, ...'省市县区州']);
const isMade = madeOf([...FILLING, ...MAKES]);

const IS_OR = /^或者?$/u;
/** 占…的比重 is 占比 of what is shared. */
const SHARE = /^占.{2,14}的$/u;
const JOINT = anyOf([...LIST_JOINTS, '或']);
const LISTED = new RegExp(`^[》）)]?(?:${JOINT})|(?:${JOINT})[《（(]?$`, 'u');
/** 工业和信息化局 is one body. */
const OF_BODY = /[和与]$/u;
const IN_BODY = new RegExp(`^[^、，ꙮ]{0,6}?(?:${anyOf(ORGAN_ENDINGS)})`, 'u');
const AVERT = new RegExp(anyOf(AVERTS), 'u');
const LIMIT = new RegExp(anyOf([...LIMITS, ...NEGATIONS]), 'u');
/** 市区 is only a part of 市. */
const IS_PART = new RegExp(anyOf(GENERIC_PLACES), 'u');
/** 高校与企业合作项目 are of neither alone. */
const JOINTLY = new RegExp(`^[^，ꙮ]{0,20}?(?:${anyOf(TOGETHER)})`, 'u');
/** Verbs for whatever is done. */
const GENERIC = /^[搞弄]$/u;
/** 中小微企业 are other than 小微企业. */
const IS_SIZE = /(?:^|的)[大中小]+$/u;
const OF_SIZE = /^(?:[中小微]\p{Script=Han}|型)/u;
const ENDS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * The meaningful words of a statement that a claim lacks.
 * @param places where words of the claim stand that the statement lacks
 * @param context what the claim says before
 */
export function leftOver(
  { words, taken, lacking, said, table: { name } }: Layout,
  places: ReadonlySet<Surrounding | null>,
  context: string,
): Run[] {
  const { text } = said;
  const slots = words.filter(({ word }) => word === SLOT).length;
  const named = words.filter((word, at) => !isEmpty(word) && !lacking.includes(at)).map(({ word }) => word);
  const isNamed = named.length - slots > 1 || named.join('').length > LONG;
  const isGeneric = words.some(({ word }) => GENERIC.test(word));
  const isFiller = OWNED.test(text)
    ? isFillingOfOwner
    : isGeneric
      ? isMade
      : slots > 0
        ? isFillingOfSlot
        : isFilling;
  const empty = [...new Set(words.filter(isEmpty).map(({ word }) => word))];
  const bare = (run: string): string => empty.reduce((rest, word) => rest.replaceAll(word, ''), run);
  // 甲、乙增长20%: each of them does.
  const isRate =
    said.amounts.length > 0 &&
    said.amounts.every((one) => one.change !== null && one.unit === '%') &&
    !IS_MEAN.test(text);
  const unit = said.amounts.map((one) => one.unit ?? '').join(' ');
  // 现金或者实物 is not 现金和实物.
  const isAny = words.every(({ word }) => !word.includes('或'));
  const isSaid = (run: string): boolean =>
    !IS_PART.test(run) && (isFiller(run) || isFiller(bare(run)) || isMeasured(run, unit));
  // 不再重复补贴 is 不重复补贴.
  const isAgain = ({ words: run, start }: Run): boolean => run === '再' && text[start - 1] === '不';
  const isCut = ({ words: run, end }: Run): boolean => IS_SIZE.test(run) && OF_SIZE.test(text.slice(end));
  const isOfTitle = ({ words: run, end }: Run): boolean =>
    slots > 0 &&
    isNamed &&
    !IS_WIDE.test(named[0] ?? '') &&
    bare(run).length > 1 &&
    name.includes(withoutLevel(bare(run))) &&
    !ACTOR.test(text.slice(end));
  const isBefore = ({ words: run }: Run): boolean =>
    !places.has('before') && context.includes(run.replace(/产业|行业/gu, '')) && !LIMIT.test(run);
  // 市水务局、市教育局: of 市教育局 the first 市 was taken.
  const isOtherOwner = ({ words: run, start }: Run): boolean =>
    OWNED.test(text) &&
    BODIES.test(run) &&
    AFTER_MARK.test(text.slice(0, start)) &&
    text[start - 1] === run.at(-1);
  const isListed = (run: Run): boolean =>
    (slots > 0 ? isPartOfAmount(run, text) : false) || ((slots === 0 || isRate) && isPartOfList(run, text));
  return runsOf(text, taken)
    .filter(
      (run) =>
        isCut(run) ||
        (isAny && IS_OR.test(run.words)) ||
        !(
          isSaid(run.words) ||
          isListed(run) ||
          isAgain(run) ||
          isBefore(run) ||
          isOtherOwner(run) ||
          isOfTitle(run)
        ),
    )
    .map((run) => ({ ...run, words: run.words.replace(ENDS, '') }));
}

/** 冷链物流企业 are fewer than 物流企业, whatever the document is about. */
const ACTOR = new RegExp(`^[^的在，ꙮ]{0,6}?(?:${anyOf(ACTORS)})`, 'u');
const BODIES = /、[省市县区州]$/u;
const AFTER_MARK = /[：:、，][省市县区州]$/u;
/** How long a lone word is that names its subject whole. */
const LONG = 5;
/** 产业产值 without its name is of any. */
const IS_WIDE = /^(?:产业|经济|行业|企业|项目|全[省市县区州].*)$/u;
const OWN_LEVEL = new RegExp(`^(?:${anyOf(OWN_PLACES)})`, 'u');

function withoutLevel(words: string): string {
  return words.replace(OWN_LEVEL, '');
}

/** 耕地面积96万亩 is 耕地96万亩. */
function isMeasured(run: string, unit: string): boolean {
  const units = MEASURED_IN[run];
  return units !== undefined && new RegExp(units, 'iu').test(unit);
}

function runsOf(text: string, taken: readonly number[]): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && taken[at] === -1) continue;
    if (at > start) runs.push({ words: text.slice(start, at), start, end: at });
    start = at + 1;
  }
  return runs;
}

/** A mean of several is that of none. */
const IS_MEAN = /平均/u;
/** What is counted stands behind its number. */
const COUNTED = /^\p{Script=Han}/u;

/** 突破技术、夯实底层、构建方阵五大方向: what is counted may be listed before its number. */
function isPartOfAmount({ words, end }: Run, text: string): boolean {
  const isList =
    text[end] === SLOT && COUNTED.test(text.slice(end + 1)) && (words.match(/[、和及与]/gu)?.length ?? 0) > 1;
  return isList || (SHARE.test(words) && text.startsWith('比重', end));
}

/** 凭居住证和社保证明报名, 取得认证和标志的产品: all of the list is asked for. */
function isRequired({ words, start, end }: Run, text: string): boolean {
  const before = text.slice(0, start);
  const isProof = SHOWS.test(before) || (HOLDS.test(before) && OF_HOLDER.test(words + text.slice(end)));
  return isProof && !words.includes('或');
}

const SHOWS = new RegExp(`(?:${anyOf(PROVES)})[^，]{0,20}$`, 'u');
const HOLDS = new RegExp(`(?:${anyOf(REQUIRED)})[^，]{0,20}$`, 'u');
const OF_HOLDER = /^[^，]{0,20}?的/u;

/** A list may be named in part, unless the rest of it is a condition. */
function isPartOfList(run: Run, text: string): boolean {
  const { words, end } = run;
  return (
    LISTED.test(words) &&
    !isRequired(run, text) &&
    !/\d/u.test(words) &&
    !LIMIT.test(words) &&
    !AVERT.test(words) &&
    !(OF_BODY.test(words) && IN_BODY.test(text.slice(end))) &&
    !JOINTLY.test(words + text.slice(end))
  );
}
