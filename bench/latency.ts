/** The median and the 99th percentile of a finished benchmark, in milliseconds. */
export function latencyOf(result: object): { p50: number; p99: number } {
  if (!('latency' in result)) throw new Error('a benchmark did not finish');
  const { p50, p99 } = result.latency as { p50: number; p99: number };
  return { p50, p99 };
}
