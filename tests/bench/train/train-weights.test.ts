import { describe, expect, it } from 'vitest';
import type { Example } from '../../../bench/train/examples.js';
import { scoresOf, trainWeights } from '../../../bench/train/train-weights.js';

/** A question with a row of features for each run, of which some are right. */
const example = (runs: readonly (readonly number[])[], right: readonly number[]): Example => ({
  group: 'a',
  features: Float64Array.from(runs.flat()),
  right: Uint8Array.from(runs, (_, run) => Number(right.includes(run))),
  inDocument: Uint8Array.from(runs, () => 1),
  isQuotable: true,
});
const all = () => true;
const many = (one: Example): Example[] => Array<Example>(20).fill(one);
const best = (one: Example, weights: Float64Array): number => {
  const scores = scoresOf(one.features, weights);
  return scores.indexOf(Math.max(...scores));
};

describe('the score of a run', () => {
  it('is the weighted sum of its features, run by run', () => {
    const features = Float64Array.of(1, 0, 0.5, 0.5, 0, 1);
    expect([...scoresOf(features, Float64Array.of(2, 4))]).toEqual([2, 3, 4]);
    expect([...scoresOf(new Float64Array(), Float64Array.of(2, 4))]).toEqual([]);
  });
});

describe('training', () => {
  const telling = example(
    [
      [0, 1, 1],
      [1, 0, 1],
      [0, 0.5, 1],
    ],
    [1],
  );

  it('ranks the right run first: what marks it counts for it, what marks wrong ones against', () => {
    const weights = trainWeights(many(telling), 3, all);
    expect(weights[0]).toBeGreaterThan(0.5);
    expect(weights[1]).toBeLessThan(-0.5);
    expect(best(telling, weights)).toBe(1);
  });

  it('learns nothing from what is the same for all runs', () => {
    expect(trainWeights(many(telling), 3, all)[2]).toBeCloseTo(0, 4);
  });

  it('leaves out the features that may not be used', () => {
    const weights = trainWeights(many(telling), 3, (feature) => feature !== 0);
    expect(weights[0]).toBe(0);
    expect(best(telling, weights)).toBe(1);
  });

  it('learns nothing from questions without a right run', () => {
    const hopeless = example(
      [
        [1, 0, 0],
        [0, 1, 0],
      ],
      [],
    );
    expect([...trainWeights([hopeless], 3, all)]).toEqual([0, 0, 0]);
    expect(trainWeights([...many(telling), hopeless], 3, all)).toEqual(trainWeights(many(telling), 3, all));
    expect([...trainWeights([], 2, all)]).toEqual([0, 0]);
  });

  it('is content with any of several right runs', () => {
    const either = example(
      [
        [1, 0],
        [0, 1],
        [0, 0],
      ],
      [0, 1],
    );
    const weights = trainWeights(many(either), 2, all);
    expect(weights[0]).toBeCloseTo(weights[1]!, 6);
    expect(weights[0]).toBeGreaterThan(0);
  });

  it('weighs more what more questions agree on', () => {
    const other = example(
      [
        [0, 1, 0],
        [1, 0, 0],
      ],
      [0],
    );
    const weights = trainWeights([...many(telling), other], 3, all);
    expect(weights[0]).toBeGreaterThan(weights[1]!);
  });

  it('finds the same each time', () => {
    expect(trainWeights(many(telling), 3, all)).toEqual(trainWeights(many(telling), 3, all));
  });
});
