import { describe, expect, it } from 'vitest';
import { Pace } from '../../../src/transports/discord/pace.js';
import type { Seen } from '../../support/discord/discord.js';
import { startBoth } from './running.js';
import { quotesIn, shownBy } from './seen.js';

/** Far more than somebody who reads asks for in half a minute. */
const FLOOD = 40;

const numbers = Array.from({ length: FLOOD }, (_, at) => at);

describe('the pace', () => {
  it('tells the first refusal from those after it', async () => {
    const pace = new Pace();
    const waits = [];
    for (const _ of numbers) waits.push(await pace.waitOf('eve', 'answer'));
    expect(waits.slice(29, 32).map((wait) => wait?.isFirst)).toEqual([undefined, true, false]);
  });
});

describe('somebody who asks far too fast', () => {
  it('is told privately for how long to wait, while others are answered', async () => {
    const { discord } = await startBoth();
    const eve = discord.member({ name: 'eve', locale: 'zh-CN' });
    const ann = discord.member({ name: 'ann', locale: 'zh-CN' });
    const seen: Seen[] = [];
    for (const _ of numbers) seen.push(await eve.slash('sources'));
    const refused = seen.filter(({ ephemeral }) => ephemeral);
    expect(refused).toHaveLength(FLOOD - 30);
    for (const one of refused) expect(shownBy(one)).toMatch(/请 \d+ 秒后再试/u);
    expect(quotesIn(await ann.slash('ask', { question: '核心产业规模' }))[0]).toContain('3000亿元');
  });

  it('by mentions is told once, as everybody reads it', async () => {
    const { discord, bot } = await startBoth();
    const eve = discord.member({ name: 'eve' });
    for (const at of numbers) await eve.post(`核心产业规模${at}`, { mention: true });
    expect(await bot.stop()).toBe(0);
    const said = discord
      .messages(discord.channels.general)
      .filter(({ author }) => author.id === discord.botId);
    expect(said).toHaveLength(31);
    expect(said.filter((message) => shownBy(message).includes('秒后再试'))).toHaveLength(1);
  });
});

describe('somebody who types far too fast', () => {
  it('is offered nothing for a while', async () => {
    const { discord } = await startBoth();
    const eve = discord.member({ name: 'eve' });
    for (let at = 0; at < 120; at += 1) expect(await eve.type('target', 'about', '核心')).not.toEqual([]);
    expect(await eve.type('target', 'about', '核心')).toEqual([]);
  });
});
