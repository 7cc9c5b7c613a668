/** Adam (Kingma and Ba, 2015) with its usual rates of forgetting. */
const RATE = 0.1;
const FORGET = { mean: 0.9, square: 0.999 };
const TINY = 1e-8;

/** Finds weights, from 0 on, where a loss is least, by its slope, in so many steps. */
export function descend(
  size: number,
  steps: number,
  slopeAt: (weights: Float64Array) => Float64Array,
): Float64Array {
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= steps; step += 1) {
    const slope = slopeAt(weights);
    for (let at = 0; at < size; at += 1) {
      mean[at] = FORGET.mean * mean[at]! + (1 - FORGET.mean) * slope[at]!;
      square[at] = FORGET.square * square[at]! + (1 - FORGET.square) * slope[at]! ** 2;
      const ahead = mean[at]! / (1 - FORGET.mean ** step);
      const spread = Math.sqrt(square[at]! / (1 - FORGET.square ** step));
      weights[at]! -= (RATE * ahead) / (spread + TINY);
    }
  }
  return weights;
}
