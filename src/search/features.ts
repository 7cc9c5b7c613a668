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

/** How much each counts; squares favour one run that holds nearly all over two that hold half. */
const FEATURES: Readonly<Record<keyof Evidence, { readonly weight: number; readonly power: number }>> = {
  coverage: { weight: 1, power: 2 },
  document: { weight: 0.8, power: 2 },
  relevance: { weight: 0.5, power: 1 },
  peak: { weight: 0.3, power: 1 },
  bigrams: { weight: 0.3, power: 1 },
  expected: { weight: 0.1, power: 1 },
  length: { weight: 0.06, power: 1 },
};

const NAMES = Object.keys(FEATURES) as (keyof Evidence)[];

/** The rank score of a run; only for comparing runs of one question. */
export function score(evidence: Evidence): number {
  return NAMES.reduce((sum, name) => sum + FEATURES[name].weight * evidence[name] ** FEATURES[name].power, 0);
}
