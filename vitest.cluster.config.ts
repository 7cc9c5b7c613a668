import { defineConfig } from 'vitest/config';

/** The tests of whole clusters: one after the other, as each takes the whole machine. */
export default defineConfig({
  test: {
    include: ['tests/cluster/**/*.test.ts'],
    env: { CLUSTER: 'yes' },
    fileParallelism: false,
    // Removing all that was installed takes a while on a busy machine.
    hookTimeout: 60_000,
  },
});
