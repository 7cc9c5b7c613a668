import { once } from 'node:events';
import { setInterval, setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Conversion, Draft, Source } from './draft.js';
import { ImportError } from './import-error.js';

export type Converter = {
  /** @throws ImportError with what is wrong with it */
  readonly convert: (source: Source) => Promise<Draft>;
  readonly close: () => Promise<void>;
};

/** How long one document may take, in milliseconds. */
const MAX_CONVERSION_MS = 7_000;
/** How often to measure the memory, in milliseconds. */
const WATCH_MS = 50;
const MEGABYTE = 1024 * 1024;
/** How much memory one document may take beyond what the program had before, in bytes. */
const MAX_CONVERSION_BYTES = 700 * MEGABYTE;

/** Makes a converter that reads in its own thread, which ends when a document takes too long or too much memory. */
export function openConverter(workerFile: string): Converter {
  let worker: Worker | null = null;
  const close = async (): Promise<void> => {
    const ended = worker;
    worker = null;
    await ended?.terminate();
  };
  return {
    close,
    convert: async (source) => {
      worker ??= new Worker(workerFile, {
        resourceLimits: { maxOldGenerationSizeMb: MAX_CONVERSION_BYTES / MEGABYTE },
      });
      const outcome = await watch(worker, source);
      if (outcome.isOver) await close();
      if ('draft' in outcome) return outcome.draft;
      throw new ImportError(outcome.reason);
    },
  };
}

type Watched = Conversion & { readonly isOver?: boolean };

/** Waits for the thread's answer, or ends it. */
async function watch(worker: Worker, source: Source): Promise<Watched> {
  const before = process.memoryUsage.rss();
  const ending = new AbortController();
  const { signal } = ending;
  try {
    worker.postMessage(source);
    return await Promise.race([answerOf(worker, signal), tooLong(signal), tooMuchMemory(before, signal)]);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ERR_WORKER_OUT_OF_MEMORY' ? TOO_MUCH_MEMORY : `it cannot be read (${message})`;
    return { reason, isOver: true };
  } finally {
    ending.abort();
  }
}

/** @throws what the thread ended with */
async function answerOf(worker: Worker, signal: AbortSignal): Promise<Watched> {
  const [outcome] = (await once(worker, 'message', { signal })) as [Conversion];
  return outcome;
}

async function tooLong(signal: AbortSignal): Promise<Watched> {
  await setTimeout(MAX_CONVERSION_MS, undefined, { signal });
  return { reason: `it takes more than ${MAX_CONVERSION_MS / 1000} seconds to read`, isOver: true };
}

async function tooMuchMemory(before: number, signal: AbortSignal): Promise<Watched> {
  for await (const _ of setInterval(WATCH_MS, undefined, { signal })) {
    if (process.memoryUsage.rss() - before > MAX_CONVERSION_BYTES) break;
  }
  return { reason: TOO_MUCH_MEMORY, isOver: true };
}

const TOO_MUCH_MEMORY = `it takes more than ${MAX_CONVERSION_BYTES / MEGABYTE} MB of memory to read`;
