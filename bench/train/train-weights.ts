import { descend } from './descend.js';
import type { Example } from './examples.js';

/** How strongly weights are held near 0, against the sum over all questions (ridge). */
const RIDGE = 3;

const STEPS = 200;

/** Windows with less pull on the weights are left out: most are, as they are hardly ever chosen. */
const NO_PULL = 1e-5;
const TINY = 1e-8;

/**
 * Finds the weights that make right windows likeliest: it maximises the logarithm of their share in a softmax, summed
 * over the questions (ListNet's top-one loss, Cao et al., 2007, with several right ones). Questions without a right
 * window teach nothing.
 * @param kept whether a feature may be used; the weights of the others stay 0
 */
export function trainWeights(
  examples: readonly Example[],
  features: number,
  kept: (feature: number) => boolean,
): Float64Array {
  const taught = examples.filter(({ right }) => right.includes(1));
  return descend(features, STEPS, (weights) =>
    slopeAt(weights, taught).map((slope, feature) => (kept(feature) ? slope : 0)),
  );
}

/** The slope of the loss: the features of chosen wrong windows, less those of right ones. */
function slopeAt(weights: Float64Array, examples: readonly Example[]): Float64Array {
  const slope = weights.map((weight) => RIDGE * weight);
  for (const { features, right } of examples) {
    const chances = softmax(scoresOf(features, weights));
    const rightChance = chances.reduce((sum, chance, run) => sum + chance * right[run]!, 0) + TINY;
    for (let run = 0; run < chances.length; run += 1) {
      const pull = chances[run]! * (1 - right[run]! / rightChance);
      if (Math.abs(pull) < NO_PULL) continue;
      const start = run * weights.length;
      for (let at = 0; at < weights.length; at += 1) slope[at]! += pull * features[start + at]!;
    }
  }
  return slope;
}

/** The score of each run. */
export function scoresOf(features: Float64Array, weights: Float64Array): Float64Array {
  const width = weights.length;
  const scores = new Float64Array(features.length / width);
  for (let run = 0, start = 0; run < scores.length; run += 1, start += width) {
    let sum = 0;
    for (let at = 0; at < width; at += 1) sum += features[start + at]! * weights[at]!;
    scores[run] = sum;
  }
  return scores;
}

function softmax(scores: Float64Array): Float64Array {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
