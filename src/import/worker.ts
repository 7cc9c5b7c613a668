import { parentPort } from 'node:worker_threads';
import type { Conversion, Source } from './draft.js';
import { ImportError } from './import-error.js';
import { readSource } from './read-source.js';

/** Reads one document after the other in a thread of its own, which can be ended when one takes too much. */
parentPort?.on('message', async (source: Source) => {
  parentPort?.postMessage(await attempt(source));
});

async function attempt(source: Source): Promise<Conversion> {
  try {
    return { draft: await readSource(source) };
  } catch (error) {
    if (error instanceof ImportError) return { reason: error.message };
    return { reason: `it cannot be read (${(error as Error).message})` };
  }
}
