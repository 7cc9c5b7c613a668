import { setImmediate, setTimeout } from 'node:timers/promises';

/**
 * The value of a promise, or null where it takes more than so many milliseconds. Before it is called late, what
 * the network has delivered meanwhile is read: this process may have been too busy to read it in time.
 */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | null> {
  const abort = new AbortController();
  const late = setTimeout(milliseconds, null, { signal: abort.signal })
    .then(() => setImmediate(null))
    .catch(() => null);
  try {
    return await Promise.race([promise, late]);
  } finally {
    abort.abort();
  }
}
