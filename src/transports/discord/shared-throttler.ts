import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { IIdentifyThrottler } from '@discordjs/ws';

/** Milliseconds between two shards that identify, a little more than the 5 s that Discord allows for each key. */
const SLOT = 5_500;

/** Whoever creates the file of a time slot identifies when it begins, so a process that dies leaves no lock behind. */
export class SharedThrottler implements IIdentifyThrottler {
  /** @param folder one for all these processes @param concurrency how many shards may identify at a time */
  constructor(
    private readonly folder: string,
    private readonly concurrency: number,
  ) {}

  async waitForIdentify(shard: number, signal: AbortSignal): Promise<void> {
    const key = shard % this.concurrency;
    await mkdir(this.folder, { recursive: true });
    const now = Math.floor(Date.now() / SLOT);
    await this.forget(now);
    let slot = now + 1;
    while (!(await this.claim(key, slot))) slot += 1;
    await setTimeout(slot * SLOT - Date.now(), undefined, { signal });
  }

  private async claim(key: number, slot: number): Promise<boolean> {
    try {
      await writeFile(join(this.folder, `${key}-${slot}`), '', { flag: 'wx' });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    }
  }

  /** Removes the files of past slots. */
  private async forget(now: number): Promise<void> {
    const files = await readdir(this.folder);
    const over = files.filter((file) => Number(file.split('-')[1]) < now);
    await Promise.all(over.map((file) => rm(join(this.folder, file), { force: true })));
  }
}
