import { spawnSync } from 'node:child_process';
import { bytesInUse } from '../eval/build.js';

/** What a process and its workers hold. */
export type ProcessUse = {
  /** Of this process, in bytes, when all garbage is swept out. */
  readonly heap: number;
  /** What its workers take of the machine's memory, in bytes. */
  readonly workers: number;
  /** Open sockets, servers, pipes and processes; no timers, which come and go. */
  readonly handles: number;
  /** Listeners of the process. */
  readonly listeners: number;
};

/** Looks at this process. */
export function readHeld(): ProcessUse {
  const open = process.getActiveResourcesInfo().filter((kind) => !/^(?:Timeout|Immediate)$/u.test(kind));
  const listeners = process.eventNames().map((name) => process.listenerCount(name));
  return {
    heap: bytesInUse(),
    workers: residentBelow(process.pid),
    handles: open.length,
    listeners: listeners.reduce((sum, count) => sum + count, 0),
  };
}

/** What the children of a process take of the machine's memory, in bytes. */
function residentBelow(pid: number): number {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'ppid=,rss='], { encoding: 'utf8' });
  const processes = stdout.split('\n').map((line) => line.trim().split(/\s+/u).map(Number));
  return processes.reduce((sum, [parent, kilobytes = 0]) => sum + (parent === pid ? kilobytes * 1024 : 0), 0);
}
