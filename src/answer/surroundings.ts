import type { Passage } from '../corpus/types.js';
import { paragraphs, sentences } from '../text/sentences.js';
import { overlaps, type Span, trim } from '../text/span.js';

type Surroundings = {
  readonly span: Span;
  /** Whether the paragraph was too long to be shown whole. */
  readonly isPart: boolean;
};

/** The longest part of a paragraph to show, in characters, which fits a message even if all are escaped. */
export const MAX_CONTEXT = 1000;

/** Whether more than a number stands around a passage in its paragraph. */
export function hasSurroundings(passage: Passage): boolean {
  const { text } = passage.section.document;
  const { span } = surroundingsOf(passage, MAX_CONTEXT);
  const around = text.slice(span.start, passage.span.start) + text.slice(passage.span.end, span.end);
  return (around.match(/[\p{L}\p{N}]/gu)?.length ?? 0) > MAX_MARKER;
}

/** The longest number of a paragraph, in letters, which adds nothing. */
const MAX_MARKER = 4;

/** The paragraphs of a passage, or of long ones as many whole sentences around it as fit. */
export function surroundingsOf({ section: { document }, span }: Passage, longest: number): Surroundings {
  const { text, body, wraps } = document;
  const around = paragraphs(text, body, wraps).filter((paragraph) => overlaps(paragraph, span));
  const whole = trim(text, { start: around[0]?.start ?? span.start, end: around.at(-1)?.end ?? span.end });
  if (lengthOf(whole) <= longest) return { span: whole, isPart: false };
  return { span: trim(text, grow(span, sentences(text, whole, wraps), longest)), isPart: true };
}

/** Adds whole sentences after and before in turn, while there is room. */
function grow(span: Span, all: readonly Span[], longest: number): Span {
  const { start, end } = span;
  const after = all.find((sentence) => sentence.end > end)?.end ?? end;
  const before = all.findLast((sentence) => sentence.start < start)?.start ?? start;
  const wider = [
    { start: before, end: after },
    { start, end: after },
    { start: before, end },
  ].find((one) => lengthOf(one) <= longest && lengthOf(one) > lengthOf(span));
  return wider ? grow(wider, all, longest) : span;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
