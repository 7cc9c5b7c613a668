import type { Document } from '../corpus/types.js';
import { grouped } from '../grouped.js';
import type { Span } from '../text/span.js';

/** A window with its rank score. */
type ScoredSpan = { readonly document: Document; readonly span: Span; readonly score: number };

/** Divides scores before they become chances: the best of .3 to 1.5 by brief@1 in five folds. */
const TEMPERATURE = 0.8;

/** The chance of each window to hold the answer: its softmax share, and those of others as far as it covers them (Kumar and Byrne, 2004). */
export function chancesOf(windows: readonly ScoredSpan[]): number[] {
  const shares = softmax(windows.map(({ score }) => score / TEMPERATURE));
  const places = grouped(windows.map(({ document }, at) => [document, at]));
  return windows.map(({ document, span }) =>
    places.get(document)!.reduce((sum, at) => sum + shares[at]! * coveredBy(span, windows[at]!.span), 0),
  );
}

/** The share of the second span that the first covers. */
function coveredBy(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (b.end - b.start);
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
