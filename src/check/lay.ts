import { ORGAN_ENDINGS } from '../lexicon/bodies.js';
import { LIMITS, NEGATIONS } from '../lexicon/claim-doubts.js';
import { FILLING } from '../lexicon/claim-words.js';
import { GENERIC_PLACES, KINDS_OF, PACES, SHARES } from '../lexicon/narrowings.js';
import { NUMERAL_CLASS } from '../lexicon/numerals.js';
import { PART_ATTRIBUTES } from '../lexicon/plan-parts.js';
import { anyOf } from '../lexicon/word-list.js';
import { parseNumeral } from '../text/numerals.js';
import { type Surrounding, whereAround } from './around.js';
import type { Claimed } from './claim.js';
import { Layout, OWNING } from './layout.js';
import { leftOver, type Run } from './left-over.js';
import { madeOf } from './made-of.js';
import { isBuild, SLOT } from './parts.js';
import type { Said, Table } from './table.js';
import type { Lexeme } from './words.js';

/** The alignment of a claim's statement with one of a document. */
export type Laid = {
  /** Words of the claim that neither the statement nor what is around it holds. */
  readonly missing: readonly string[];
  /** Words of the statement that the claim lacks. */
  readonly left: readonly string[];
  /** For each slot of the claim the aligned one of the statement; -1 for none. */
  readonly slots: readonly number[];
  /** Whether a name or number differs: 朝阳区 for 海淀区, 2.0 for 3.0. */
  readonly isSwapped: boolean;
  /** Whether only one side denies. */
  readonly isDenied: boolean;
  /** Whether the claim is in English, whose words never cover all of a Chinese statement. */
  readonly isEnglish: boolean;
};

const isNegative = madeOf([...NEGATIONS, ...'再在将对把的']);
const NEGATIVE = new RegExp(anyOf(NEGATIONS), 'u');
/** Words for letting and helping somebody do something. */
const PERMITS = /^(?:可以?|能够?|允许|支持|鼓励)$/u;
const MAY = /^(?:可以?|能够?)$/u;
const GOES_ON = /^(?:再|继续|仍然?|照样|以后|今后|一直|实施|执行|保留)$/u;

/** The most missing words that can be another name or number. */
const MOST_MISSING = 4;

function isGoingOn(word: string): boolean {
  return GOES_ON.test(word);
}

/** Aligns a statement of a claim with one of a document. */
export function lay({ words, before }: Pick<Claimed, 'words' | 'before'>, said: Said, table: Table): Laid {
  const first = new Layout(words, said, table);
  const active = first.isOrdered ? null : inActive(words);
  const layout = active ? new Layout(active, said, table) : first;
  return settle(layout, before);
}

/** 评审由市局组织 is 市局组织评审; null of what is not passive. */
function inActive(words: readonly Lexeme[]): readonly Lexeme[] | null {
  const at = words.findIndex(({ word }) => word.startsWith('由'));
  if (at < 1 || at + 1 >= words.length) return null;
  return [...words.slice(at), ...words.slice(0, at)];
}

function settle(layout: Layout, before: string): Laid {
  const isSaid = layout.slots().length > 0 ? isBuild : isGoingOn;
  const places = new Map(layout.lacking.map((at) => [at, whereAround(layout, at)]));
  const missing = layout.lacking.filter((at) => !places.get(at) && !isSaid(layout.words[at]!.word));
  const isLike = missing.length <= MOST_MISSING && isRow(missing);
  return isLike ? compareRest(layout, missing, new Set(places.values()), before) : UNLIKE;
}

/** Compares the words that only one side has. @param missing the places of those of the claim @param places where the others stand */
function compareRest(
  layout: Layout,
  missing: readonly number[],
  places: ReadonlySet<Surrounding | null>,
  before: string,
): Laid {
  const { words, said } = layout;
  const slots = layout.slots();
  const left = leftOver(layout, places, before);
  const [mine, theirs] = withoutAgreed(
    missing.map((at) => words[at]!.word),
    left.map((run) => run.words),
  );
  const isDenied = denies(mine, theirs);
  const isSwapped = !isDenied && isSwap(layout, missing.length > 0 ? missing : numbersOf(layout), left);
  const isSettled = isDenied || isSwapped || isAllowed(mine, theirs);
  const isMoved = !layout.isOrdered && (slots.length === 0 || RATIO.test(said.text));
  return {
    missing: isSettled ? [] : mine,
    left: isSettled ? [] : isMoved ? [...theirs, said.text] : theirs,
    ...{ slots, isSwapped, isDenied },
    isEnglish: words.some(({ chinese }) => chinese) && !theirs.some(isNarrowing),
  };
}

const UNLIKE: Laid = {
  missing: ['…'],
  left: [],
  slots: [],
  isSwapped: false,
  isDenied: false,
  isEnglish: false,
};

/** 不收 is 免收: what both sides deny is the same. */
function withoutAgreed(
  mine: readonly string[],
  theirs: readonly string[],
): readonly [readonly string[], readonly string[]] {
  const deny = (words: string): boolean => isNegative(words) && NEGATIVE.test(words);
  if (!mine.some(deny) || !theirs.some(deny)) return [mine, theirs];
  return [mine.filter((word) => !deny(word)), theirs.filter((word) => !deny(word))];
}

