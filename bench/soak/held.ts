import { bytesInUse } from '../eval/build.js';

/** What a process holds. */
export type Held = {
  /** In JavaScript's memory when all garbage is swept out, in bytes. */
  readonly heap: number;
  /** Of the machine's memory, in bytes; what was swept out may still count. */
  readonly resident: number;
  /** Open sockets, servers, pipes and processes; no timers, which come and go. */
  readonly handles: number;
  /** Listeners of the process. */
  readonly listeners: number;
};

/** Looks at this process. */
export function readHeld(): Held {
  const open = process.getActiveResourcesInfo().filter((kind) => !/^(?:Timeout|Immediate)$/u.test(kind));
  const listeners = process.eventNames().map((name) => process.listenerCount(name));
  return {
    heap: bytesInUse(),
    resident: process.memoryUsage.rss(),
    handles: open.length,
    listeners: listeners.reduce((sum, count) => sum + count, 0),
  };
}

/** What several processes hold together. */
export function sumOf(all: readonly Held[]): Held {
  const sum = (what: keyof Held): number => all.reduce((total, held) => total + held[what], 0);
  return {
    heap: sum('heap'),
    resident: sum('resident'),
    handles: sum('handles'),
    listeners: sum('listeners'),
  };
}
