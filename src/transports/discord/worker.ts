import { setImmediate } from 'node:timers/promises';
import PQueue from 'p-queue';

/** Computes one thing after the other, what matters more first, and lets the network have its turn in between. */
export type Worker = {
  readonly compute: <T>(work: () => Promise<T> | T, priority?: number) => Promise<T>;
};

/**
 * Makes a worker. An answer takes some milliseconds of the one thread that also reads and writes to Discord: a
 * thousand questions at once, computed in one go, would hold up the first responses past their three seconds.
 */
export function createWorker(): Worker {
  const queue = new PQueue({ concurrency: 1 });
  return {
    compute: (work, priority = 0) =>
      queue.add(
        async () => {
          await setImmediate();
          return work();
        },
        { priority },
      ),
  };
}
