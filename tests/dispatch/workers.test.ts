import { describe, expect, it } from 'vitest';
import type { Worker } from '../../src/dispatch/worker.js';
import { Workers } from '../../src/dispatch/workers.js';

/** A worker that does nothing, with documents of a version. */
function idleWorker(corpus: string): Worker {
  const controller = new AbortController();
  const ended = new Promise<void>((resolve) =>
    controller.signal.addEventListener('abort', () => resolve(), { once: true }),
  );
  return { corpus, ended, end: () => controller.abort(), perform: async () => ({ kind: 'late' }) };
}

describe('workers', () => {
  it('do without one that has only started when others took over with new documents', async () => {
    const late = idleWorker('old');
    let hand: (worker: Worker) => void = () => undefined;
    const restart = (): Promise<Worker> =>
      new Promise((resolve) => {
        hand = resolve;
      });
    const versions = ['old', 'new', 'new'];
    const workers = await Workers.start({
      start: async () => idleWorker(versions.shift()!),
      restart,
      report: () => undefined,
    });
    await workers.renew();
    hand(late);
    await workers.complete;
    await late.ended;
    expect(workers.corpus).toBe('new');
  });
});
