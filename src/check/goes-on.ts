import { firstFound } from '../first-found.js';
import { NUMBERED } from '../lexicon/plan-verbs.js';
import { anyOf } from '../lexicon/word-list.js';
import { only } from '../only.js';
import { beginsInAction } from '../outline/subjects.js';
import { CASE } from './cases.js';
import { type Claimed, hasNoSubject } from './claim.js';
import { judge, OF_OTHER } from './judge.js';
import type { Judgement } from './judgement.js';
import type { Near } from './near.js';
import type { Table } from './table.js';
import { isEmpty, matterOf, SLOT, textOf } from './words.js';

/** The most characters of what a statement says of its own. */
const MOST_OWN = 6;

/**
 * What a statement may say that only names another than the one before it: 城镇居民收入增长5%，农村6% is 农村居民收入增长6%.
 * Which word of the one before it stands for, only a document can tell.
 */
export function completed(claim: Claimed, before: Claimed | undefined): readonly Claimed[] {
  const own = matterOf(claim.words);
  const size = textOf(own).length;
  const [mine, theirs] = [claim, before].map((one) => only(one?.amounts ?? []));
  if (!before || !mine || !theirs || mine.unit !== theirs.unit || size < 2 || size > MOST_OWN) return [];
  // 5项保障措施 names what it counts.
  if (claim.words.at(-1)!.word !== SLOT) return [];
  const amount = {
    ...mine,
    change: mine.change ?? theirs.change,
    since: mine.since ?? theirs.since,
    year: mine.year ?? theirs.year,
  };
  return before.words.flatMap((word, at) => {
    if (word.word === SLOT || isEmpty(word)) return [];
    const words = before.words.toSpliced(at, 1, ...own);
    return [{ ...claim, words, amounts: [amount], text: textOf(words), gist: textOf(words) }];
  });
}

/**
 * The verdict on a statement that only names another than the one before it, by what it says in full.
 * @param own what it says alone, which differs only from what the sentence of the one before says
 */
export function judgeElided(
  own: Judgement,
  whole: readonly Claimed[],
  before: Judgement,
  { table, near }: { readonly table: Table; readonly near: Near },
): Judgement {
  if (own.verdict === 'matches') return own;
  const matching = firstFound(whole, (one) => {
    const judged = judge(one, table, near.find(one.words));
    return judged.verdict === 'matches' ? judged : null;
  });
  const isOfOther = own.verdict === 'differs' && own.said?.sentence !== before.said?.sentence;
  return matching ?? (isOfOther ? { ...own, ...OF_OTHER } : own);
}

/** Whether two statements of a claim, if they match, match what one sentence says. */
export function areOfOne(a: Judgement, b: Judgement): boolean {
  const [one, other] = [a.said, b.said];
  const isOne =
    one?.section.document === other?.section.document && one?.sentence.start === other?.sentence.start;
  return a.verdict !== 'matches' || b.verdict !== 'matches' || isOne;
}

/**
 * Whether two clauses of a claim match what different items say: 一级企业，奖励3万元 of 一级企业，奖励5万元；二级企业，奖励3万元. What only says
 * whom or when the next is about has to stand in the item of the next; other clauses may stand in two sentences.
 */
export function areApart(before: Claimed, claim: Claimed, first: Judgement, next: Judgement): boolean {
  const isSame = before.span === claim.span;
  const goesOn = isSame || hasNoSubject(claim);
  const isSubject = goesOn && !beginsInAction(before.text);
  const isLead = !isSame && (before.amounts.length === 0 || CASE.test(before.text) || isSubject);
  // 孵化企业50家、集聚人才300人 are two goals.
  const isGoal = isSame && [before, claim].every(({ text }) => OPENS_IN_GOAL.test(text));
  return !areOfOne(first, next) ? isLead : (isLead || goesOn) && !isGoal && areOfTwoItems(first, next);
}

const OPENS_IN_GOAL = new RegExp(`^(?:${anyOf(NUMBERED)})[^${SLOT}]`, 'u');

/** Whether two statements of a sentence stand in different items of a list. */
function areOfTwoItems({ said: first }: Judgement, { verdict, said: next }: Judgement): boolean {
  if (verdict !== 'matches' || !first?.span || !next?.span || first.sentence !== next.sentence) return false;
  const [from, to] = first.span.start < next.span.start ? [first, next] : [next, first];
  const { start } = next.sentence;
  return /[；;]/u.test(next.section.document.text.slice(start + from.span!.end, start + to.span!.start));
}
