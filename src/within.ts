import { setImmediate, setTimeout } from 'node:timers/promises';

/**
 * What a promise brings, if it does so within so many milliseconds; null if not. What came in time over the network is in
 * time also where this process was too busy to read it, so that is read before it is called late.
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
