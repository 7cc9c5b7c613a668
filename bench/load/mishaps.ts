import { setTimeout } from 'node:timers/promises';
import { drive, type Tally } from './drive.js';
import type { Fleet } from './fleet.js';
import type { LoadOptions } from './options.js';

/** How often a replica is killed, in milliseconds. */
const KILLED_EVERY = 10_000;

/** Posts interactions while something happens to the replicas. */
export async function driveWhile(
  { discord, nginx }: Fleet,
  options: LoadOptions,
  happens: (isOver: () => boolean) => Promise<void>,
): Promise<Tally> {
  let isOver = false;
  const meanwhile = happens(() => isOver);
  const tally = await drive({ discord, url: nginx.url, ...options });
  isOver = true;
  await meanwhile;
  return tally;
}

/** Kills one replica after the other, and starts each again at once. @returns how many were killed */
export async function killInTurn(
  { replicas }: Fleet,
  isOver: () => boolean,
  every = KILLED_EVERY,
): Promise<number> {
  let killed = 0;
  for (;;) {
    await setTimeout(every);
    if (isOver()) return killed;
    const replica = replicas[killed % replicas.length]!;
    killed += 1;
    await replica.end('SIGKILL');
    await replica.start();
  }
}

/** Ends each replica in turn as a new version is rolled out, and starts the next when that is ready. */
export async function restartInTurn({ replicas }: Fleet): Promise<void> {
  for (const replica of replicas) {
    await replica.end('SIGTERM');
    await replica.start();
  }
}
