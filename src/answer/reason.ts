import { ASKS_REASON, GIVES_REASON } from '../lexicon/asking.js';
import { NEGATIONS } from '../lexicon/claim-doubts.js';
import { anyOf } from '../lexicon/word-list.js';
import { share } from '../question/coverage.js';
import type { Question } from '../question/question.js';
import type { Term } from '../question/terms.js';
import type { Hit } from '../rank/search.js';
import { wordsOf } from './hit-words.js';

const ASKS = new RegExp(anyOf(ASKS_REASON), 'u');
const GIVES = new RegExp(anyOf(GIVES_REASON), 'u');

/** Whether a hit gives the reason that is asked for of what its document mentions: plans and laws say these in set words. */
export function isReasoned(question: Question, hit: Hit): boolean {
  const { type, folded } = hit.passage.section.document;
  const [, asked] = question.folded.split(ASKS, 2);
  if (type === null || type === 'news' || asked === undefined) return true;
  const isKnown = (term: Term): boolean =>
    NEGATIONS.includes(term.word) || !asked.includes(term.word) || share(term, folded) > 0;
  return GIVES.test(wordsOf(hit)) && question.terms.every(isKnown);
}
