import { NUMBERED } from '../lexicon/plan-verbs.js';
import { anyOf } from '../lexicon/word-list.js';
import { beginsInAction } from '../outline/subjects.js';
import { CASE } from './cases.js';
import { type Claimed, hasNoSubject } from './claim.js';
import type { Judgement } from './judgement.js';
import { SLOT } from './words.js';

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
