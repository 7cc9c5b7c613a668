import type { Evidence } from '../search/evidence.js';
import { bestWithLead, upTo } from '../search/features.js';

/** One sign that the best run answers the question at all, from 0 to 1. */
export type Sign = {
  readonly name: string;
  /** How much it counts: calibrated, see `npm run train`. */
  readonly weight: number;
  readonly of: (evidence: Evidence) => number;
};

/** The signs with their weights. Unlike scores they compare questions: each is a share of what could be held. */
export const SIGNS: readonly Sign[] = [
  {
    name: 'best sentence with lead',
    weight: 4.83,
    of: bestWithLead,
  },
  { name: 'terms', weight: 2.43, of: ({ shares: { terms } }) => terms },
  { name: 'terms in context', weight: 2.62, of: ({ shares: { termsInContext } }) => termsInContext },
  // The longer the question, the less of it an answer repeats.
  { name: 'length of the question', weight: -1.51, of: ({ context: { pieces } }) => upTo(pieces, 20) },
  { name: 'length of the quote', weight: -2.71, of: ({ length }) => upTo(length, 240) },
  { name: 'focus', weight: -0.56, of: ({ peak }) => peak.focus },
  {
    name: 'names in the question',
    weight: 0.14,
    of: ({ context: { asksForNames } }) => (asksForNames ? 1 : 0),
  },
  { name: 'in any case', weight: -3.05, of: () => 1 },
];

/**
 * How likely the best run answers its question, from 0 to 1, by logistic regression over the signs. It is what the
 * documents could not answer that tells: questions on other matters, and on the same matters in other places.
 */
export function confidenceIn(evidence: Evidence): number {
  const sum = SIGNS.reduce((total, { weight, of }) => total + weight * of(evidence), 0);
  return 1 / (1 + Math.exp(-sum));
}
