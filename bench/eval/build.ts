import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How long something took to build, in milliseconds, and how many bytes it keeps in JavaScript's memory. */
export type Cost = { readonly ms: number; readonly bytes: number };

/** Builds something and measures it; garbage is swept out before and after. */
export async function build<T>(make: () => T | Promise<T>): Promise<Cost & { readonly made: T }> {
  const before = bytesInUse();
  const started = performance.now();
  const made = await make();
  const ms = performance.now() - started;
  return { made, ms, bytes: bytesInUse() - before };
}

/** What JavaScript holds after all garbage is gone, typed arrays too. */
export function bytesInUse(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Node hands out its collector only under this flag, which may be set while it runs. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}
