import { holdsNew } from '../question/kinds.js';
import type { Span } from '../text/span.js';
import { weighHeld } from './document-evidence.js';
import type { QueryContext } from './query-context.js';
import { EXACT } from './scan.js';

export type SentenceEvidence = ReturnType<typeof readSentence>;

const MARKS = /[、;]/gu;

/** Reads what a sentence of a document holds of a question. */
export function readSentence(folded: string, span: Span, query: QueryContext) {
  const { question, scanner, bigramWeights } = query;
  const { asked, expects, matter } = question;
  const held = scanner.scan(folded, span);
  const text = folded.slice(span.start, span.end);
  return {
    span,
    held,
    /** The share of the bigrams, from 0 to 1. */
    bigrams: weighHeld(bigramWeights, held.bigrams, EXACT),
    /** The names of the kinds of new figures asked for that it holds. */
    kinds: asked.kinds.filter((kind) => holdsNew(kind, text, matter)).map(({ name }) => name),
    /** Whether it holds what an answer must hold. */
    isExpected: expects?.pattern.test(text) ?? false,
    /** Whether it tells of an aspect that is asked for. */
    tells: asked.aspects.some((aspect) => aspect.test(text)),
    /** How many marks between listed items it holds. */
    marks: text.match(MARKS)?.length ?? 0,
    /** Whether it asks itself. */
    asks: text.includes('?'),
  };
}
