import { MAKES } from '../lexicon/plan-verbs.js';
import type { Claimed } from './claim.js';
import { type Comparison, compareAmounts, isEqual } from './compare.js';
import type { Judgement } from './judge.js';
import { type Laid, lay } from './lay.js';
import { isBuild } from './parts.js';
import type { Said, Table } from './table.js';

/** Whether a statement that says more, or of something else done, has the amounts of a claim: it may be about that one. */
export function isElsewhereSaid(
  claim: Claimed,
  { differs }: Comparison,
  near: readonly Said[],
  table: Table,
): boolean {
  const isSame = (said: Said): boolean => {
    const { missing, left, slots } = lay(claim, said, table) ?? UNLIKE;
    const isEach = slots.every((slot, at) => {
      const [mine, theirs] = [claim.amounts[at], said.amounts[slot]];
      return mine && theirs && !mine.isTotal && isEqual(compareAmounts(mine, theirs));
    });
    const isOther = (missing.length === 0) !== (left.length === 0) && missing.every(isBuild);
    return slots.length > 0 && isEach && isOther;
  };
  // One of a list is told apart by the others.
  return claim.before === '' && differs.includes('number') && near.some(isSame);
}

const UNLIKE: Pick<Laid, 'missing' | 'left' | 'slots'> = { missing: [], left: [], slots: [] };

/**
 * Whether a sentence has the amount of a claim in a clause that leaves out only what those before it say: 连续从业满三年，每月300元；满五年，…
 * has 连续从业满五年, and 新建、改造道路90公里，其中新建40公里 has 新建道路40公里.
 */
export function isSaidInShort(claim: Claimed, judged: NonNullable<Judgement['said']>, table: Table): boolean {
  const [mine, ...others] = claim.amounts;
  if (!mine || others.length > 0) return false;
  const all = table.statements.filter((one) => one.sentence === judged.sentence);
  const whole = all.find((one) => one.span === judged.span)?.text ?? '';
  return all.some((said, at) => {
    const goesOn = said.before.length === 0 || said.before.includes(whole);
    if (!goesOn || !said.amounts.some((one) => isEqual(compareAmounts(mine, one)))) return false;
    const { missing, left } = lay(claim, said, table) ?? UNLIKE;
    const before = all.slice(0, at).map(({ text }) => text);
    const isTold = (word: string): boolean => before.join('').includes(word) && !MAKES.includes(word);
    return left.every((run) => claim.text.includes(run)) && missing.length > 0 && missing.every(isTold);
  });
}
