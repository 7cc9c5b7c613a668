import type { Target } from './types.js';

/** Those with a figure, then the goals without one. */
export function measuredFirst(all: readonly Target[]): readonly Target[] {
  return [...all.filter(({ value }) => value !== null), ...all.filter(({ value }) => value === null)];
}