/** Whether only one side denies, or one allows what the other forbids. */
function denies(mine: readonly string[], theirs: readonly string[]): boolean {
  const isNegated =
    [...mine, ...theirs].every(isNegative) &&
    NEGATIVE.test([...mine, ...theirs].join('')) &&
    (mine.length === 0) !== (theirs.length === 0);
  const isForbidden = (words: readonly string[]): boolean =>
    words.length > 1 && isNegative(words[0]!) && words.slice(1).every((word) => PERMITS.test(word));
  const isReversed =
    (isForbidden(mine) && theirs.every((word) => PERMITS.test(word))) ||
    (permits(mine) && theirs.length === 1 && isNegative(theirs[0]!)) ||
    (permits(theirs) && mine.length === 1 && isNegative(mine[0]!));
  return isNegated || isReversed;
}

/** The numbers and offices that a statement lacks, wherever else they stand. */
function numbersOf({ words, lacking }: Layout): number[] {
  return lacking.filter((at) => /\d/u.test(words[at]!.word) || OFFICE.test(words[at + 1]?.word ?? ''));
}

/** 可以申报 is 鼓励申报. */
function isAllowed(mine: readonly string[], theirs: readonly string[]): boolean {
  return mine.length === 1 && MAY.test(mine[0]!) && permits(theirs);
}

function permits(words: readonly string[]): boolean {
  return words.length === 1 && PERMITS.test(words[0]!);
}

/** A占B is not B占A. */
const RATIO = /占|[与和]/u;
/** 16项重点任务 are its tasks. */
const IS_ATTRIBUTE = new RegExp(`^(?:${anyOf(PART_ATTRIBUTES)})$`, 'u');
/** What tells one thing from another of its kind. */
const NARROWS = new RegExp(
  `[大中小微新老旧]$|${anyOf([...KINDS_OF, ...PACES, ...SHARES, ...LIMITS, ...NEGATIONS])}`,
  'u',
);

function isNarrowing(run: string): boolean {
  return NARROWS.test(run) && !IS_ATTRIBUTE.test(run);
}

const NUMERAL = new RegExp(`[${NUMERAL_CLASS}]`, 'u');
const NUMERALS = new RegExp(`[.〔〕${NUMERAL_CLASS}]+`, 'gu');
const ALL = /^(?:所有|全部|全体|各|每)/u;
const OFTEN = /^(?:[年月周日天]|季度?|每[年月周日天]|每季度?|[上下]半年)$/u;
const OFFICE = /^(?:局|厅|委|办|部|处|科)$/u;
const ORGAN = new RegExp(`(?:${anyOf(ORGAN_ENDINGS)}|办)$`, 'u');
const IS_GENERIC = new RegExp(`(?:${anyOf(GENERIC_PLACES)})$`, 'u');
const KINDS: readonly RegExp[] = [/[省市县区州旗盟镇乡村]$/u];
const TRIM = new RegExp(
  `^(?:${anyOf(FILLING)})|^[^\\p{L}\\p{N}〔]|(?:${anyOf(FILLING)})$|[^\\p{L}\\p{N}〕]$`,
  'u',
);

/** Whether words stand beside each other. */
function isRow(places: readonly number[]): boolean {
  return places.every((at, index) => index === 0 || at === places[index - 1]! + 1);
}

/** Whether the missing words stand where the statement has others of their kind. */
function isSwap({ words, taken }: Layout, missing: readonly number[], left: readonly Run[]): boolean {
  const last = taken.findLastIndex((by) => by >= 0);
  const [run, ...others] = left.filter(({ start }) => start < last || left.length === 1);
  if (!run || others.length > 0 || missing.length === 0 || !isRow(missing)) return false;
  const [before, after] = [missing[0]!, missing.at(-1)!];
  const isFree = (by: number): boolean => by === -1 || OWNING.test(words[by]!.word);
  const isThere =
    taken.slice(0, run.start).every((by) => by < before || isFree(by)) &&
    taken.slice(run.end).every((by) => by > after || isFree(by));
  const mine = missing.map((at) => words[at]!.word).join('');
  const isOfClaim = words.every(({ word }) => word !== SLOT);
  const next = words[after + 1]?.word ?? '';
  return isThere && [trimmed(run.words), run.words].some((theirs) => isOther(mine, theirs, isOfClaim, next));
}

/** The largest difference in length of two names of one kind. */
const MOST_APART = 4;
/** 每万人, and what jieba leaves of it. */
const EACH = '每';
const PER = new RegExp(`^[${NUMERAL_CLASS}]+[人名户]?$`, 'u');

/** @param mayName whether names are compared too: of an amount another place has another one */
function isOther(mine: string, theirs: string, mayName: boolean, next: string): boolean {
  if (mine === theirs || isShortFor(mine, theirs) || isShortFor(theirs, mine)) return false;
  const isEach = [mine, theirs].some((words) => words.startsWith(EACH)) || PER.test(mine);
  const isNumber = isOtherNumber(mine, theirs) && (mayName || isEach);
  if (isNumber || (OFTEN.test(mine) && OFTEN.test(theirs))) return true;
  return mayName && mine.length > 1 && !ALL.test(mine) && isOtherName(mine, theirs, next);
}

/** 工信厅 is no other body than 工业和信息化厅. */
function isShortFor(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length && ORGAN.test(short);
}

function isOtherName(mine: string, theirs: string, next: string): boolean {
  const areBoth = (kind: RegExp): boolean => kind.test(mine) && kind.test(theirs);
  const isNear = Math.abs(mine.length - theirs.length) <= MOST_APART;
  if ([mine, theirs].some((one) => IS_GENERIC.test(one))) return false;
  return areBoth(ORGAN) || (isNear && (KINDS.some(areBoth) || OFFICE.test(next)));
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
