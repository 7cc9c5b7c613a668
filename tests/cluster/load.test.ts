import { describe, expect, it } from 'vitest';
import type { Discord, Fault } from '../support/discord/discord.js';
import { isBuilt } from '../support/terminal.js';
import { startWorkers } from '../support/workers.js';
import { startBoth } from '../transports/discord/running.js';
import { shownBy } from '../transports/discord/seen.js';
import { isCluster } from './cluster.js';
import { letCrowdIn } from './crowd.js';

const FAULTS: readonly Fault[] = [
  { status: 429, retryAfter: 0.05 },
  { status: 429, retryAfter: 0.02, global: true },
  { status: 502 },
  { status: 503 },
  { status: 502, after: true },
  { status: 500, after: true },
  { delay: 30 },
];

/** Something that happens to the connection once so many were answered. */
type Mishap = {
  readonly after: number;
  readonly act: (gateway: Discord['gateway']) => void;
  /** Whether the session is lost with all that happens until the bot has a new one. */
  readonly isFinal?: boolean;
};

const MISHAPS: readonly Mishap[] = [
  { after: 100, act: ({ drop }) => drop() },
  { after: 200, act: ({ reconnect }) => reconnect() },
  { after: 300, act: ({ close }) => close(4000) },
  { after: 400, act: ({ invalidate }) => invalidate(true) },
  { after: 500, act: ({ invalidate }) => invalidate(), isFinal: true },
  { after: 650, act: ({ drop }) => drop() },
  { after: 700, act: ({ reconnect }) => reconnect() },
  { after: 800, act: ({ invalidate }) => invalidate(), isFinal: true },
  { after: 900, act: ({ drop }) => drop() },
];

/** Lets each mishap happen when its time has come and the bot has recovered from the one before. */
function mishapsTo({ gateway }: Discord) {
  const left = [...MISHAPS];
  let lost = 0;
  const hasSession = (): boolean => gateway.identified > lost;
  return {
    left,
    hasSession,
    meanwhile: (done: number): void => {
      const [next] = left;
      if (!next || done < next.after || gateway.connected === 0 || !hasSession()) return;
      left.shift();
      if (next.isFinal) lost = gateway.identified;
      next.act(gateway);
    },
  };
}

const runs = isCluster('A thousand interactions take the whole machine') && isBuilt();

describe.skipIf(!runs)('a thousand interactions', () => {
  it('with a connection that breaks and requests that fail are each answered exactly once', async () => {
    // To wait out a 429 takes a second at least, and some responses meet several.
    const { dispatch } = await startWorkers();
    const { discord, bot } = await startBoth({ patience: 30_000, responseWindow: 20_000 }, { dispatch });
    discord.faults.random(0.2, FAULTS);
    const mishaps = mishapsTo(discord);
    const { done, complaints } = await letCrowdIn(discord, { total: 1000, ...mishaps });
    expect(complaints).toEqual([]);
    expect(done()).toBeGreaterThanOrEqual(1000);
    expect(await bot.stop()).toBe(0);
    const delivered = discord.interactions.filter(({ id }) => !discord.undelivered.includes(id));
    expect(discord.undelivered.length).toBeLessThan(150);
    for (const { accepted, refused, unsure, state } of delivered) {
      expect({ accepted, state }).toEqual({ accepted: 1, state: 'answered' });
      // A response is only refused where a fault hid that it was accepted the first time.
      if (refused > 0) expect(unsure).toBe(true);
    }
    expect(mishaps.left).toEqual([]);
    expect(discord.faults.met.length).toBeGreaterThan(100);
    expect(bot.lines().filter(({ level }) => level > 40)).toEqual([]);
    const { resumed, identified } = discord.gateway;
    process.stdout.write(
      `${done()} answered, ${discord.undelivered.length} undelivered, ${discord.faults.met.length} faults, ${resumed} resumed, ${identified} identified.\n`,
    );
  }, 120_000);
});

describe.skipIf(!runs)('a burst of 300 at once', () => {
  it('is answered in time, each once', async () => {
    const { dispatch } = await startWorkers();
    const { discord } = await startBoth({ patience: 20_000 }, { dispatch });
    const members = Array.from({ length: 300 }, () => discord.member({ locale: 'zh-CN' }));
    const seen = await Promise.all(
      members.map((member, at) => member.slash('ask', { question: `核心产业规模 ${at}` })),
    );
    for (const [at, one] of seen.entries()) expect(shownBy(one)).toContain(`💬 核心产业规模 ${at}\n`);
    for (const one of discord.interactions) expect(one).toMatchObject({ accepted: 1, refused: 0 });
    process.stdout.write(`${seen.filter(({ deferred }) => deferred).length} of 300 were deferred.\n`);
  }, 60_000);
});
