import { COUNT } from '../lexicon/answer-shapes.js';
import { NUMBERS_OF } from '../lexicon/asking.js';
import { AFTER_WORDS } from '../lexicon/comparators.js';
import { HOW_MANY, HOW_MUCH } from '../lexicon/question-words.js';
import { ASKED_COUNTERS, MONEY, UNIT } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';
import { share } from '../question/coverage.js';
import type { Question } from '../question/question.js';
import type { Hit } from '../rank/search.js';
import { characterPairs } from '../text/pairs.js';
import { wordsOf } from './hit-words.js';
import { namesThings } from './lacked.js';

const ASKS_COUNT = new RegExp(
  `(?:${HOW_MANY}|${HOW_MUCH})[${ASKED_COUNTERS}]|${anyOf(NUMBERS_OF)}[?？]?$`,
  'u',
);

/** A number of things, with what it counts as far as it stands behind it. */
const COUNTED = new RegExp(
  `${COUNT}[多余]?[万亿]*(?:(?<sum>${anyOf(MONEY)})|${UNIT}|大)(?:${anyOf(AFTER_WORDS)})?的?(?<things>\\p{Script=Han}{0,12})`,
  'gu',
);

/** Whether a number in a hit counts what a question asks the number of: 六大创新 is no number of 起降点. */
export function countsIt({ folded, terms }: Question, hit: Hit): boolean {
  if (!ASKS_COUNT.test(folded) || !namesThings(hit.passage.section.document)) return true;
  const words = wordsOf(hit);
  const counts = [...words.matchAll(COUNTED)];
  const isOfIt = (things: string): boolean =>
    things === '' ||
    characterPairs(things).some((pair) => folded.includes(pair)) ||
    terms.some((term) => share(term, things) > 0);
  // 建成渔港3座: what stands before the number.
  const before = (at: number): string =>
    words
      .slice(0, at)
      .split(/[,。;、(\n]/u)
      .at(-1)!;
  return (
    counts.length === 0 ||
    counts.some(({ groups, index }) => !groups!.sum && isOfIt(groups!.things! || before(index)))
  );
}
