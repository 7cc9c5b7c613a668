import { makePassage } from '../corpus/passages.js';
import { flatten } from '../corpus/sections.js';
import { ASKS_OWNER, ASKS_WHOLE } from '../lexicon/asking.js';
import { ALL_OF } from '../lexicon/question-words.js';
import { anyOf } from '../lexicon/word-list.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { namesOf } from '../outline/names.js';
import { ownedIn } from '../outline/owners.js';
import { type ListRequest, readListRequest } from '../question/list-request.js';
import type { Question } from '../question/question.js';
import { isWithin } from '../text/span.js';
import { findList, withoutNames } from './list.js';
import { type FoundList, NO_LABELS, unannounced } from './list-item.js';

const ASKS = new RegExp(`[由归]?(?:${anyOf(ASKS_OWNER)})`, 'gu');
const OF_WHOLE = new RegExp(anyOf(ASKS_WHOLE), 'u');

/** Who is responsible for each item of a part of a plan, or for one by its number (第三项保障措施由谁负责), in the words of the items; null where a question asks for something else. */
export function findOwnersOfList(question: Question, parsed: ParsedDocument): FoundList | null {
  const { folded } = question;
  const request =
    folded.search(ASKS) < 0 ? null : readListRequest(`${folded.replace(ASKS, ' ')}有${ALL_OF[0]}`);
  const list = request && isOfItems(request, question, parsed) ? findList(request, question, parsed) : null;
  if (!list) return null;
  const owned = ownedIn(flatten(parsed.sections));
  const items = list.items.flatMap(({ whole, labels = NO_LABELS }) =>
    owned
      .filter(({ bracket }) => isWithin(bracket, whole))
      .map(({ section, bracket }) => ({ head: makePassage(section, bracket), whole: bracket, labels })),
  );
  return items.length > 0 ? unannounced(items) : null;
}

/** Whether a request names nothing but a part of a plan; 措施由谁负责 is asked of the plan. */
function isOfItems(
  { part, item, topic }: ListRequest,
  { folded, terms }: Question,
  { document }: ParsedDocument,
) {
  const isOfWhole = item === null && part !== 'safeguards' && OF_WHOLE.test(folded);
  return part !== null && !isOfWhole && withoutNames(topic, terms, namesOf(document)) === '';
}
