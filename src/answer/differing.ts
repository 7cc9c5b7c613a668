import { makePassage } from '../corpus/passages.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { namesOf } from '../outline/names.js';
import { ALIKE, onTopic, targetsOn } from '../outline/same-subject.js';
import type { Stating } from '../outline/types.js';
import { heldBigrams } from '../question/bigrams.js';
import type { Question } from '../question/question.js';
import { fold } from '../text/fold.js';
import { overlaps, shifted } from '../text/span.js';
import { type Answer, type Differing, type Quote, quotePassage } from './answer.js';
import { holdsNames } from './answer-fact.js';

/** Quotes of other documents with another figure for the same target. */
export function differingFrom(
  { status, kind, quotes: [quote] }: Answer,
  question: Question,
  entries: readonly ParsedDocument[],
): Differing | null {
  const own = quote && factOf(quote, entries);
  if (!own || status !== 'answered' || kind !== 'fact') return null;
  const said = `${namesOf(own.section.document)} ${fold(own.subject)}`;
  const topic = heldBigrams(question.bigrams, said);
  const others = entries.filter(({ document }) => document !== own.section.document);
  const quotes = targetsOn(own.subject, others).flatMap(({ targets }) => {
    const found = targets.find(
      (target) => holdsNames(target, question) && onTopic(target, topic) >= ALIKE && isOther(target, own),
    );
    return found ? quotePassage(makePassage(found.section, found.span), found.amount) : [];
  });
  return quotes.length > 0 ? { subject: own.subject, quotes } : null;
}

/** The target of a quote's marked figure. */
function factOf({ passage, highlights: [marked] }: Quote, entries: readonly ParsedDocument[]) {
  const { document } = passage.section;
  if (!marked) return undefined;
  const span = shifted(marked, passage.span.start);
  const entry = entries.find((one) => one.document === document);
  return entry?.outline().targets.find(({ amount }) => amount !== null && overlaps(amount, span));
}

function isOther({ value, unit }: Stating, own: Stating): boolean {
  return unit === own.unit && value !== own.value;
}
