import { createHash } from 'node:crypto';
import type { Example } from './examples.js';
import { scoresOf, trainWeights } from './train-weights.js';

/** How good weights are on questions that they were not trained on, in per cent. */
export type Quality = { readonly brief: number; readonly document: number };

const FOLDS = 5;

/** Trains on four fifths of the groups and judges the rest, five times, so that each question is asked once. */
export function crossValidate(
  sets: readonly (readonly Example[])[],
  features: number,
  kept: (feature: number) => boolean,
): Quality[] {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const taught = sets.flat().filter(({ group }) => foldOf(group) !== fold);
    return trainWeights(taught, features, kept);
  });
  return sets.map((examples) => qualityOf(examples, ({ group }) => folds[foldOf(group)]!));
}

/** How good weights are, that may differ by question. */
function qualityOf(examples: readonly Example[], weightsOf: (example: Example) => Float64Array): Quality {
  const firsts = examples.map((example) => ({ example, first: firstOf(example, weightsOf(example)) }));
  const quotable = firsts.filter(({ example }) => example.isQuotable);
  const quotes = quotable.filter(({ example, first }) => example.right[first] === 1);
  const documents = firsts.filter(({ example, first }) => example.inDocument[first] === 1);
  return {
    brief: (100 * quotes.length) / quotable.length,
    document: (100 * documents.length) / firsts.length,
  };
}

/** The run that comes first; -1 where there is none. */
function firstOf({ features }: Example, weights: Float64Array): number {
  const scores = scoresOf(features, weights);
  return scores.indexOf(Math.max(...scores));
}

function foldOf(group: string): number {
  return createHash('sha256').update(group).digest().readUInt8(1) % FOLDS;
}
