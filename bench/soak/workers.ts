import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Held, sumOf } from './held.js';

const ENDING = '.json';

/** The file in which a worker tells what it holds. */
export const fileOf = (folder: string, pid: number): string => join(folder, `${pid}${ENDING}`);

/** Asks all workers that have a file in a folder what they hold together. */
export async function heldByWorkers(folder: string): Promise<Held> {
  const files = readdirSync(folder).filter((name) => extname(name) === ENDING);
  const pids = files.map((name) => Number(basename(name, ENDING))).filter(runs);
  return sumOf(await Promise.all(pids.map((pid) => ask(pid, fileOf(folder, pid)))));
}

async function ask(pid: number, file: string): Promise<Held> {
  rmSync(file);
  process.kill(pid, 'SIGUSR2');
  while (!existsSync(file)) {
    if (!runs(pid)) throw new Error(`Worker ${pid} ended while it was looked at.`);
    await setTimeout(20);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Held;
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
