import { DEPARTMENT, OFFICE_ENDING, OFFICES, ORGAN_ENDINGS } from '../lexicon/bodies.js';
import { FILLING } from '../lexicon/claim-words.js';
import { GENERIC_PLACES } from '../lexicon/narrowings.js';
import { NUMERAL_CLASS } from '../lexicon/numerals.js';
import { anyOf } from '../lexicon/word-list.js';
import { only } from '../only.js';
import { parseNumeral } from '../text/numerals.js';
import type { Layout } from './layout.js';
import type { Run } from './left-over.js';
import { OWNING } from './word-kinds.js';
import { isEmpty, SLOT, textOf } from './words.js';

const NUMERAL = new RegExp(`[${NUMERAL_CLASS}Ⅰ-Ⅻⅰ-ⅻ]`, 'u');
const NUMERALS = new RegExp(`[.〔〕${NUMERAL_CLASS}Ⅰ-Ⅻⅰ-ⅻ]+`, 'gu');
const ALL = /^(?:所有|全部|全体|各|每)/u;
const OFFICE = new RegExp(`^(?:${anyOf([...OFFICES, DEPARTMENT])})$`, 'u');
const ORGAN = new RegExp(`(?:${anyOf([...ORGAN_ENDINGS, DEPARTMENT])}|${OFFICE_ENDING})$`, 'u');
const IS_GENERIC = new RegExp(`(?:${anyOf(GENERIC_PLACES)})$`, 'u');
/** 市财政局 is no 区财政局. */
const LEVEL = /^[省市县区州镇乡]$/u;
const IS_PLACE = /[省市县区州旗盟镇乡村]$/u;
const TRIM = new RegExp(
  `^(?:${anyOf(FILLING)})|^[^\\p{L}\\p{N}〔]|(?:${anyOf(FILLING)})$|[^\\p{L}\\p{N}〕]$`,
  'u',
);

/** Whether words stand beside each other. */
function isRow(places: readonly number[]): boolean {
  return places.every((at, index) => index === 0 || at === places[index - 1]! + 1);
}

/** Whether the missing words stand where the statement has others of their kind. */
export function isSwap(layout: Layout, missing: readonly number[], left: readonly Run[]): boolean {
  const { words, taken } = layout;
  const last = taken.findLastIndex((by) => by >= 0);
  const run = only(left.filter(({ start }) => start < last || left.length === 1));
  if (!run || missing.length === 0 || !isRow(missing)) return false;
  const [before, after] = [missing[0]!, missing.at(-1)!];
  const isFree = (by: number): boolean => by === -1 || OWNING.test(words[by]!.word);
  const isThere =
    taken.slice(0, run.start).every((by) => by < before || isFree(by)) &&
    taken.slice(run.end).every((by) => by > after || isFree(by));
  // 市公安局负责 says nothing of what 网信办负责数据安全 is about.
  const isBare = words.every(
    ({ word }, at) => missing.includes(at) || word.length < 2 || isEmpty({ word }) || OWNING.test(word),
  );
  // Nothing at all says nothing either.
  const isShared = words.some(({ word }, at) => word.length > 1 && taken.includes(at));
  if (!isShared || (isBare && left.length > 1)) return false;
  const mine = textOf(missing.map((at) => words[at]!));
  const isOfClaim = words.every(({ word }) => word !== SLOT);
  const next = words[after + 1]?.word ?? '';
  // 每3年检修1次泵站 tells how often in any order.
  const isAnywhere = layout.isOfAmounts && PER.test(mine) && IS_TIME.test(next);
  return (
    (isThere || isAnywhere) &&
    [trimmed(run.words), run.words].some((theirs) => isOther(mine, theirs, isOfClaim, next))
  );
}

/** The largest difference in length of two names of one kind. */
const MOST_APART = 4;
/** 每万人, and what jieba leaves of it. */
const EACH = '每';
const IS_TIME = /^[年月天日周]$/u;
const PER = new RegExp(`^[${NUMERAL_CLASS}]+[人名户]?$`, 'u');

/** @param mayName whether names are compared too: of an amount another place has another one */
function isOther(mine: string, theirs: string, mayName: boolean, next: string): boolean {
  if (mine === theirs) return false;
  const isEach = [mine, theirs].some((words) => words.startsWith(EACH)) || PER.test(mine);
  // Of 每3年 the claim's 年 says nothing, and was not laid.
  const whole = IS_TIME.test(next) ? mine + next : mine;
  const isNumber = [mine, whole].some((one) => isOtherNumber(one, theirs)) && (mayName || isEach);
  if (isNumber) return true;
  const isName = mine.length > 1 || [mine, theirs].every((one) => LEVEL.test(one));
  return mayName && isName && !ALL.test(mine) && isOtherName(mine, theirs, next);
}

function isOtherName(mine: string, theirs: string, next: string): boolean {
  const areBoth = (kind: RegExp): boolean => kind.test(mine) && kind.test(theirs);
  const isNear = Math.abs(mine.length - theirs.length) <= MOST_APART;
  if ([mine, theirs].some((one) => IS_GENERIC.test(one))) return false;
  const isPlace = areBoth(IS_PLACE) && !theirs.includes(mine);
  // 地方政府 is a 政府, whose first word may stand elsewhere.
  return (areBoth(ORGAN) && !mine.endsWith(theirs)) || (isNear && (isPlace || OFFICE.test(next)));
}

/** 2.0 and 3.0, 第八 and 第九: all but the numbers is the same. */
function isOtherNumber(a: string, b: string): boolean {
  if (!NUMERAL.test(a) || !NUMERAL.test(b) || a.replace(NUMERALS, '') !== b.replace(NUMERALS, ''))
    return false;
  const amountOf = (text: string): number | string => {
    const numeral = (text.match(NUMERALS) ?? []).join(' ').replace(/[〔〕]/gu, '');
    return parseNumeral(numeral) ?? numeral;
  };
  return amountOf(a) !== amountOf(b);
}

/** Without what carries nothing at its ends. */
function trimmed(words: string): string {
  let rest = words;
  for (let found = TRIM.exec(rest); found && rest !== ''; found = TRIM.exec(rest))
    rest = found.index === 0 ? rest.slice(found[0].length) : rest.slice(0, found.index);
  return rest;
}
