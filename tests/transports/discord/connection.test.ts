import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Discord } from '../../support/discord/discord.js';
import { startBoth } from './running.js';
import { quotesIn, shownBy } from './seen.js';

/** discord.js lets 5 s pass between two identifications. */
const IDENTIFIES_TWICE = 20_000;

const TROUBLES: readonly (readonly [string, (gateway: Discord['gateway']) => void])[] = [
  ['is cut', ({ drop }) => drop()],
  ['is to be opened anew', ({ reconnect }) => reconnect()],
  ['is closed by an unknown error', ({ close }) => close(4000)],
  ['has an invalid session that can be resumed', ({ invalidate }) => invalidate(true)],
];

describe('a connection', () => {
  it.each(TROUBLES)('that %s is resumed, and what happened meanwhile is answered', async (_, act) => {
    const { discord } = await startBoth();
    const ann = discord.member({ locale: 'zh-CN' });
    act(discord.gateway);
    const asked = ann.slash('ask', { question: '核心产业规模' });
    const said = ann.say('算力伙伴计划', { mention: true });
    expect(quotesIn(await asked)[0]).toContain('3000亿元');
    expect(quotesIn(await said)[0]).toContain('算力伙伴计划');
    await expect.poll(() => discord.gateway.resumed, { timeout: 5_000 }).toBe(1);
    expect(discord.gateway).toMatchObject({ identified: 1, connected: 1 });
    expect(discord.interactions).toMatchObject([{ accepted: 1, refused: 0 }]);
  });

  it(
    'whose session is lost is opened anew',
    async () => {
      const { discord } = await startBoth();
      const ann = discord.member({ locale: 'zh-CN' });
      discord.gateway.invalidate();
      await expect.poll(() => discord.gateway.connected, { timeout: 15_000 }).toBe(1);
      expect(discord.gateway.identified).toBe(2);
      expect(shownBy(await ann.slash('ask', { question: '算力' }))).toContain('解读写道：');
    },
    IDENTIFIES_TWICE,
  );

  it(
    'that cannot be opened for a while is opened when it can',
    async () => {
      const { discord } = await startBoth();
      discord.gateway.refuse(true);
      discord.gateway.drop();
      await setTimeout(800);
      discord.gateway.refuse(false);
      await expect.poll(() => discord.gateway.connected, { timeout: 15_000 }).toBe(1);
      const seen = await discord.member({ locale: 'zh-CN' }).slash('ask', { question: '算力' });
      expect(shownBy(seen)).toContain('解读写道：');
    },
    IDENTIFIES_TWICE,
  );

  it(
    'that is just being opened does not keep the bot from ending',
    async () => {
      const { discord, bot } = await startBoth();
      discord.gateway.invalidate();
      await expect.poll(() => discord.gateway.identified, { timeout: 15_000, interval: 1 }).toBe(2);
      expect(await bot.stop()).toBe(0);
    },
    IDENTIFIES_TWICE,
  );

  it('that repeats what it said before gets no second answer', async () => {
    const { discord, bot } = await startBoth();
    const ann = discord.member({ locale: 'zh-CN' });
    const asked = await ann.slash('ask', { question: '人工智能' });
    await ann.press(asked, '›');
    await ann.say('算力', { mention: true });
    await ann.type('target', 'about', '核心');
    const requests = discord.log.length;
    discord.gateway.repeat();
    await ann.slash('sources');
    expect(discord.log).toHaveLength(requests + 1);
    expect(await bot.stop()).toBe(0);
    for (const one of discord.interactions) expect(one).toMatchObject({ accepted: 1, refused: 0 });
  });
});

/** The requests that answer: a first response, and a message to a channel. */
const CALLBACK = /\/callback$/u;
const MESSAGE = /^POST \/channels\//u;

describe('a request that fails', () => {
  it.each([
    ['is refused for its rate', { status: 429, retryAfter: 0.1 }],
    ['is refused for the rate of all', { status: 429, retryAfter: 0.1, global: true }],
    ['meets a bad gateway', { status: 502 }],
    ['works before it meets a bad gateway', { status: 502, after: true }],
    ['meets a fault', { status: 500 }],
    ['works before it meets a fault', { status: 500, after: true }],
    ['is late', { delay: 300 }],
  ] as const)('as it %s is tried again, and answered once', async (_, fault) => {
    const { discord, bot } = await startBoth();
    const ann = discord.member({ locale: 'zh-CN' });
    discord.faults.next(1, fault, CALLBACK);
    discord.faults.next(1, fault, MESSAGE);
    await ann.slash('ask', { question: '核心产业规模' });
    await ann.say('算力伙伴计划', { mention: true });
    expect(await bot.stop()).toBe(0);
    expect(discord.faults.met).toHaveLength(2);
    expect(discord.messages(discord.channels.general)).toHaveLength(3);
    expect(discord.interactions[0]).toMatchObject({ accepted: 1 });
    expect(bot.lines().filter(({ level }) => level > 30)).toEqual([]);
  });

  it('again and again is given up, and the log says so without texts or tokens', async () => {
    const { discord, bot } = await startBoth({ patience: 1_000 });
    discord.faults.next(100, { status: 502 }, CALLBACK);
    const asked = discord.member().slash('ask', { question: '独一无二的词' });
    await expect(asked).rejects.toThrow('did not respond');
    expect(await bot.stop()).toBe(0);
    expect(bot.lines().filter(({ level }) => level > 40)).toMatchObject([{ msg: 'not answered' }]);
    expect(bot.logged()).not.toContain('独一无二');
    expect(bot.logged()).not.toContain(discord.interactions[0]!.token);
  });

  it('while somebody waits too long is dropped, and the log says so', async () => {
    const { discord, bot } = await startBoth({ patience: 1_500, responseWindow: 100 }, { mayViolate: true });
    discord.faults.next(1, { delay: 300 }, CALLBACK);
    await expect(discord.member().slash('sources')).rejects.toThrow('did not respond');
    expect(await bot.stop()).toBe(0);
    expect(bot.lines().filter(({ level }) => level > 30)).toMatchObject([
      { level: 40, msg: 'late or unknown, dropped' },
    ]);
  });
});
