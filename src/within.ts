import { once } from 'node:events';
import { setImmediate, setTimeout } from 'node:timers/promises';

/** The value of a promise, or null after so many milliseconds; network events that a busy process read late come first. */
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

/** Waits for a signal to abort, also one that already has. */
export async function aborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}
