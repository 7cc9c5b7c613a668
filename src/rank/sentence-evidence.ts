import { DIGITS, ITEM_NUMERALS } from '../lexicon/numerals.js';
import { ANNOUNCES } from '../lexicon/plan-parts.js';
import { anyOf } from '../lexicon/word-list.js';
import { isDefined } from '../question/focus.js';
import { holdsKind } from '../question/kinds.js';
import type { Span } from '../text/span.js';
import { type DocumentEvidence, weighHeld } from './document-evidence.js';
import type { QueryContext } from './query-context.js';
import { EXACT, type Held } from './scan.js';

/** What one sentence holds of a question; shares are from 0 to 1. */
export type SentenceEvidence = {
  readonly span: Span;
  readonly held: Held;
  /** The share of the bigrams, and of those that sentence or lead hold. */
  readonly bigrams: number;
  readonly withLead: number;
  /** The share of the bigrams that the lead lacks. */
  readonly rest: number;
  /** The share of the focus, and whether it is said what that is. */
  readonly focus: number;
  readonly isDefined: boolean;
  /** The names of the kinds of answer asked for that it holds. */
  readonly kinds: readonly string[];
  /** Whether it holds what an answer must hold. */
  readonly isExpected: boolean;
  /** Whether it leads to a list: as follows. */
  readonly announces: boolean;
  /** How many signs of a list it holds. */
  readonly listSigns: number;
};

const ANNOUNCED = new RegExp(anyOf(ANNOUNCES), 'u');
const LIST_SIGNS = new RegExp(
  `[${DIGITS}]是|[（(][${ITEM_NUMERALS}\\d]+[)）]|\\d[、.．](?!\\d)|[${ITEM_NUMERALS}]、|[；;]`,
  'gu',
);

/** Looks at one sentence of a document. */
export function readSentence(
  folded: string,
  span: Span,
  query: QueryContext,
  document: DocumentEvidence,
): SentenceEvidence {
  const { question, scanner, bigramWeights } = query;
  const held = scanner.scan(folded, span);
  const text = folded.slice(span.start, span.end);
  const focused = question.focus.filter((pair) => text.includes(pair));
  return {
    span,
    held,
    bigrams: weighHeld(bigramWeights, held.bigrams, EXACT),
    withLead: weighHeld(bigramWeights, union(held.bigrams, document.lead.bigrams), EXACT),
    rest: weighHeld(document.rest ?? bigramWeights, held.bigrams, EXACT),
    focus: focused.length / Math.max(1, question.focus.length),
    isDefined: isDefined(focused, text),
    kinds: question.asked.kinds
      .filter((kind) => holdsKind(kind, text, question.matter))
      .map(({ name }) => name),
    isExpected: question.expects?.pattern.test(text) ?? false,
    announces: ANNOUNCED.test(text),
    listSigns: text.match(LIST_SIGNS)?.length ?? 0,
  };
}

/** The greater of each two numbers. */
export function union(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = a.slice();
  for (let at = 0; at < both.length; at += 1) if (b[at]! > both[at]!) both[at] = b[at]!;
  return both;
}
