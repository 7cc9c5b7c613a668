import { DOUBTS, HEDGES, NEGATIONS } from '../lexicon/claim-doubts.js';
import { WISHES } from '../lexicon/comparators.js';
import { anyOf } from '../lexicon/word-list.js';
import { holdsHan } from '../text/language.js';
import { characterPairs } from '../text/pairs.js';
import type { Amount } from './amount.js';
import { compareCases, isOnOther, isOnOtherSide } from './apart.js';
import type { Claimed } from './claim.js';
import {
  amountsEqual,
  type Comparison,
  compareAmounts,
  compareDates,
  isEqual,
  isOfTwo,
  join,
} from './compare.js';
import { isSaidInShort } from './elsewhere.js';
import type { Reason, Verdict } from './finding.js';
import { type Laid, lay } from './lay.js';
import { withClauses } from './merged.js';
import { findMixedUp, findOtherEvent } from './mixed-up.js';
import { SLOT } from './slot.js';
import { amountsBeside, type Said, type Table } from './table.js';
import { byTheSameDay } from './until.js';
import { holds, isEmpty, shareIn } from './words.js';

/** What a document says to a statement of a claim. */
export type Judgement = {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** The amounts that were compared. */
  readonly claimed: Amount | null;
  readonly stated: Amount | null;
  /** The statement that was compared, or the nearest. */
  readonly said: (Pick<Said, 'section' | 'sentence'> & Partial<Pick<Said, 'span'>>) | null;
};

const HEDGE = new RegExp(`^(?:${anyOf(HEDGES)})$`, 'u');
const WISH = new RegExp(anyOf(WISHES), 'u');
const DOUBT = new RegExp(anyOf(DOUBTS), 'u');
const NEGATION = new RegExp(anyOf(NEGATIONS), 'gu');

/** Judges a statement of a claim by what a document says. */
export function judge(claim: Claimed, table: Table, near: readonly Said[]): Judgement {
  const judged = judgeMixed(claim, table, near);
  const isOpen = judged.verdict === 'differs' && judged.said && isSaidInShort(claim, judged.said, table);
  return isOpen ? { ...judged, ...OF_OTHER } : judged;
}

/** Judges it by what is said of the same, else by what it may have mixed up. */
function judgeMixed(claim: Claimed, table: Table, near: readonly Said[]): Judgement {
  const judged = judgeSame(claim, table, near);
  if (isDecided(judged.verdict) || isDoubted(claim)) return judged;
  const mixed = findMixedUp(claim, table, near) ?? findOtherEvent(claim, table, near);
  if (!mixed || isOnOtherSide(claim.sentence, mixed.said)) return judged;
  const [claimed = null] = claim.amounts;
  return { ...mixed, claimed, verdict: 'differs', reasons: [claimed ? 'number' : 'year'] };
}

