import {
  ALLOWS,
  CURBS,
  ENCOURAGES,
  LIMITS,
  MAYS,
  MUSTS,
  NEGATIONS,
  WITHDRAWS,
} from '../lexicon/claim-doubts.js';
import { RELATIONS } from '../lexicon/claim-words.js';
import { KINDS_OF, PACES, SHARES } from '../lexicon/narrowings.js';
import { FORBIDS } from '../lexicon/negations.js';
import { PART_ATTRIBUTES } from '../lexicon/plan-parts.js';
import { BUILD_KINDS, BUILDS, HAS } from '../lexicon/plan-verbs.js';
import { anyOf, madeOf } from '../lexicon/word-list.js';
import { slice } from '../text/span.js';
import { isAround, withoutName } from './around.js';
import type { Claimed } from './claim.js';
import { Layout } from './layout.js';
import { leftOver, type Run } from './left-over.js';
import { isBuild } from './parts.js';
import { isSwap } from './swap.js';
import type { Said, Table } from './table.js';
import { SLOT, textOf, withoutEmpty } from './words.js';

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
  /** Whether the words stand in the order of the claim, but for verbs. */
  readonly isOrdered: boolean;
  /** Whether the claim is in English, whose words never cover all of a Chinese statement. */
  readonly isEnglish: boolean;
};

const isNegative = madeOf([...NEGATIONS, ...'再在将对把的作予']);
/** 非公有 is a kind and denies nothing. */
const NEGATIVE = new RegExp(anyOf(NEGATIONS.filter((word) => word !== '非')), 'u');
/** 不得生产也不得使用 is 不得生产和使用. */
const FORBIDDEN = new RegExp(`^(?:${anyOf(FORBIDS)})$`, 'u');
const MAY = new RegExp(`^(?:${anyOf(MAYS)})$`, 'u');
const MUST = new RegExp(`(?:${anyOf(MUSTS)})$`, 'u');
export const PERMITS = new RegExp(`^(?:${anyOf([...MAYS, ...ALLOWS])})$`, 'u');
/** 鼓励新建 is not 严控新建. */
const ENCOURAGED = new RegExp(`^(?:${anyOf(ENCOURAGES)})$`, 'u');
const CURBED = new RegExp(`^(?:${anyOf(CURBS)})$`, 'u');

/** 完成项目459个 is not 部署项目459个. */
function isBuiltIn({ said, taken }: Layout): (word: string) => boolean {
  const rest = [...said.text].map((character, at) => (taken[at] === -1 ? character : ' ')).join('');
  const theirs = BUILDS.filter((verb) => !HAS.includes(verb) && rest.includes(verb));
  const isLike = (mine: string): boolean =>
    HAS.includes(mine) ||
    theirs.every((verb) => BUILD_KINDS.some((kind) => kind.includes(verb) && kind.includes(mine)));
  return (word) => isBuild(word) && isLike(word);
}

/** Aligns a statement of a claim with one of a document; null where they share too little. */
export function lay({ words }: Pick<Claimed, 'words'>, said: Said, table: Table): Laid | null {
  const own = withoutName(words, said, table);
  return settle(new Layout(own, said, table));
}

/** The most missing words that can be another name or number, or stand in the clauses before. */
const MOST_MISSING = 4;
const MOST_BEFORE = 8;

/** Whether a word only says that somebody may do something, where the statement does not say that he must: 可以配备 is not 应当配备. */
function mayDo({ words, taken, said }: Layout, at: number): boolean {
  const next = taken.indexOf(at + 1);
  return MAY.test(words[at]!.word) && !(next > 0 && MUST.test(said.text.slice(0, next)));
}

function settle(layout: Layout): Laid | null {
  const isBuilt = isBuiltIn(layout);
  // Whoever may get an amount gets it.
  const isSaid = (word: string, at: number): boolean =>
    layout.slots().length > 0 &&
    ([word, ...(layout.words[at]!.chinese ?? [])].some(isBuilt) || mayDo(layout, at));
  const missing: number[] = [];
  const most = layout.said.before.length > 0 ? MOST_BEFORE : MOST_MISSING;
  for (const at of layout.lacking)
    if (!isSaid(layout.words[at]!.word, at) && !isAround(layout, at) && missing.push(at) > most) return null;
  return compareRest(layout, missing);
}

/**
 * Compares the words that only one side has.
 * @param missing the places of those of the claim
 */
