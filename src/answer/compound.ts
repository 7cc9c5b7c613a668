import { share } from '../question/coverage.js';
import type { Question } from '../question/question.js';
import type { Hit } from '../rank/search.js';
import { slice } from '../text/span.js';
import { asksAmount } from './amount-of-it.js';
import { namesThings } from './lacked.js';

/** Four characters, which are two words; of what has a day three may be enough. */
const COMPOUND = /^\p{Script=Han}{4}$/u;
const DATED = /^\p{Script=Han}{3,4}$/u;

/** Whether a hit is on the very thing before the question word, where its document calls something so: 运营补贴 for each 就餐 is no 就餐补贴, and the day of a letter that of no 读书节. */
export function isOnCompound({ focus: { before }, asked, terms }: Question, hit: Hit): boolean {
  const { section, span } = hit.passage;
  const { document, foldedHeadings } = section;
  const isDay = asked.kinds.some(({ name }) => name === 'date');
  const isNamed = isDay ? DATED.test(before) : COMPOUND.test(before) && asksAmount(asked);
  if (!isNamed || !namesThings(document) || !document.folded.includes(before)) return true;
  const words = `${foldedHeadings} ${slice(document.folded, span)}`;
  if (isDay) return words.includes(before);
  const parts = terms
    .filter(({ word }) => before.includes(word))
    .map((term) => ({ ...term, at: before.indexOf(term.word) }));
  const inOrder = parts.sort((a, b) => a.at - b.at).map(({ word }) => word);
  // 粮食总产量 is 粮食产量.
  const isSaid = new RegExp(inOrder.join('总?'), 'u').test(words);
  return isSaid || inOrder.join('') !== before || parts.some((term) => share(term, words) === 0);
}
