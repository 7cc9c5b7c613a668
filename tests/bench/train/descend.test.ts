import { describe, expect, it } from 'vitest';
import { descend } from '../../../bench/train/descend.js';

/** The slope of the sum of the squares of what lacks from some values, each with its own steepness. */
const towards =
  (values: readonly number[], steepness: readonly number[]) =>
  (weights: Float64Array): Float64Array =>
    weights.map((weight, at) => steepness[at]! * (weight - values[at]!));

describe('a descent', () => {
  it.each([
    ['above and below 0', [3, -2, 0], [1, 1, 1]],
    ['on slopes of very different steepness', [1, 1, -1], [1000, 1, 0.001]],
  ])('finds where a loss is least: %s', (_, values, steepness) => {
    const found = descend(values.length, 200, towards(values, steepness));
    for (const [at, value] of values.entries()) expect(found[at]).toBeCloseTo(value, 1);
  });

  it('stays where there is no slope, and moves only along one', () => {
    expect([...descend(3, 200, (weights) => weights.map(() => 0))]).toEqual([0, 0, 0]);
    const [still, moved] = descend(2, 200, (weights) => Float64Array.of(0, weights[1]! - 5));
    expect(still).toBe(0);
    expect(moved).toBeGreaterThan(1);
  });

  it('finds the same each time', () => {
    const slope = towards([0.3, -0.7], [2, 0.1]);
    expect(descend(2, 200, slope)).toEqual(descend(2, 200, slope));
  });
});
