import { countOf, type Postings } from './postings.js';

/** How much of BM25+ each field counts, and its parameters, for MiniSearch and for what is scored here. */
export const BOOST = { headings: 0.6, text: 1 } as const;
export const BM25 = { k: 1.2, b: 0.4, d: 0.5 } as const;

/** Robertson and Zaragoza, The Probabilistic Relevance Framework (2009), with the 1 that keeps it positive. */
export function inverseFrequency(frequency: number, total: number): number {
  return Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));
}

/** The mean number of different words of a passage. */
export function meanLength({ lengths }: Postings): number {
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

/** A field with all that BM25 needs but the question. */
export type ScoredField = {
  readonly postings: Postings;
  /** Of each word its rarity, with the boost of the field. */
  readonly weights: Float32Array;
  /** Of each passage what its length adds to the count below the fraction line. */
  readonly norms: Float32Array;
  /** Of each passage what a word scores that stands there once, as nearly all do, before it is weighed. */
  readonly once: Float32Array;
};

/** What a length adds to a count below the fraction line, by the mean of all lengths. */
export function normOf(length: number, mean: number): number {
  const { k, b } = BM25;
  return k * (1 - b + (b * length) / mean);
}

/** Computes once what is the same for every question. */
export function prepareField(postings: Postings, boost: number): ScoredField {
  const { starts, lengths } = postings;
  const mean = meanLength(postings);
  const frequencies = new Float32Array(starts.length - 1).map((_, word) => countOf(postings, word));
  const norms = new Float32Array(lengths).map((length) => normOf(length, mean));
  return {
    postings,
    weights: frequencies.map((frequency) => boost * inverseFrequency(frequency, lengths.length)),
    norms,
    once: norms.map((norm) => saturate(1, norm)),
  };
}

/** What a word scores in a passage of that norm, before it is weighed by its rarity. */
export function saturate(count: number, norm: number): number {
  return BM25.d + (count * (BM25.k + 1)) / (count + norm);
}
