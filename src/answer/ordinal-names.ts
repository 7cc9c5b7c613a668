import { ORDERS, ORDINAL_NUMERALS } from '../lexicon/numerals.js';
import { POINT_COUNTERS } from '../lexicon/plan-parts.js';
import type { Question } from '../question/question.js';
import type { Hit } from '../rank/search.js';
import { slice } from '../text/span.js';

/** 第四门站 is the name of one; 第四项 only counts. */
const ORDINAL_NAME = new RegExp(
  `第[${ORDINAL_NUMERALS}\\d]{1,3}(?!${POINT_COUNTERS}|[${ORDERS}是有的为和与及呢吗])\\p{Script=Han}`,
  'gu',
);

/** Whether the names with an ordinal in a question stand in what was found or over it: 第三门站 is no 第四门站. */
export function holdsOrdinalNames({ folded }: Question, { passage: { section, span } }: Hit): boolean {
  const words = `${section.foldedHeadings} ${slice(section.document.folded, span)}`;
  return (folded.match(ORDINAL_NAME) ?? []).every((name) => words.includes(name));
}
