import { share } from '../question/coverage.js';
import type { Question } from '../question/question.js';
import type { Hit } from '../rank/search.js';
import { slice } from '../text/span.js';
import { asksAmount } from './amount-of-it.js';
import { namesThings } from './lacked.js';

/** Four characters, which are two words. */
const COMPOUND = /^\p{Script=Han}{4}$/u;

/** Whether a hit is on the very thing before the question word, where its document calls something so: 运营补贴 for each 就餐 is no 就餐补贴. */
export function isOnCompound({ focus: { before }, asked, terms }: Question, hit: Hit): boolean {
  const { section, span } = hit.passage;
  const { document, foldedHeadings } = section;
  const isNamed = COMPOUND.test(before) && document.folded.includes(before);
  if (!isNamed || !namesThings(document) || !asksAmount(asked)) return true;
  const words = `${foldedHeadings} ${slice(document.folded, span)}`;
  const parts = terms.filter(({ word }) => before.includes(word));
  return words.includes(before) || parts.length < 2 || parts.some((term) => share(term, words) === 0);
}
