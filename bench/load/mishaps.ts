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
  happens: (isOver: () => boolean) => Promise<unknown>,
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

/** Rolls out a new version: ends each replica when the one before is ready again. @returns their exit statuses */
export async function restartInTurn({ replicas }: Fleet): Promise<(number | null)[]> {
  const statuses: (number | null)[] = [];
  for (const replica of replicas) {
    statuses.push(await replica.end('SIGTERM'));
    await replica.start();
  }
  return statuses;
}
