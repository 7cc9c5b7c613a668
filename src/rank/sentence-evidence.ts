import { DIGITS, ITEM_NUMERALS } from '../lexicon/numerals.js';
import { holdsKind } from '../question/kinds.js';
import type { Span } from '../text/span.js';
import { weighHeld } from './document-evidence.js';
import type { QueryContext } from './query-context.js';
import { EXACT, type Held } from './scan.js';

/** What one sentence holds of a question; shares are from 0 to 1. */
export type SentenceEvidence = {
  readonly span: Span;
  readonly held: Held;
  /** The share of the bigrams. */
  readonly bigrams: number;
  /** The names of the kinds of answer asked for that it holds. */
  readonly kinds: readonly string[];
  /** Whether it holds what an answer must hold. */
  readonly isExpected: boolean;
  /** How many marks between listed items it holds, and how many numbers of items. */
  readonly marks: number;
  readonly listSigns: number;
  /** Whether it asks itself. */
  readonly asks: boolean;
};

const MARKS = /[、;]/gu;
const LIST_SIGNS = new RegExp(
  `[${DIGITS}]是|\\([${ITEM_NUMERALS}\\d]+\\)|\\d[、.](?!\\d)|[${ITEM_NUMERALS}]、|;`,
  'gu',
);

/** Reads what a sentence of a document holds. */
export function readSentence(folded: string, span: Span, query: QueryContext): SentenceEvidence {
  const { question, scanner, bigramWeights } = query;
  const held = scanner.scan(folded, span);
  const text = folded.slice(span.start, span.end);
  return {
    span,
    held,
    bigrams: weighHeld(bigramWeights, held.bigrams, EXACT),
    kinds: question.asked.kinds
      .filter((kind) => holdsKind(kind, text, question.matter))
      .map(({ name }) => name),
    isExpected: question.expects?.pattern.test(text) ?? false,
    marks: countOf(MARKS, text),
    listSigns: countOf(LIST_SIGNS, text),
    asks: text.includes('?'),
  };
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}
