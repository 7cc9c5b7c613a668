import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    // The dictionary and the libraries are loaded once a worker, not once a file: a third of the time.
    isolate: false,
    // One more than cores, as many tests wait for pauses that the bot makes or for processes of their own.
    maxWorkers: availableParallelism() + 1,
    // On a busy machine; what hangs still fails.
    testTimeout: Number(process.env.FUZZ_MINUTES ?? 0) > 0 ? 0 : 60_000,
    hookTimeout: 60_000,
  },
});
