import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Discord } from '../../support/discord/discord.js';
import { isBuilt } from '../../support/terminal.js';
import { spawnReadyBot } from './program.js';
import { openDiscord, startBoth } from './running.js';
import { quotesIn } from './seen.js';

const NOT_DELIVERED = 'it was not delivered';

/** What somebody sees who asks; the error where nothing comes. */
const ask = (discord: Discord): Promise<string> =>
  discord
    .member({ locale: 'zh-CN' })
    .slash('ask', { question: '核心产业规模' })
    .then((seen) => quotesIn(seen)[0] ?? '')
    .catch(({ message }: Error) => message);

/** For a machine that has much to do, in milliseconds. */
const SLOW = 30_000;

/** A machine that has much to do is no fault of the bot. */
const PATIENT = { patience: 20_000, responseWindow: 20_000 };

describe('a bot that is told to end', { timeout: SLOW }, () => {
  it('answers what is on its way to it while it leaves', async () => {
    const { discord, bot } = await startBoth(PATIENT);
    const ended = bot.stop();
    for (const frame of ['{', 'null', '5']) discord.gateway.send(frame);
    const seen = await Promise.all(Array.from({ length: 40 }, () => ask(discord)));
    for (const one of seen) expect(one).toContain('3000亿元');
    expect(await ended).toBe(0);
  });

  it('has left before it finishes what takes longer', async () => {
    const { discord, bot } = await startBoth();
    discord.faults.next(1, { delay: 1_500 }, /callback$/u);
    const asked = ask(discord);
    await expect.poll(() => discord.faults.met).toHaveLength(1);
    const ended = bot.stop();
    await expect.poll(() => discord.gateway.connected).toBe(0);
    expect(await ask(discord)).toContain(NOT_DELIVERED);
    expect(await asked).toContain('3000亿元');
    expect(await ended).toBe(0);
  });

  it('does not come back where it was between two connections', async () => {
    const { discord, bot } = await startBoth();
    const identified = discord.gateway.identified;
    discord.gateway.reconnect();
    await expect.poll(() => discord.gateway.connected, { interval: 1 }).toBe(0);
    expect(await bot.stop()).toBe(0);
    await setTimeout(1_000);
    expect(discord.gateway).toMatchObject({ connected: 0, resumed: 0, identified });
  });
});

describe.skipIf(!isBuilt())('the program at a SIGTERM', { timeout: SLOW }, () => {
  it('answers each of 40 around the signal that was delivered, within seconds, though its workers get it too', async () => {
    const discord = await openDiscord(PATIENT);
    const bot = await spawnReadyBot(discord);
    const asked: Promise<string>[] = [];
    for (let count = 0; count < 40; count += 1) {
      if (count === 20) bot.killAll('SIGTERM');
      asked.push(ask(discord));
      await setTimeout(2);
    }
    const seen = await Promise.all(asked);
    for (const one of seen) if (!one.includes(NOT_DELIVERED)) expect(one).toContain('3000亿元');
    expect(seen.filter((one) => one.includes('3000亿元')).length).toBeGreaterThanOrEqual(20);
    expect(await bot.ended).toBe(0);
    expect(bot.errors()).toBe('');
  });
});
