import { makePassage } from '../corpus/passages.js';
import { flatten } from '../corpus/sections.js';
import { ASKS_CIRCUMSTANCES, STATES_CIRCUMSTANCES } from '../lexicon/asking.js';
import { NEGATING } from '../lexicon/negations.js';
import { anyOf } from '../lexicon/word-list.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { namesOf } from '../outline/names.js';
import { share } from '../question/coverage.js';
import type { Question } from '../question/question.js';
import { TELLING, type Term } from '../question/terms.js';
import { slice } from '../text/span.js';
import { listAnnouncedBy } from './heading-list.js';
import type { FoundList } from './list-item.js';

const ASKS = new RegExp(anyOf(ASKS_CIRCUMSTANCES), 'u');
const STATES = new RegExp(anyOf(STATES_CIRCUMSTANCES), 'u');
const NEGATES = new RegExp(anyOf(NEGATING), 'u');

/** The circumstances in which what a question asks for is so: the items after 有下列情形之一的，不予受理; null without such ones. */
export function findCircumstances(question: Question, parsed: ParsedDocument): FoundList | null {
  if (!ASKS.test(question.folded)) return null;
  const denies = NEGATES.test(question.folded);
  const topic = topicOf(question, namesOf(parsed.document));
  const [best, second] = flatten(parsed.sections)
    .flatMap((section) => section.clauses().map((clause) => makePassage(section, clause)))
    .flatMap((passage) => {
      const words = slice(parsed.document.folded, passage.span);
      const held = topic.filter((term) => share(term, words) > 0).length;
      return STATES.test(words) && NEGATES.test(words) === denies ? [{ passage, held }] : [];
    })
    .sort((a, b) => b.held - a.held);
  const isClear = best && best.held * 2 >= topic.length && best.held > (second?.held ?? 0);
  return isClear ? listAnnouncedBy(best.passage, parsed) : null;
}

/** What is asked about, beside the circumstances and the document. */
function topicOf({ folded, terms }: Question, names: string): Term[] {
  const rest = folded.replace(ASKS, ' ');
  return terms.filter(
    (term) => rest.includes(term.word) && term.weight >= TELLING && share(term, names) === 0,
  );
}
