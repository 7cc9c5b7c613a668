import { describe, expect, it } from 'vitest';
import type { Discord } from '../../support/discord/discord.js';
import { isBuilt } from '../../support/terminal.js';
import { ANSWERED, DROPPED, FRAMES } from './broken.js';
import { spawnReadyBot } from './program.js';
import { linesOf, openDiscord, startBoth } from './running.js';
import { quotesIn, shownBy } from './seen.js';

async function expectAnswers(discord: Discord): Promise<void> {
  const seen = await discord.member({ locale: 'zh-CN' }).slash('ask', { question: '核心产业规模' });
  expect(quotesIn(seen)[0]).toContain('3000亿元');
}

describe('what Discord would never send', () => {
  it('is answered where there is somebody to answer, and stops nothing', async () => {
    const { discord, bot } = await startBoth();
    const ann = discord.member();
    for (const { name, action, forged } of ANSWERED) {
      const seen = await ann.forge(action, forged).catch((error: Error) => error.message);
      expect(seen, name).toMatchObject({ id: expect.any(String) });
    }
    await expectAnswers(discord);
    expect(await bot.stop()).toBe(0);
    expect(bot.lines().filter(({ msg }) => msg === 'not answered')).toEqual([]);
  }, 30_000);

  it('is dropped where there is nobody to answer, with a line in the log', async () => {
    const { discord, bot } = await startBoth({ patience: 200 });
    const ann = discord.member();
    for (const { action, forged } of DROPPED)
      await expect(ann.forge(action, forged)).rejects.toThrow('did not respond');
    expect(await bot.stop()).toBe(0);
    expect(bot.lines().filter(({ msg }) => msg.endsWith('dropped'))).toHaveLength(DROPPED.length);
  });

  it('names no text in the log', async () => {
    const { discord, bot } = await startBoth({ patience: 500 });
    const ann = discord.member();
    const marker = {
      id: '1',
      type: 1,
      name: 'marker-name',
      options: [{ name: 'marker', type: 3, value: 'marker' }],
    };
    await ann.forge({ type: 2, data: marker }, { app_permissions: 'marker' });
    await ann.forge({ type: 4, data: marker }, { locale: 'marker' });
    await ann.forge({ type: 3, data: { custom_id: 'marker' } }, { message: { components: 'marker' } });
    expect(await bot.stop()).toBe(0);
    expect(bot.logged()).not.toContain('marker');
  });

  it('is answered where only the language or the text is missing', async () => {
    const { discord } = await startBoth();
    const ann = discord.member({ locale: 'zh-CN' });
    const options = [{ name: 'question', type: 3, value: '核心产业规模' }];
    const data = { id: '1', name: 'ask', type: 1, options };
    const asked = await ann.forge({ type: 2, data }, { locale: null, guild_locale: 'zh-TW' });
    expect(quotesIn(asked)[0]).toContain('3000亿元');
    expect(shownBy(await ann.forge({ type: 3, data: { component_type: 2 } }))).not.toBe('');
    const said = ann.post('算力', { channel: ann.dmChannel() });
    const { guild_id: _, ...message } = { ...said, id: '1700000000000000001', content: null } as never as {
      guild_id: string;
    };
    discord.gateway.send(JSON.stringify({ op: 0, t: 'MESSAGE_CREATE', s: null, d: message }));
    await expect.poll(() => discord.messages(said.channel_id)).toHaveLength(3);
  });
});

describe.skipIf(!isBuilt())('frames that cannot be read', () => {
  it('do not end the program, and are logged without what they hold', async () => {
    const discord = await openDiscord();
    const bot = await spawnReadyBot(discord, { LOG_LEVEL: 'trace' });
    for (const frame of FRAMES) discord.gateway.send(frame);
    await expectAnswers(discord);
    bot.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    expect(bot.errors()).toBe('');
    const lines = linesOf(bot.output()).filter(({ level }) => level > 30);
    expect(lines.length).toBeGreaterThan(10);
    for (const { msg } of lines) expect(msg).toMatch(/^(?:unreadable|something failed that nobody awaits)/u);
    for (const text of ['marker', 'constructor', 'x"', '产业']) expect(bot.output()).not.toContain(text);
  }, 30_000);
});
