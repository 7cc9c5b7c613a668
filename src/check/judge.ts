import { DOUBTS, NEGATIONS } from '../lexicon/claim-doubts.js';
import { MAKES } from '../lexicon/plan-verbs.js';
import { anyOf } from '../lexicon/word-list.js';
import { only } from '../only.js';
import { holdsHan } from '../text/language.js';
import { characterPairs } from '../text/pairs.js';
import type { Amount } from './amount.js';
import { isOnOther, isOnOtherSide } from './apart.js';
import type { Claimed } from './claim.js';
import { amountsEqual, compareAmounts, isEqual } from './compare.js';
import { type Compared, compareItem } from './compared.js';
import type { Reason, Verdict } from './finding.js';
import { type Judgement, judgement } from './judgement.js';
import { lay } from './lay.js';
import type { Said, Table } from './table.js';
import { holds, matterOf, shareIn } from './words.js';

const DOUBT = new RegExp(anyOf(DOUBTS), 'u');
const NEGATION = new RegExp(anyOf(NEGATIONS), 'gu');

/** Judges a statement of a claim by what a document says. */
export function judge(claim: Claimed, table: Table, near: readonly Said[]): Judgement {
  const judged = judgeSame(claim, table, near);
  const isOpen = judged.verdict === 'differs' && judged.said && isSaidInShort(claim, judged.said, table);
  return isOpen ? { ...judged, ...OF_OTHER } : judged;
}

/** Judges it by what is said of the same subject. */
function judgeSame(claim: Claimed, table: Table, near: readonly Said[]): Judgement {
  const compared = near.flatMap((said) => compareItem(claim, said, table) ?? []);
  if (compared.length === 0) return nothingSame(claim, table, near);
  const isAcross = ({ said }: Compared): boolean => isOnOtherSide(claim.sentence, said);
  const costs = compared.map((one) => cost(one) + (isAcross(one) ? LEAST_COST : 0));
  const best = compared[costs.indexOf(Math.min(...costs))]!;
  const { verdict, reasons } = isAcross(best)
    ? OTHER_SIDE
    : isOfOther(claim, best, table) || isOfEither(claim, best, compared)
      ? OF_OTHER
      : verdictOf(best, table);
  const isOpen = isDoubted(claim) && isDecided(verdict);
  return {
    ...best,
    verdict: isOpen ? 'unsure' : verdict,
    reasons: isOpen ? ['negated'] : reasons,
  };
}

/** Whether a claim in English may be of another amount too, as one English word stands for 上市 and for 挂牌. */
function isOfEither({ words }: Claimed, best: Compared, all: readonly Compared[]): boolean {
  const isOther = ({ differs, unsure, stated }: Compared): boolean =>
    differs.join() === 'number' &&
    unsure.length === 0 &&
    stated?.year === best.stated?.year &&
    stated?.role === best.stated?.role;
  return best.differs.length === 0 && words.some(({ chinese }) => chinese) && all.some(isOther);
}

/** Whether a verdict says that a claim is so or not. */
export function isDecided(verdict: Verdict): boolean {
  return verdict === 'matches' || verdict === 'differs';
}

/** Whether a denial leaves a claim open: only words are compared with a denial, a number stays unknown. */
export function isDoubted({ amounts, sentence }: Pick<Claimed, 'amounts' | 'sentence'>): boolean {
  return DOUBT.test(amounts.length > 0 ? sentence : sentence.replace(NEGATION, ''));
}

const OTHER_SIDE: Pick<Judgement, 'verdict' | 'reasons'> = { verdict: 'unsure', reasons: ['year'] };

/** What may be said of another than the claim is about. */
export const OF_OTHER: Pick<Judgement, 'verdict' | 'reasons'> = { verdict: 'unsure', reasons: ['subject'] };

/** Whether somebody else gives or gets, a place before it is not named, or another amount is what the claim says. */
function isOfOther(claim: Claimed, { said, claimed, stated, differs }: Compared, table: Table): boolean {
  const isTarget = claimed?.year === null && claimed.isDone !== true && stated?.role === 'result';
  const isStated = (one: Amount): boolean => one.role === 'target' && amountsEqual(claimed!, one);
  return (
    isOnOther(claim, said) ||
    (differs.includes('number') && isTarget && table.statements.some(({ amounts }) => amounts.some(isStated)))
  );
}

const COSTS: Partial<Readonly<Record<Reason, number>>> = { name: 8, negated: 8, unit: 6, year: 5, number: 4 };