function compareRest(layout: Layout, missing: readonly number[]): Laid {
  const { words } = layout;
  const slots = layout.slots();
  const left = leftOver(layout);
  const isAgain = (at: number): boolean =>
    FORBIDDEN.test(words[at]!.word) &&
    words.some(({ word }, other) => word === words[at]!.word && layout.taken.includes(other));
  const [mine, theirs] = withoutAgreed(
    missing.filter((at) => !isAgain(at)).map((at) => words[at]!.word),
    left.map((run) => run.words),
  );
  const isDenied =
    !isOpenToDenial(layout.said) &&
    !isOfCondition(layout, missing, left) &&
    denies(
      mine,
      theirs.map((run) => withoutEmpty(run, words)),
    );
  const isSwapped = !isDenied && isSwap(layout, missing.length > 0 ? missing : numbersOf(layout), left);
  const isSettled = isDenied || isSwapped;
  return {
    missing: isSettled ? [] : mine,
    left: isSettled ? [] : isMoved(layout) ? [...theirs, layout.said.text] : theirs,
    ...{ slots, isSwapped, isDenied, isOrdered: layout.isOrdered },
    isEnglish:
      words.some(({ chinese }) => chinese) &&
      !theirs.some(tellsApart) &&
      !left.some((run) => isCounted(layout, run)),
  };
}

/** Whether a statement says its words in another order, where that tells what it says. */
function isMoved({ said, words, isOrdered, isOfAmounts }: Layout): boolean {
  return !isOrdered && (!isOfAmounts || RELATES.test(said.text + textOf(words)));
}

function tellsApart(run: string): boolean {
  return TELLS_APART.test(run) && !IS_ATTRIBUTE.test(run);
}

/** Whether words narrow what is counted: 待岗职工 are not all staff. */
function isCounted({ said: { text }, taken, words }: Layout, run: Run): boolean {
  const by = taken[run.end] ?? -1;
  const end = taken.lastIndexOf(by) + 1;
  const isNarrowed = run.words.length > 1 && !IS_ATTRIBUTE.test(run.words);
  return isNarrowed && by >= 0 && words[by]!.word !== SLOT && (text[end] === SLOT || end === text.length);
}

/** 不收 is 免收: what both sides deny is the same. */
function withoutAgreed(
  mine: readonly string[],
  theirs: readonly string[],
): readonly [readonly string[], readonly string[]] {
  const deny = (words: string): boolean => isNegative(words) && NEGATIVE.test(words);
  if (!mine.some(deny) || !theirs.some(deny)) return [mine, theirs];
  return [mine.filter((word) => !deny(word)), theirs.filter((word) => !deny(word))];
}

/** Whether a statement is a heading, which only names what stands below it, or stands below one that takes it back: 取消事项. */
function isOpenToDenial({ above, section, sentence }: Said): boolean {
  const isHeading = !/[。；;，：:！]\s*$/u.test(slice(section.document.text, sentence));
  return isHeading || above.some((heading) => WITHDRAWN.test(heading));
}

const WITHDRAWN = new RegExp(`^(?:[^，]{1,4}[、.])?(?:${anyOf(WITHDRAWS)})`, 'u');

/** Whether only one side denies, whatever it or the other allows. */
function denies(mine: readonly string[], theirs: readonly string[]): boolean {
  const [ours, others] = [mine, theirs].map((words) => words.filter((word) => !PERMITS.test(word)));
  const both = [...ours!, ...others!];
  const isOneSided = (ours!.length === 0) !== (others!.length === 0);
  if ([mine, theirs].some(areAll(ENCOURAGED)) && [mine, theirs].some(areAll(CURBED))) return true;
  return isOneSided && both.every(isNegative) && NEGATIVE.test(both.join(''));
}

/** Whether a side denies before it says what must, may or must not be done: 未取得许可的企业不得运输 is of other firms than 取得许可的企业. */
function isOfCondition({ words, said }: Layout, missing: readonly number[], left: readonly Run[]): boolean {
  return (
    missing.some((at) => NEGATIVE.test(words[at]!.word) && RULES.test(textOf(words.slice(at + 1)))) ||
    left.some((run) => NEGATIVE.test(run.words) && RULES.test(said.text.slice(run.end)))
  );
}

/** What a rule says behind who it is for. */
const RULES = new RegExp(`^[^，]{2,}?(?:${anyOf([...FORBIDS, ...MAYS, ...MUSTS])})`, 'u');

function areAll(kind: RegExp): (words: readonly string[]) => boolean {
  return (words) => words.length > 0 && words.every((word) => kind.test(word));
}

/** The numbers that a statement lacks, wherever else they stand. */
function numbersOf({ words, lacking }: Layout): number[] {
  return lacking.filter((at) => /\d/u.test(words[at]!.word));
}

/** A占B is not B占A, nor A向B B向A. */
const RELATES = new RegExp(anyOf(RELATIONS), 'u');
/** 16项重点任务 are its tasks. */
const IS_ATTRIBUTE = new RegExp(`^(?:${anyOf(PART_ATTRIBUTES)})$`, 'u');
/** What tells one thing from another of its kind. */
const TELLS_APART = new RegExp(
  `[大中小微新老旧]$|${anyOf([...KINDS_OF, ...PACES, ...SHARES, ...LIMITS, ...NEGATIONS])}`,
  'u',
);
