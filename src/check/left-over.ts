import { ALLIANCES, ORGAN_ENDINGS } from '../lexicon/bodies.js';
import { ALLOWS, LIMITS, MAYS, NEGATIONS } from '../lexicon/claim-doubts.js';
import { FILLING, LIST_JOINTS, PRAISES, PROVES, REQUIRED, SIZES, TOGETHER } from '../lexicon/claim-words.js';
import { GIVES, RECEIVERS } from '../lexicon/everyday-words.js';
import { NATION, OF_THE_PLAN, OWN_PLACES } from '../lexicon/narrowings.js';
import { BUILDS, BUILDS_IT } from '../lexicon/plan-verbs.js';
import { MEASURED_IN } from '../lexicon/units.js';
import { anyOf, madeOf } from '../lexicon/word-list.js';
import { slice } from '../text/span.js';
import { UNKNOWN } from '../text/words.js';
import type { Layout } from './layout.js';
import type { Said } from './table.js';
import { isEmpty, type Lexeme, SLOT, withoutEmpty } from './words.js';

/** Neighbouring words of a statement that a claim lacks. */
export type Run = { readonly words: string; readonly start: number; readonly end: number };

const isFilling = madeOf(FILLING);
const isFillingOfSlot = madeOf([...FILLING, ...SIZES, ...BUILDS]);
/** 要建试验场 is 推动建设试验场. */
const IS_BUILDING = new RegExp(`^(?:${anyOf(BUILDS_IT)})$`, 'u');

/** 具有辐射引领作用的高水平: what a plan wants all of a kind to be. */
const PRAISE = new RegExp(anyOf(PRAISES), 'gu');
const IS_OR = /^或者?$/u;
const JOINTS = new RegExp(anyOf(LIST_JOINTS), 'gu');
const JOINT = anyOf([...LIST_JOINTS, '或']);
const LISTED = new RegExp(`^[》）)]?(?:${JOINT})|(?:${JOINT})[《（(]?$`, 'u');
/** 公园、绿地等小型场地. */
const OF_LIST = /、[^，等]*等(\p{Script=Han}{2,})$/u;
/** 工业和信息化局 is one body. */
const OF_BODY = /[和与]$/u;
const IN_BODY = new RegExp(`^[^、，ꙮ]{0,6}?(?:${anyOf(ORGAN_ENDINGS)})`, 'u');
const LIMIT = new RegExp(anyOf([...LIMITS, ...NEGATIONS]), 'u');
/** 高校与企业合作项目 are of neither alone. */
const JOINTLY = new RegExp(`^[^，ꙮ]{0,20}?(?:${anyOf(TOGETHER)})`, 'u');
/** 中小学 are not all 小学: before everything a word for a side is part of the next one, not of a place before it. */
const IS_SIDE = /^[中内前]$/u;
const ENDS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** The meaningful words of a statement that a claim lacks: neither filler, nor of the title, nor others of a list. */
export function leftOver(layout: Layout): Run[] {
  const { words, taken, lacking, said } = layout;
  const { name } = layout.table;
  const hasSlot = words.some(({ word }) => word === SLOT);
  const isBuilt =
    hasSlot || words.some(({ word, tag }) => IS_BUILDING.test(tag === UNKNOWN ? word.slice(0, 2) : word));
  const isFiller = isBuilt ? isFillingOfSlot : isFilling;
  // 人工智能企业 is no 机器人企业, though the title has both.
  const isOfTitleToo = lacking.some((at) => !isEmpty(words[at]!) && name.includes(words[at]!.word));
  const bare = (run: string): string =>
    withoutEmpty(
      (layout.table.isNational && run.startsWith(NATION) ? run.slice(NATION.length) : run).replace(
        PRAISE,
        '',
      ),
      words,
    );
  // 现金或者实物 is not 现金和实物.
  const isAny = words.every(({ word }) => !word.includes('或'));
  const isListed = (run: Run): boolean =>
    (hasSlot && isPartOfAmount(run, said.text)) ||
    ((!(hasSlot && layout.isOfAmounts) || areRates(layout)) &&
      isPartOfList(run, said.text) &&
      !isChoice(run, layout) &&
      !isOfNext(run, layout));
  return runsOf(said.text, taken)
    .filter(
      (run) =>
        (isAny && IS_OR.test(run.words)) ||
        (run.start === 0 && IS_SIDE.test(run.words)) ||
        !(
          isFiller(run.words) ||
          isFiller(bare(run.words)) ||
          isMeasured(bare(run.words), layout) ||
          (hasSlot && (isSaidAgain(run.words, words) || isOfReceiver(run, said.text))) ||
          isListed(run) ||
          (hasSlot && isBracketed(run, said)) ||
          (!isOfTitleToo && isOfTitle(run, layout))
        ),
    )
    .map((run) => ({ ...run, words: run.words.replace(ENDS, '') }));
}

