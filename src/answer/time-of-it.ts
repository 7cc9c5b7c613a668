import type { Document, Section } from '../corpus/types.js';
import { memoOf } from '../memo.js';
import { namesOf } from '../outline/names.js';
import { holdsPeriod, type Period, readPeriod } from '../question/period.js';
import type { Question } from '../question/question.js';
import type { Hit } from '../rank/search.js';
import { paragraphs } from '../text/paragraphs.js';
import { overlaps, type Span, slice } from '../text/span.js';

/** The paragraphs of a document, cut once for all its facts. */
const paragraphsOf = memoOf(({ text, body, wraps }: Document) => paragraphs(text, body, wraps));

/** The paragraph of a document that a span begins in; the span itself where none is. */
export function paragraphAround(document: Document, span: Span): Span {
  return paragraphsOf(document).find((one) => overlaps(one, span)) ?? span;
}

/** Whether a hit is of the five years that a question names. */
export function isOfPeriod({ folded }: Question, { passage: { section }, answer }: Hit): boolean {
  const period = readPeriod(folded);
  return period === null || speaksOf(period, section, answer);
}

/** Whether the paragraph of a span, or what stands over it, names the period. */
export function speaksOf(period: Period, { document, foldedHeadings }: Section, span: Span): boolean {
  const words = slice(document.folded, paragraphAround(document, span));
  return holdsPeriod(period, `${namesOf(document)} ${foldedHeadings} ${words}`);
}
