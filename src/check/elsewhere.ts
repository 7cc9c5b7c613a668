import { MAKES } from '../lexicon/plan-verbs.js';
import type { Claimed } from './claim.js';
import { compareAmounts, isEqual } from './compare.js';
import type { Judgement } from './judge.js';
import { lay } from './lay.js';
import type { Table } from './table.js';

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
    const laid = lay(claim, said, table);
    if (!laid || laid.missing.length === 0) return false;
    const before = all.slice(0, at).map(({ text }) => text);
    const isTold = (word: string): boolean => before.join('').includes(word) && !MAKES.includes(word);
    return laid.left.every((run) => claim.text.includes(run)) && laid.missing.every(isTold);
  });
}
