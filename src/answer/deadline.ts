import { flatten } from '../corpus/sections.js';
import type { Passage } from '../corpus/types.js';
import { firstFound } from '../first-found.js';
import { WHEN } from '../lexicon/question-words.js';
import { anyOf } from '../lexicon/word-list.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { namesOf } from '../outline/names.js';
import type { Stating } from '../outline/types.js';
import { heldBigrams } from '../question/bigrams.js';
import type { Question } from '../question/question.js';
import type { Hit } from '../rank/search.js';
import { heldShare } from '../text/pairs.js';
import { isWithin, overlaps, type Span, slice } from '../text/span.js';
import type { FoundFact } from './answer-fact.js';
import { atClause } from './hit.js';

const ASKS = new RegExp(`${anyOf(WHEN)}|哪年|\\bwhich year\\b`, 'u');

/** The least share of the question that a fact has to hold. */
const ALIKE = 0.5;

/** The place of the deadline of what a passage states; null where the question asks for none, or none is stated. */
export function findDeadline(
  { folded, bigrams }: Question,
  { section: { document }, span }: Passage,
  like: Hit,
  { outline, sections }: ParsedDocument,
): FoundFact | null {
  if (!ASKS.test(folded)) return null;
  const names = namesOf(document);
  const topic = heldBigrams(bigrams, folded.replace(ASKS, ' ')).filter((words) => !names.includes(words));
  const fact = outline().facts.find(
    (one) =>
      one.deadline !== null &&
      overlaps(one.span, span) &&
      heldShare(topic, slice(document.folded, one.span)) >= ALIKE,
  );
  const marked = fact && placeOf(fact, document.text);
  if (!marked) return null;
  const hit = firstFound(flatten(sections), (section) =>
    atClause(like, section, (clause) => isWithin(marked, clause)),
  );
  return hit && { hit, marked: [marked] };
}

/** The place of the deadline's year: the last one before the end of the fact. */
function placeOf({ deadline, span }: Stating, text: string): Span | null {
  const year = `${deadline!.slice(0, 4)}年`;
  const start = text.lastIndexOf(year, span.end);
  return start < 0 ? null : { start, end: start + year.length };
}
