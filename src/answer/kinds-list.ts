import { clausePassages } from '../corpus/passages.js';
import { ASKS_KINDS, STATES_KINDS } from '../lexicon/plan-parts.js';
import { anyOf } from '../lexicon/word-list.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { namesOf } from '../outline/names.js';
import { share } from '../question/coverage.js';
import type { Question } from '../question/question.js';
import { TELLING } from '../question/terms.js';
import { slice } from '../text/span.js';
import { listAnnouncedBy } from './heading-list.js';
import type { FoundList } from './list-item.js';

const ASKS = new RegExp(anyOf(ASKS_KINDS), 'u');
const STATES = new RegExp(anyOf(STATES_KINDS), 'u');

/** The kinds of what a question asks the number of kinds of: the items after 渔船分为以下三类：; null for another question. */
export function findKinds({ folded, terms }: Question, parsed: ParsedDocument): FoundList | null {
  if (!ASKS.test(folded)) return null;
  const { document } = parsed;
  const rest = folded.replace(ASKS, ' ');
  const topic = terms.filter(
    (term) => term.weight >= TELLING && rest.includes(term.word) && share(term, namesOf(document)) === 0,
  );
  const [list, ...others] = clausePassages(parsed.sections).flatMap((passage) => {
    const words = slice(document.folded, passage.span);
    const isOnTopic = STATES.test(words) && topic.every((term) => share(term, words) > 0);
    return (isOnTopic && listAnnouncedBy(passage, parsed)) || [];
  });
  return list && others.length === 0 ? list : null;
}