/** Judges it by what is said of the same subject. */
function judgeSame(claim: Claimed, table: Table, near: readonly Said[]): Judgement {
  const compared = near.flatMap((said) => compareItem(claim, said, table) ?? []);
  if (compared.length === 0) return nothingSame(claim, table, near);
  const best = compared.reduce((a, b) => (cost(b) < cost(a) ? b : a));
  const { verdict, reasons } = isOnOtherSide(claim.sentence, best.said)
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

const OF_OTHER: Pick<Judgement, 'verdict' | 'reasons'> = { verdict: 'unsure', reasons: ['subject'] };

/** Whether somebody else gives or gets, a place before it is not named, or another amount is what the claim says. */
function isOfOther(claim: Claimed, { said, claimed, stated, differs }: Compared, table: Table): boolean {
  const isTarget = claimed?.year === null && claimed.isDone !== true && stated?.role === 'result';
  const isStated = (one: Amount): boolean => one.role === 'target' && amountsEqual(claimed!, one);
  return (
    isOnOther(claim, said) ||
    (differs.includes('number') && isTarget && table.statements.some(({ amounts }) => amounts.some(isStated)))
  );
}

type Compared = Comparison & {
  readonly said: Said;
  readonly claimed: Amount | null;
  readonly stated: Amount | null;
};

/** Compares with a statement, if need be with the clauses before it too. */
function compareItem(claim: Claimed, said: Said, table: Table): Compared | null {
  const isShort = claim.amounts.length > said.amounts.length;
  const laid =
    isShort && !said.before.some((clause) => clause.includes(SLOT)) ? null : lay(claim, said, table);
  const whole = laid && laid.missing.length > 0 ? withClauses(claim, said, laid.missing, table) : null;
  const both = whole && lay(claim, whole, table);
  if (!both) return isShort || !laid ? null : compare(claim, said, laid);
  if (!both.isOrdered) return null;
  const compared = compare(claim, whole, both);
  const isSum = claim.amounts.some((mine) => isOfTwo(mine, amountsBeside(said, table)));
  return compared?.differs.includes('number') && isSum ? null : compared;
}

/** Compares with a statement of the same subject; null for another subject, or fewer amounts. */
function compare(claim: Claimed, said: Said, laid: Laid): Compared | null {
  const due = byTheSameDay(claim, said);
  const { amounts } = due ?? claim;
  const pairs = laid.slots.map((slot, at) => [amounts[at], said.amounts[slot]] as const);
  const isWhole = laid.missing.length === 0 && pairs.every(([mine, theirs]) => mine && theirs);
  const left = laid.left.filter((run) => !HEDGE.test(run));
  if (!isWhole || (left.length > 0 && !laid.isEnglish)) return null;
  const compared = pairs.map(([mine, theirs]) => compareAmounts(mine!, theirs!));
  const told = pairs.length > 0 ? compared : compareTold(due ?? claim, said);
  const all = join([...told, compareDue(due, told), compareWords(laid), compareCases(claim, said)]);
  // 原则上不超过5家 may be more, and is no 9家.
  const isHedged = left.length < laid.left.length && isEqual(all);
  const fields: Comparison = isHedged ? { differs: [], unsure: ['bound'] } : all;
  if (leavesTooMuch({ ...laid, left }, fields)) return null;
  const at = Math.max(
    0,
    compared.findIndex((one) => !isEqual(one)),
  );
  return { ...fields, said, claimed: pairs[at]?.[0] ?? null, stated: pairs[at]?.[1] ?? null };
}

/** Leaves open a claim that wants something done earlier than the document does, unless their years differ anyway. */
function compareDue(due: Claimed | null, told: readonly Comparison[]): Comparison {
  const isEarly = due === null && !join(told).differs.includes('year');
  return { differs: [], unsure: isEarly ? ['year'] : [] };
}

/** Whether a claim in English leaves out too much, as its words are too few to tell two amounts apart; a name in letters needs no translation, so it may not be left out. */
function leavesTooMuch({ left, slots }: Laid, fields: Comparison): boolean {
  const most = isEqual(fields) ? MOST_LEFT_EQUAL : MOST_LEFT;
  const isNamed = /[a-z\d]/u.test(left.join(''));
  return left.length > 0 && (slots.length === 0 || isNamed || left.join('').length > most);
}

/** Of words alone the dates are compared, and whether it is done already or only wished for. */
function compareTold({ dates, isReached, sentence }: Claimed, said: Said): Comparison[] {
  const isWish = WISH.test(said.text) && !WISH.test(sentence) && said.dates.length === 0;
  const isAhead = isWish || (isReached && !/[已了]/u.test(said.text));
  return [compareDates(dates, said.dates, said.inForce), { differs: [], unsure: isAhead ? ['tense'] : [] }];
}

/** How many characters of a statement an English claim may leave out. */
const MOST_LEFT = 2;
const MOST_LEFT_EQUAL = 3;

/** A denied amount leaves the real one open. */
function compareWords({ isSwapped, isDenied, slots }: Laid): Comparison {
  const denied: readonly Reason[] = isDenied ? ['negated'] : [];
  const swapped: readonly Reason[] = isSwapped ? ['name'] : [];
  return slots.length > 0
    ? { differs: swapped, unsure: denied }
    : { differs: [...swapped, ...denied], unsure: [] };
}

const COSTS: Partial<Readonly<Record<Reason, number>>> = { name: 8, negated: 8, unit: 6, year: 5, number: 4 };

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
  const none = { claimed: amounts[0] ?? null, stated: null, said: near[0] ?? null };
  if (isDoubted({ amounts, sentence })) return { verdict: 'unsure', reasons: ['negated'], ...none };
  if (amounts.some(({ isOpen }) => isOpen)) return { verdict: 'unsure', reasons: ['year'], ...none };
  const own = words.filter((one) => one.word !== SLOT && !isEmpty(one));
  // 充电桩 may be another word for 充电站, which the nearest statement is about; an English word may have any in Chinese.
  const isUnknown = own.some(
    ({ word, chinese }) =>
      word.length > 1 &&
      (holdsHan(word) || chinese) &&
      ![table.text, table.name].some((text) => holds(text, word, chinese)) &&
      !characterPairs(word).some((pair) => near[0]?.text.includes(pair)),
  );
  const isSpokenOf = near.slice(0, FIRST).some(({ text }) => shareIn(text, own) >= LEAST_HELD);
  // The same amount may be of the same in other words: 小微企业 of 中小企业.
  const isLike = near.some((said) =>
    said.amounts.some((one) => amounts.some((mine) => isEqual(compareAmounts(mine, one)))),
  );
  const isAbsent = isUnknown && !isLike && !isSpokenOf;
  return { verdict: isAbsent ? 'absent' : 'unsure', reasons: ['subject'], ...none };
}

/** How many of the nearest statements may speak of what a claim says, and by which share of its words. */
const FIRST = 3;
const LEAST_HELD = 0.6;
