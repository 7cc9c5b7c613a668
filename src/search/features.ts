/** What is known of a run of sentences as an answer to a question; each from 0 to 1. */
export type Evidence = {
  /** BM25 of the passage that the run is cut from, against the best candidate's. */
  readonly relevance: number;
  /** The share of the question's weight that the run holds; what only its headings hold counts half. */
  readonly coverage: number;
  /** The largest share that one sentence of the run holds alone. */
  readonly peak: number;
  /** The share that the whole document holds. */
  readonly document: number;
  /** The share of the question's character pairs that the run holds: they see past a word cut otherwise. */
  readonly bigrams: number;
  /** 1 where the run holds what the question asks for, such as a number or a date. */
  readonly expected: number;
  /**
   * Its length, from the first sentence that holds a word of the question on, against the longest that a quote
   * may have: of equals, the one that goes on longer, as answers follow what they answer.
   */
  readonly length: number;
};

type Feature = {
  readonly name: string;
  readonly weight: number;
  readonly value: (evidence: Evidence) => number;
};

/** All that ranks, with its weight. Squares favour one run that holds nearly all over two that hold half. */
const FEATURES: readonly Feature[] = [
  { name: 'coverage', weight: 1, value: ({ coverage }) => coverage ** 2 },
  { name: 'document', weight: 0.8, value: ({ document }) => document ** 2 },
  { name: 'relevance', weight: 0.5, value: ({ relevance }) => relevance },
  { name: 'peak', weight: 0.3, value: ({ peak }) => peak },
  { name: 'bigrams', weight: 0.3, value: ({ bigrams }) => bigrams },
  { name: 'expected', weight: 0.1, value: ({ expected }) => expected },
  { name: 'length', weight: 0.06, value: ({ length }) => length },
];

/** The rank score of a run; only for comparing runs of one question. */
export function score(evidence: Evidence): number {
  return FEATURES.reduce((sum, { weight, value }) => sum + weight * value(evidence), 0);
}
