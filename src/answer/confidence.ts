import type { Hit } from '../rank/search.js';

/** One sign that a hit answers the question at all, from 0 to 1. */
type Sign = {
  readonly name: string;
  /** How much it counts: calibrated, see `npm run train`. */
  readonly weight: number;
  readonly of: (hit: Hit) => number;
};

/** The signs with their weights. Unlike scores they compare questions, as each is a share. */
export const SIGNS: readonly Sign[] = [
  { name: 'terms in context', weight: 4.21, of: ({ evidence: { shares } }) => shares.termsInContext },
  // Through it also synonyms count.
  { name: 'bigrams, nearly', weight: 2.75, of: ({ evidence: { shares } }) => shares.near },
  { name: 'chance among the windows', weight: 3.33, of: ({ score }) => score },
  { name: 'document by bigrams', weight: 3.53, of: ({ evidence: { context } }) => context.document.share },
  // Other documents hold the missing words, so the question was about them.
  { name: 'said elsewhere', weight: -5.32, of: ({ unmatched }) => unmatched().elsewhere },
  { name: 'said nowhere', weight: -0.48, of: ({ unmatched }) => unmatched().nowhere },
  { name: 'in any case', weight: -7.66, of: () => 1 },
];

/** How likely a hit answers its question, from 0 to 1: a logistic regression, trained also on questions about other things. */
export function confidenceIn(hit: Hit): number {
  const sum = SIGNS.reduce((total, { weight, of }) => total + weight * of(hit), 0);
  return 1 / (1 + Math.exp(-sum));
}
