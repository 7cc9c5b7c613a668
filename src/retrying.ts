import { setTimeout } from 'node:timers/promises';

/** Acts again after each pause, in milliseconds, as long as what went wrong may pass. @throws what the last attempt threw */
export async function retrying<T>(
  act: () => Promise<T>,
  pauses: readonly number[],
  mayPass: (error: unknown) => boolean,
  signal?: AbortSignal | null,
): Promise<T> {
  for (const pause of pauses) {
    try {
      return await act();
    } catch (error) {
      if (!mayPass(error)) throw error;
    }
    await setTimeout(pause, undefined, signal ? { signal } : {});
  }
  return act();
}
