import fc from 'fast-check';

/** How long each property is tried, in minutes; where nothing is said, a hundred times, the same ones every time. */
const minutes = Number(process.env.FUZZ_MINUTES ?? 0);

fc.configureGlobal(
  minutes > 0
    ? { numRuns: Number.POSITIVE_INFINITY, interruptAfterTimeLimit: minutes * 60_000 }
    : { seed: 2023 },
);
