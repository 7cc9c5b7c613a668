import { holdsNew } from '../question/kinds.js';
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
  /** Whether it holds what an answer must hold. */
  readonly isExpected: boolean;
  /** Whether it tells of an aspect that is asked for. */
  readonly tells: boolean;
  /** The names of the kinds of new figures asked for that it holds. */
  readonly kinds: readonly string[];
  /** How many marks between listed items it holds. */
  readonly marks: number;
  /** Whether it asks itself. */
  readonly asks: boolean;
};

const MARKS = /[、;]/gu;

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
      .filter((kind) => holdsNew(kind, text, question.matter))
      .map(({ name }) => name),
    isExpected: question.expects?.pattern.test(text) ?? false,
    tells: question.asked.aspects.some((aspect) => aspect.test(text)),
    marks: text.match(MARKS)?.length ?? 0,
    asks: text.includes('?'),
  };
}
