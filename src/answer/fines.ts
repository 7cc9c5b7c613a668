import { ASKS_FINE, SETS_FINE } from '../lexicon/fines.js';
import { anyOf } from '../lexicon/word-list.js';
import type { Question } from '../question/question.js';
import type { Hit } from '../rank/search.js';
import { overlaps } from '../text/span.js';
import { saidBy, wordsOf } from './hit-words.js';
import { putFirst } from './move-hit.js';

const ASKS = new RegExp(anyOf(ASKS_FINE), 'u');
const SETS = new RegExp(anyOf(SETS_FINE), 'u');

/** The hits; of fines that hold as much of the question the one in the shortest sentence comes first, as what is said of hotels alone is not asked of all. */
export function plainestFine(question: Question, hits: readonly Hit[]): readonly Hit[] {
  const [first] = hits;
  if (!first || !ASKS.test(question.folded) || !SETS.test(wordsOf(first))) return hits;
  const alike = hits.filter((hit) => saidBy(hit) >= saidBy(first) && SETS.test(wordsOf(hit)));
  const plainest = alike.reduce((one, other) => (lengthOf(other) < lengthOf(one) ? other : one));
  return plainest === first ? hits : putFirst(plainest, hits);
}

/** The length of the sentence of a hit, of which the hit may be a part. */
function lengthOf({ passage: { section }, answer }: Hit): number {
  const own = section.sentences.filter((sentence) => overlaps(sentence, answer));
  return own.reduce((sum, { start, end }) => sum + end - start, 0);
}
