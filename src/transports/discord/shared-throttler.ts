import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { IIdentifyThrottler } from '@discordjs/ws';

/**
 * How far apart two shards identify, in milliseconds: Discord lets in one every five seconds of those that share a
 * key (https://discord.com/developers/docs/events/gateway#rate-limiting), and timers are not exact.
 */
const SLOT = 5_500;

/**
 * Lets the shards of several processes identify one after the other. Time is cut into slots; whoever creates the file
 * of a slot first identifies when it begins. A process that dies leaves a slot unused, and no lock that is held.
 */
export class SharedThrottler implements IIdentifyThrottler {
  /**
   * @param folder one that all these processes share
   * @param concurrency how many shards may identify at the same time, each with a key of its own
   */
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

  /** Removes what stands for slots that are over. */
  private async forget(now: number): Promise<void> {
    const files = await readdir(this.folder);
    const over = files.filter((file) => Number(file.split('-')[1]) < now);
    await Promise.all(over.map((file) => rm(join(this.folder, file), { force: true })));
  }
}
