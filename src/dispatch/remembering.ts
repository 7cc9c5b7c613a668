import { BoundedCache } from '../bounded-cache.js';
import { today } from '../today.js';
import type { Dispatch, Outcome } from './dispatch.js';

/** How many answers to keep, each of some kilobytes. */
const KEPT = 1000;

/** Gives the newest answers again without any work, while the documents and the day are the same; pictures are drawn anew. */
export function remembering(run: Dispatch['run'], corpus: () => string): Dispatch['run'] {
  const newest = new BoundedCache<Outcome>(KEPT, () => 1);
  return async (request) => {
    const key = JSON.stringify([corpus(), today(), request]);
    const known = newest.get(key);
    if (known) return { ...known, searched: known.searched && { ...known.searched, ms: 0 } };
    const outcome = await run(request);
    if (!outcome.failed && !outcome.reply.files) newest.set(key, outcome);
    return outcome;
  };
}
