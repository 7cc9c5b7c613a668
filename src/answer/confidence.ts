import { bestWithLead } from '../rank/features.js';
import type { Hit } from '../rank/search.js';

/** One sign that a hit answers the question at all, from 0 to 1. */
export type Sign = {
  readonly name: string;
  /** How much it counts: calibrated, see `npm run train`. */
  readonly weight: number;
  readonly of: (hit: Hit) => number;
};

/** The signs with their weights. Unlike scores they compare questions, as each is a share. */
export const SIGNS: readonly Sign[] = [
  { name: 'best sentence with lead', weight: 2.51, of: ({ evidence }) => bestWithLead(evidence) },
  { name: 'terms in context', weight: 4.4, of: ({ evidence: { shares } }) => shares.termsInContext },
  // Through it also synonyms count.
  { name: 'bigrams, nearly', weight: 1.81, of: ({ evidence: { shares } }) => shares.near },
  // Other documents hold the missing words, so the question was about them.
  { name: 'said elsewhere', weight: -8.2, of: ({ unmatched }) => unmatched().elsewhere },
  { name: 'said nowhere', weight: -1.05, of: ({ unmatched }) => unmatched().nowhere },
  { name: 'in any case', weight: -4.57, of: () => 1 },
];

/**
 * How likely a hit answers its question, from 0 to 1, by logistic regression, trained also on questions about other
 * matters and other places.
 */
export function confidenceIn(hit: Hit): number {
  const sum = SIGNS.reduce((total, { weight, of }) => total + weight * of(hit), 0);
  return 1 / (1 + Math.exp(-sum));
}
