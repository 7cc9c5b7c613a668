import type { Passage } from '../../src/corpus/types.js';
import { type Span, slice } from '../../src/text/span.js';
import { holdsAnswer, isQuotable } from './metrics.js';
import type { SetQuestion } from './sets.js';
import { type Half, halfOf } from './split.js';

/** How a question went. */
export type QuestionOutcome = {
  readonly half: Half;
  /** Whether each of the first three quotes is right, best first; null where no answer is short enough to quote. */
  readonly right: readonly boolean[] | null;
  /** The same of the parts that answer, and of each quote in whatever document. */
  readonly brief: readonly boolean[] | null;
  readonly anywhere: readonly boolean[] | null;
  /** As `brief`, where a quote that names the right document as one that says the same is right too. */
  readonly named: readonly boolean[] | null;
  /** The place of its document among the documents found, from 1; null where it was not found. */
  readonly rank: number | null;
  /** How long it took, in milliseconds. */
  readonly ms: number;
};

/** How many quotes count. */
export const QUOTES = 3;

/** What was found to a question. */
export type FoundPassages = {
  /** The passages that are quoted, best first. */
  readonly quotes: readonly Passage[];
  /** The parts of them that answer. */
  readonly parts: readonly Passage[];
  /** Of each quote the ids of the documents that say the same. */
  readonly also: readonly (readonly string[])[];
  /** The passages of ten documents and more, best first. */
  readonly ranked: readonly Passage[];
  /** How long it took to find the quotes, in milliseconds. */
  readonly ms: number;
};

/** Assesses what was found to a question. */
export function assess(
  question: SetQuestion,
  { quotes, parts, also, ranked, ms }: FoundPassages,
): QuestionOutcome {
  const documents = [...new Set(ranked.map(({ section }) => section.document.id))];
  const at = documents.indexOf(question.doc);
  const counted = isQuotable(question.answers);
  const brief = parts.map((part) => isBrief(part) && holdsAnswer(textOf(part), question.answers));
  const isOf = ({ section: { document } }: Passage): boolean => document.id === question.doc;
  return {
    half: halfOf(question.doc),
    right: counted ? quotes.map((quote) => isRight(quote, question)) : null,
    brief: counted ? brief.map((holds, at) => holds && isOf(parts[at]!)) : null,
    anywhere: counted ? quotes.map((quote) => holdsAnswer(textOf(quote), question.answers)) : null,
    named: counted
      ? brief.map((holds, at) => holds && (isOf(parts[at]!) || also[at]!.includes(question.doc)))
      : null,
    rank: at < 0 ? null : at + 1,
    ms,
  };
}

/** An answer is right only in the document that was asked about: others may say the same of another place. */
function isRight(quote: Passage, { doc, answers }: SetQuestion): boolean {
  return quote.section.document.id === doc && holdsAnswer(textOf(quote), answers);
}

/** The longest part that is read at once, in characters. */
const MAX_BRIEF = 120;

/** Whether a part is short enough to be read at once. */
export function isBrief({ span }: { readonly span: Span }): boolean {
  return span.end - span.start <= MAX_BRIEF;
}

function textOf({ section: { document }, span }: Passage): string {
  return slice(document.text, span);
}
