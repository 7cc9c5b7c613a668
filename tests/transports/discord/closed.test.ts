import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Discord, Fault, Member } from '../../support/discord/discord.js';
import { openDiscord, startBot, startBoth } from './running.js';
import { quotesIn, shownBy } from './seen.js';

/** Ways in which the other side closes a connection, before and after it has carried the request out. */
const CLOSED: readonly (readonly [string, Fault])[] = [
  ['quietly before the request is carried out', { closes: 'quietly' }],
  ['abruptly before the request is carried out', { closes: 'reset' }],
  ['quietly after the request is carried out', { closes: 'quietly', after: true }],
  ['abruptly after the request is carried out', { closes: 'reset', after: true }],
  ['halfway through the response', { closes: 'halfway', after: true }],
];

/** What a member does, and what shows that it was answered. */
const DEEDS: readonly (readonly [string, RegExp, (ann: Member) => Promise<void>])[] = [
  [
    '/ask',
    /callback$/u,
    async (ann) => {
      expect(quotesIn(await ann.slash('ask', { question: '核心产业规模' }))[0]).toContain('3000亿元');
    },
  ],
  [
    'a completion',
    /callback$/u,
    async (ann) => {
      expect(await ann.type('target', 'about', 'hexin')).not.toEqual([]);
    },
  ],
  [
    'a mention',
    /^POST \/channels/u,
    async (ann) => {
      expect(quotesIn(await ann.say('算力伙伴计划', { mention: true }))[0]).toContain('算力伙伴计划');
    },
  ],
];

describe.each(CLOSED)('a connection that is closed %s', (_, fault) => {
  it.each(DEEDS)('loses no answer to %s, and sends it once', async (_, requests, act) => {
    const { discord, bot } = await startBoth();
    discord.faults.next(3, fault, requests);
    await act(discord.member({ locale: 'zh-CN' }));
    expect(await bot.stop()).toBe(0);
    expectAnsweredOnce(discord, 3);
    expect(bot.lines().filter(({ level }) => level > 30)).toEqual([]);
  });

  it('loses no answer to a button, and turns or removes once', async () => {
    const { discord, bot } = await startBoth();
    const ann = discord.member({ locale: 'zh-CN' });
    const asked = await ann.slash('ask', { question: '人工智能' });
    discord.faults.next(2, fault, /callback$/u);
    expect((await ann.press(asked, '›')).message).toBe(asked.message);
    discord.faults.next(2, fault, /^(?:DELETE |.*callback$)/u);
    await ann.press(asked, '🗑️');
    expect(await bot.stop()).toBe(0);
    expect(discord.messages(discord.channels.general)).toEqual([]);
    expectAnsweredOnce(discord, 4);
  });

  it('does not keep the bot from starting', async () => {
    const discord = await openDiscord();
    for (const requests of [/^GET .*commands/u, /^PUT /u, /gateway/u])
      discord.faults.next(2, fault, requests);
    await startBot(discord);
    expect(discord.faults.met).toHaveLength(6);
    expect(shownBy(await discord.member().slash('help'))).not.toBe('');
  });
});

function expectAnsweredOnce(discord: Discord, faults: number): void {
  expect(discord.faults.met).toHaveLength(faults);
  for (const one of discord.interactions) expect(one).toMatchObject({ accepted: 1, state: 'answered' });
  const nonces = discord.messages(discord.channels.general).flatMap(({ nonce }) => nonce ?? []);
  expect(new Set(nonces).size).toBe(nonces.length);
}

describe('connections that are closed as soon as they open', () => {
  it('do not keep the bot from starting, nor from opening the gateway', async () => {
    const discord = await openDiscord();
    discord.faults.next(4, { closes: 'quietly' }, /^CONNECT$/u);
    await startBot(discord);
    discord.faults.next(2, { closes: 'quietly' }, /^CONNECT$/u);
    discord.gateway.drop();
    await expect.poll(() => discord.gateway.connected, { timeout: 20_000 }).toBe(1);
    expect(discord.faults.met).toHaveLength(6);
    expect(shownBy(await discord.member().slash('help'))).not.toBe('');
  }, 30_000);

  it('end the bot that starts with a message where it goes on', async () => {
    const discord = await openDiscord();
    discord.faults.random(1, [{ closes: 'quietly' }], /^CONNECT$/u);
    await expect(startBot(discord)).rejects.toThrow('Discord cannot be reached');
  });
});

describe('a line that stays closed', () => {
  it('loses the answer and no more, and the log names neither texts nor tokens', async () => {
    const { discord, bot } = await startBoth({ patience: 3_000 });
    const ann = discord.member({ locale: 'zh-CN' });
    discord.faults.random(1, [{ closes: 'quietly' }], /callback$/u);
    await expect(ann.slash('ask', { question: '独一无二的词' })).rejects.toThrow('did not respond');
    discord.faults.clear();
    await setTimeout(10);
    expect(shownBy(await ann.slash('ask', { question: '算力' }))).toContain('解读写道：');
    expect(await bot.stop()).toBe(0);
    expect(bot.lines().filter(({ level }) => level > 30)).toMatchObject([
      { msg: 'not answered', error: { name: 'ConnectionClosed' } },
    ]);
    expect(bot.logged()).not.toContain('独一无二');
    for (const { token } of discord.interactions) expect(bot.logged()).not.toContain(token.slice(-20));
  });
});
