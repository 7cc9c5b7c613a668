import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ActionableError } from '../errors.js';
import { within } from '../within.js';
import type { Dispatch } from './dispatch.js';

type Method = 'run' | 'suggest';

export type Work<M extends Method = Method> = {
  [Name in M]: { readonly method: Name; readonly args: Parameters<Dispatch[Name]> };
}[M];

export type Result<M extends Method = Method> = Awaited<ReturnType<Dispatch[M]>>;

export type WorkerMessage =
  | { readonly kind: 'ready'; readonly corpus: string }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'done'; readonly result: Result }
  | { readonly kind: 'fault'; readonly stack: string };

/** The outcome of a task; `late` where it took too long, `lost` where the worker broke. */
export type Done = { readonly kind: 'done'; readonly result: Result } | { readonly kind: 'late' | 'lost' };

/** How many times as long a task may take on an overloaded machine, to which a new worker would only add. */
const PATIENCE = 5;

/** A process that performs one task at a time; threads would keep jieba's dictionary in memory after each end. */
export type Worker = {
  readonly corpus: string;
  /** Performs a task within `limit` milliseconds, or `PATIENCE` times that; a worker that takes longer, or breaks, ends. */
  readonly perform: (work: Work, limit: number, hasTooMuch?: () => boolean) => Promise<Done>;
  readonly end: () => void;
  readonly ended: Promise<void>;
};

/** A worker's program: its file, the folder of its commands, and its environment. */
export type Program = { readonly file: string; readonly commands: string; readonly env: NodeJS.ProcessEnv };

/** Starts a worker, which ends at the latest with the signal. @throws ActionableError with its reason where it refuses */
export async function startWorker(
  { file, commands, env }: Program,
  report: (error: unknown) => void,
  signal: AbortSignal,
): Promise<Worker> {
  const child = fork(file, [commands], { env, execArgv: [], serialization: 'advanced' });
  const end = (): void => void child.kill('SIGKILL');
  const ended = endOf(child, end, signal);
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
    perform: async (work, limit, hasTooMuch = isOverloaded) => {
      const answer = next();
      child.send(work);
      const soon = await within(limit, answer);
      const told = soon === null && hasTooMuch() ? await within(limit * (PATIENCE - 1), answer) : soon;
      if (told?.kind === 'done') return told;
      end();
      return { kind: told === null ? 'late' : 'lost' };
    },
  };
}

/** Resolves when the process ends, which at the latest it does with this one or with the signal. */
function endOf(child: ChildProcess, end: () => void, signal: AbortSignal): Promise<void> {
  process.once('exit', end);
  signal.addEventListener('abort', end);
  return new Promise((resolve) => {
    child.once('exit', () => {
      process.off('exit', end);
      signal.removeEventListener('abort', end);
      resolve();
    });
  });
}

/** Reports a worker's faults and waits for its next other message; undefined where it ends. */
function hear(
  child: ChildProcess,
  ended: Promise<void>,
  report: (error: unknown) => void,
): () => Promise<WorkerMessage | undefined> {
  let hand: (told: WorkerMessage | undefined) => void = () => undefined;
  let isOver = false;
  child.on('error', report);
  child.on('message', (message) => {
    const told = message as WorkerMessage;
    if (told.kind !== 'fault') hand(told);
    else report(Object.assign(new Error('A worker reports a fault.'), { stack: told.stack }));
  });
  // Listens once, as each further listener would stay in memory until the end.
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

/** From which share of the time something has to wait for a processor on an overloaded machine, in per cent. */
const OVERLOADED = 80;

const MACHINE = '/proc/pressure/cpu';

/** Whether there was too much to do in the last ten seconds; only Linux tells: https://docs.kernel.org/accounting/psi.html */
export function isOverloaded(files: readonly string[] = pressureFiles()): boolean {
  const told = files.map(shareIn).find((share) => share !== null);
  return (told ?? 0) > OVERLOADED;
}

/** What the control group of this process tells, as a container may be short of time on an idle machine; else the machine. */
export function pressureFiles(groups = '/proc/self/cgroup'): string[] {
  const { path } = /^0::(?<path>\/.*)$/mu.exec(read(groups))?.groups ?? {};
  return path === undefined ? [MACHINE] : [`/sys/fs/cgroup${path.replace(/\/$/u, '')}/cpu.pressure`, MACHINE];
}

/** The share that a file tells; null where there is none, or it tells none. */
function shareIn(file: string): number | null {
  const { share } = /^some avg10=(?<share>[\d.]+)/u.exec(read(file))?.groups ?? {};
  return share === undefined ? null : Number(share);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
