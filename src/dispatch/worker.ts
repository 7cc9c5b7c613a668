import { type ChildProcess, fork } from 'node:child_process';
import { ActionableError } from '../errors.js';
import { within } from '../within.js';
import type { Result, Told, Work } from './work.js';

/** What became of something that a worker was asked; `late` where it took too long, `lost` where the worker broke. */
export type Done = { readonly kind: 'done'; readonly result: Result } | { readonly kind: 'late' | 'lost' };

/** A process that answers, one thing at a time. A thread would leave jieba's dictionary in memory each time it is ended. */
export type Worker = {
  /** The version of its documents. */
  readonly corpus: string;
  /** Waits at most so many milliseconds; a worker that takes longer, or breaks, ends. */
  readonly perform: (work: Work, limit: number) => Promise<Done>;
  readonly end: () => void;
  readonly ended: Promise<void>;
};

/** What a worker runs: its file, the folder of its commands, and its environment. */
export type Program = { readonly file: string; readonly commands: string; readonly env: NodeJS.ProcessEnv };

/**
 * Starts a worker, and waits until it can answer.
 * @throws ActionableError with the reason that it gives where it cannot
 */
export async function startWorker(
  { file, commands, env }: Program,
  report: (error: unknown) => void,
): Promise<Worker> {
  const child = fork(file, [commands], { env, execArgv: [], serialization: 'advanced' });
  const end = (): void => void child.kill('SIGKILL');
  const ended = endOf(child, end);
  const next = hear(child, ended, report);
  const first = await next();
  if (first?.kind !== 'ready') {
    end();
    throw first?.kind === 'refused'
      ? new ActionableError(first.reason)
      : new Error('A worker ended before it could answer.');
  }
  return {
    corpus: first.corpus,
    ended,
    end,
    perform: async (work, limit) => {
      const answer = next();
      child.send(work);
      const told = await within(limit, answer);
      if (told?.kind === 'done') return told;
      end();
      return { kind: told === null ? 'late' : 'lost' };
    },
  };
}

/** Resolves when the process ends; it ends with this one, also where it is stuck. */
function endOf(child: ChildProcess, end: () => void): Promise<void> {
  process.once('exit', end);
  return new Promise((resolve) => {
    child.once('exit', () => {
      process.off('exit', end);
      resolve();
    });
  });
}

/** Reports what goes wrong in a worker, and waits for whatever else it tells; undefined where it ends instead. */
function hear(
  child: ChildProcess,
  ended: Promise<void>,
  report: (error: unknown) => void,
): () => Promise<Told | undefined> {
  let hand: (told: Told | undefined) => void = () => undefined;
  let isOver = false;
  child.on('error', report);
  child.on('message', (message) => {
    const told = message as Told;
    if (told.kind !== 'fault') hand(told);
    else report(Object.assign(new Error('A worker reports a fault.'), { stack: told.stack }));
  });
  // Heard once: whatever waits anew for the end with each answer is kept in memory until then.
  void ended.then(() => {
    isOver = true;
    hand(undefined);
  });
  return () =>
    new Promise((resolve) => {
      hand = resolve;
      if (isOver) resolve(undefined);
    });
}