const isReceiving = madeOf([...FILLING, ...RECEIVERS, ...SIZES]);
const GIVEN = new RegExp(`^(?:${SLOT}|$|${anyOf(GIVES)})`, 'u');

/** 对上市企业，给予企业300万元奖励: who gets an amount, right before it or its verb, whom the claim need not name again. */
function isOfReceiver({ words, end }: Run, text: string): boolean {
  return isReceiving(words) && GIVEN.test(text.slice(end));
}

/** 应当安装终端或信标: either will do, unless both are allowed or forbidden, or only tell of whom the rest is said. */
function isChoice({ words: run, start, end }: Run, { words, taken, said: { text } }: Layout): boolean {
  const upTo = text.slice(0, end);
  if (!IS_CHOICE.test(run) || OPEN.test(upTo) || OF_HOLDER.test(run + text.slice(end))) return false;
  const named = words.filter((_, at) => taken.includes(at) && taken.lastIndexOf(at) < start);
  const leading = run.startsWith('或') ? named.slice(0, -1) : named;
  return BY.test(upTo) || leading.some(({ tag }) => tag.startsWith('v'));
}

/** 甲或, 或乙, 、乙或丙, but not 甲或乙和. */
const IS_CHOICE = /^(?:、[^和及与]*)?或|或者?$/u;
const BY = /(?<![自理缘])由|通过/u;
const OPEN = new RegExp(anyOf([...MAYS, ...ALLOWS, ...NEGATIONS]), 'u');

/** 道路和桥梁 is not 道路和公路桥梁: what a claim lists too is narrowed. */
function isOfNext({ words: run, start, end }: Run, { words, taken }: Layout): boolean {
  const [last, next] = [taken[start - 1] ?? -1, taken[end] ?? -1];
  if (last < 0 || next <= last || ENDS_IN_JOINT.test(run)) return false;
  const between = words.slice(last + 1, next);
  const isMark = words[next]!.span.start === words[last]!.span.end + 1;
  return between.length === 0 ? isMark : between.every(({ word }) => IS_JOINT.test(word));
}

const IS_JOINT = new RegExp(`^(?:${JOINT})$`, 'u');
const ENDS_IN_JOINT = new RegExp(`(?:${JOINT})$`, 'u');

/** 甲、乙增长20%: each of them does, unless it is their mean. */
function areRates({ said: { amounts, text } }: Layout): boolean {
  return (
    amounts.length > 0 &&
    amounts.every((one) => one.change !== null && one.unit === '%') &&
    !text.includes('平均')
  );
}

/** Whether words stand in brackets as another name of what is before, as 毕业生（硕士） does not. */
function isBracketed({ words }: Run, { section, sentence }: Said): boolean {
  const raw = slice(section.document.text, sentence);
  return ALLIANCES.includes(words) && [`（${words}）`, `(${words})`].some((one) => raw.includes(one));
}

const OF_PLAN = new RegExp(`^(?:${anyOf(OF_THE_PLAN)})`, 'u');
const OWN_PLACE = new RegExp(`^(?:${anyOf(OWN_PLACES)})`, 'u');

/** 人工智能 of 人工智能核心产业, where the title says it too: a core is one of something, which the claim need not name. */
function isOfTitle({ words, end }: Run, { said: { text }, table: { name } }: Layout): boolean {
  const subject = words.replace(OWN_PLACE, '');
  return subject.length > 1 && name.includes(subject) && OF_PLAN.test(text.slice(end));
}

const AROUND = /[的为]$/u;
/** 联席会议每年召开两次会议: what the claim says of the same already. */
function isSaidAgain(run: string, words: readonly Lexeme[]): boolean {
  return run.length > 1 && words.some(({ word }) => word.length > run.length && word.endsWith(run));
}

/** 耕地面积96万亩 is 耕地96万亩. */
function isMeasured(run: string, { said: { amounts } }: Layout): boolean {
  const units = MEASURED_IN[run.replace(AROUND, '')];
  return (
    units !== undefined && amounts.some(({ unit }) => unit !== null && new RegExp(units, 'iu').test(unit))
  );
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

/** What is counted stands behind its number. */
const COUNTED = /^\p{Script=Han}/u;

/** 突破技术、夯实底层、构建方阵五大方向: what is counted may be listed before its number. */
function isPartOfAmount({ words, end }: Run, text: string): boolean {
  return text[end] === SLOT && COUNTED.test(text.slice(end + 1)) && (words.match(JOINTS)?.length ?? 0) > 1;
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
    (LISTED.test(words) || OF_LIST.exec(text.slice(0, end))?.[1] === words.replace(/^等/u, '')) &&
    !isRequired(run, text) &&
    !LIMIT.test(words) &&
    !(OF_BODY.test(words) && IN_BODY.test(text.slice(end))) &&
    !JOINTLY.test(words + text.slice(end))
  );
}
