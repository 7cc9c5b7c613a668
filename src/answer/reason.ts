import { ASKS_REASON, GIVES_REASON } from '../lexicon/asking.js';
import { anyOf } from '../lexicon/word-list.js';
import type { Question } from '../question/question.js';
import type { Hit } from '../rank/search.js';
import { fold } from '../text/fold.js';
import { slice } from '../text/span.js';
import { putFirst } from './move-hit.js';

const ASKS = new RegExp(anyOf(ASKS_REASON), 'u');
const GIVES = new RegExp(anyOf(GIVES_REASON), 'u');

/** Whether a hit gives the reason or the aim, if one is asked for. Plans and laws say these in set words, prose need not. */
export function isReasoned({ text }: Question, { passage: { section }, answer }: Hit): boolean {
  const { type, folded } = section.document;
  const isProse = type === null || type === 'news';
  return isProse || !ASKS.test(fold(text)) || GIVES.test(slice(folded, answer));
}

/** The hits with the first that gives the reason at their head. */
export function reasonedFirst(question: Question, hits: readonly Hit[]): readonly Hit[] {
  const reasoned = hits.find((hit) => isReasoned(question, hit));
  return reasoned ? putFirst(reasoned, hits) : hits;
}