const LEAST_COST = 0.25;

/** The distance of a comparison; a target comes before an equally near result. */
function cost({ differs, unsure, stated }: Compared): number {
  return [...differs, ...unsure].reduce(
    (sum, reason) => sum + (COSTS[reason] ?? 1),
    stated === null || stated.role === 'target' ? 0 : 0.5,
  );
}

/** The verdict; another number of another year, or one of two, may be what the plan does not say. */
function verdictOf(best: Compared, table: Table): Pick<Judgement, 'verdict' | 'reasons'> {
  const { differs, unsure } = best;
  const isOfOtherYear =
    differs.length === 1 && differs[0] === 'year' && unsure.every((reason) => reason === 'bound');
  if (unsure.length > 0 && !isOfOtherYear) return { verdict: 'unsure', reasons: unsure };
  if (differs.length === 0) return { verdict: 'matches', reasons: [] };
  if (isElsewhere(best, table) || differs.length > 1)
    return { verdict: 'unsure', reasons: differs.includes('year') ? ['year'] : differs };
  return { verdict: 'differs', reasons: differs };
}

/** Whether the claim may mean another amount: the compared one has its year from earlier words alone, or one of the claim's year is equal. */
function isElsewhere({ differs, stated, claimed }: Compared, { statements }: Table): boolean {
  if (!stated || !claimed || !differs.includes('year')) return false;
  const isOf = ({ year }: Amount): boolean => year?.startsWith(claimed.year ?? year) === true;
  return (
    !stated.isYearNamed ||
    statements.some(({ amounts }) => amounts.some((one) => isOf(one) && amountsEqual(claimed, one)))
  );
}

/** The verdict without a comparison: absent only where the document nowhere speaks of it, as it may use other words. */
function nothingSame({ words, sentence, amounts }: Claimed, table: Table, near: readonly Said[]): Judgement {
  // The same amount may be of the same in other words: 小微企业 of 中小企业.
  const isMine = (one: Amount): boolean => amounts.some((mine) => isEqual(compareAmounts(mine, one)));
  const like = near.find((said) => said.amounts.some(isMine));
  const own = matterOf(words);
  const other = like && shareIn(like.text, own) >= LEAST_HELD ? like : near[0];
  const open = (reason: Reason, verdict: Verdict = 'unsure'): Judgement =>
    judgement(verdict, reason, other, amounts[0], other?.amounts.find(isMine));
  if (isDoubted({ amounts, sentence })) return open('negated');
  if (amounts.some(({ isOpen }) => isOpen)) return open('year');
  // 充电桩 may be another word for 充电站, which the nearest statement is about; an English word may have any in Chinese.
  const isUnknown = own.some(
    ({ word, chinese }) =>
      word.length > 1 &&
      (holdsHan(word) || chinese) &&
      ![table.text, table.name].some((text) => holds(text, word, chinese)) &&
      !characterPairs(word).some((pair) => near[0]?.text.includes(pair)),
  );
  const isSpokenOf = near.slice(0, FIRST).some(({ text }) => shareIn(text, own) >= LEAST_HELD);
  return open('subject', isUnknown && !like && !isSpokenOf ? 'absent' : 'unsure');
}

/** How many of the nearest statements may speak of what a claim says, and by which share of its words. */
const FIRST = 3;
const LEAST_HELD = 0.6;

/**
 * Whether a sentence has the amount of a claim in a clause that leaves out only what those before it say: 连续从业满三年，每月300元；满五年，…
 * has 连续从业满五年, and 新建、改造道路90公里，其中新建40公里 has 新建道路40公里.
 */
function isSaidInShort(claim: Claimed, judged: NonNullable<Judgement['said']>, table: Table): boolean {
  const mine = only(claim.amounts);
  if (!mine) return false;
  const all = table.statements.filter((one) => one.sentence === judged.sentence);
  const whole = all.find((one) => one.span === judged.span)?.text ?? '';
  return all.some((said, at) => {
    const goesOn = said.before.length === 0 || said.before.includes(whole);
    if (!goesOn || !said.amounts.some((one) => isEqual(compareAmounts(mine, one)))) return false;
    const laid = lay(claim, said, table);
    if (!laid || laid.missing.length === 0) return false;
    const before = all.slice(0, at).map(({ text }) => text);
    const isTold = (word: string): boolean => before.join('').includes(word) && !MAKES.includes(word);
    return laid.left.every((run) => claim.text.includes(run)) && laid.missing.every(isTold);
  });
}
