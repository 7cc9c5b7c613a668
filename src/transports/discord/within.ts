import { setTimeout } from 'node:timers/promises';

/** What a promise brings, if it does so within so many milliseconds; null if not. */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | null> {
  const abort = new AbortController();
  const late = setTimeout(milliseconds, null, { signal: abort.signal }).catch(() => null);
  try {
    return await Promise.race([promise, late]);
  } finally {
    abort.abort();
  }
}
