import { defineConfig } from 'vitest/config';

/** A check of its own: looking at every pattern takes minutes. */
export default defineConfig({ test: { include: ['tests/patterns/*.check.ts'], testTimeout: 900_000 } });
