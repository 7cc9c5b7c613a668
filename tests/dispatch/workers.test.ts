import { describe, expect, it } from 'vitest';
import type { Done, Work, Worker } from '../../src/dispatch/worker.js';
import { Workers } from '../../src/dispatch/workers.js';

const HELP: Work = { method: 'run', args: [{ command: 'help', values: {}, locale: 'en' }] };

/** A worker that answers nothing and ends when it is asked, with documents of a version. */
function deadWorker(corpus: string): Worker {
  const controller = new AbortController();
  const ended = new Promise<void>((resolve) =>
    controller.signal.addEventListener('abort', () => resolve(), { once: true }),
  );
  const end = (): void => controller.abort();
  const perform = async (): Promise<Done> => {
    end();
    return { kind: 'late' };
  };
  return { corpus, ended, end, perform };
}

describe('workers', () => {
  it('do without one that has only started when others took over with new documents', async () => {
    const late = deadWorker('old');
    let hand: (worker: Worker) => void = () => undefined;
    const restart = (): Promise<Worker> =>
      new Promise((resolve) => {
        hand = resolve;
      });
    const versions = ['old', 'new', 'new'];
    const workers = await Workers.start({
      start: async () => deadWorker(versions.shift()!),
      restart,
      report: () => undefined,
    });
    await workers.renew();
    hand(late);
    await workers.complete;
    await late.ended;
    expect(workers.corpus).toBe('new');
  });

  it('give up what waits where the last of them is gone and none starts', async () => {
    const workers = await Workers.start({
      start: async () => deadWorker('old'),
      restart: () => Promise.reject(new Error('no memory')),
      report: () => undefined,
    });
    const done = await Promise.all([1, 2].map(() => workers.perform(HELP)));
    expect(done).toEqual([{ kind: 'late' }, { kind: 'lost' }]);
    await workers.close();
  });
});
