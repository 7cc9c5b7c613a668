import { share } from '../search/coverage.js';
import { type Question, readAmounts } from '../search/question.js';
import type { Hit } from '../search/search.js';
import { confidenceIn } from './confidence.js';

/**
 * `answered`: the first quote answers the question. `related`: nothing does, and the first quote is the
 * nearest. `none`: nothing shares a word with the question.
 */
export type Status = 'answered' | 'related' | 'none';

/**
 * From this confidence on a question is answered. On the public development sets it keeps most right answers, while
 * of the questions whose document was taken away less than a third pass, of those on other matters less than one in
 * fifty: `npm run eval` prints the curve that it was chosen on.
 */
export const ANSWERED_FROM = 0.35;

/** A question of nothing but numbers asks for nothing. */
const HAS_LETTER = /\p{L}/u;

/** Judges whether the best hit answers the question. */
export function judge(question: Question, best: Hit | undefined): Status {
  if (!best || question.terms.length === 0) return 'none';
  if (confidence(question, best) >= ANSWERED_FROM) return 'answered';
  return best.evidence.shares.termsInContext > 0 || best.evidence.shares.near > 0 ? 'related' : 'none';
}

/** How likely the best hit answers the question, from 0 to 1; 0 where it lacks something that an answer must have. */
export function confidence(question: Question, { passage, evidence }: Hit): number {
  const { document } = passage.section;
  const canAnswer =
    question.terms.some(({ word }) => HAS_LETTER.test(word)) &&
    evidence.context.document.insisted === 1 &&
    (question.expects === null || evidence.isExpected) &&
    hasAmounts(question, document.folded) &&
    knowsOfWhom(question, document.folded);
  return canAnswer ? confidenceIn(evidence) : 0;
}

/** From this share on a text is taken to hold a word. */
const HELD = 0.5;

/** Whether the text has every thing of a question for a person: where it has no 组长, nobody in it is one. */
function knowsOfWhom({ asked, terms }: Question, folded: string): boolean {
  if (!asked.kinds.some(({ name }) => name === 'person')) return true;
  return terms.every((term) => term.weight < 1 || share(term, folded) >= HELD);
}

/** Whether the text states every amount of the question, in its unit where the question names one. */
function hasAmounts({ amounts }: Question, folded: string): boolean {
  const stated = amounts.length === 0 ? [] : readAmounts(folded);
  return amounts.every(({ value, unit }) =>
    stated.some((other) => other.value === value && (unit === null || other.unit === unit)),
  );
}
