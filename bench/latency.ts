/** The median and the 99th percentile of a finished benchmark, in milliseconds. */
export function latencyOf(result: object): { p50: number; p99: number } {
  if (!('latency' in result)) throw new Error('a benchmark did not finish');
  const { p50, p99 } = result.latency as { p50: number; p99: number };
  return { p50, p99 };
}

/** The value that a share of all, from 0 to 1, does not exceed: a nearest-rank percentile. NaN of nothing. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
