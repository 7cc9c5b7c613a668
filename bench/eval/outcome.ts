import type { Passage } from '../../src/corpus/types.js';
import { slice } from '../../src/text/span.js';
import { holdsAnswer, isQuotable } from './metrics.js';
import type { SetQuestion } from './sets.js';
import { type Half, halfOf } from './split.js';

/** How a question went. */
export type Outcome = {
  readonly half: Half;
  /** Whether each of the first three quotes is right, best first; null where no answer is short enough to quote. */
  readonly right: readonly boolean[] | null;
  /** The place of its document among the documents found, from 1; null where it was not found. */
  readonly rank: number | null;
  /** How long it took, in milliseconds. */
  readonly ms: number;
};

/** How many quotes count. */
export const QUOTES = 3;

/** What was found to a question. */
export type Found = {
  /** The passages that are quoted, best first. */
  readonly quotes: readonly Passage[];
  /** The passages of ten documents and more, best first. */
  readonly ranked: readonly Passage[];
  /** How long it took to find the quotes, in milliseconds. */
  readonly ms: number;
};

/** Assesses what was found to a question. */
export function assess(question: SetQuestion, { quotes, ranked, ms }: Found): Outcome {
  const documents = [...new Set(ranked.map(({ section }) => section.document.id))];
  const at = documents.indexOf(question.doc);
  return {
    half: halfOf(question.doc),
    right: isQuotable(question.answers) ? quotes.map((quote) => isRight(quote, question)) : null,
    rank: at < 0 ? null : at + 1,
    ms,
  };
}

/** An answer is right only in the document that was asked about: others may say the same of another place. */
function isRight({ section: { document }, span }: Passage, { doc, answers }: SetQuestion): boolean {
  return document.id === doc && holdsAnswer(slice(document.text, span), answers);
}
