import { describe, expect, it } from 'vitest';
import { startBoth } from './running.js';
import { shownBy } from './seen.js';

/** Discord's error for a message that AutoMod stops. */
const BLOCKED = { status: 400, code: 200_000 } as const;

describe('an answer that the rules of a server stop', () => {
  it('is explained to the one who asked alone', async () => {
    const { discord } = await startBoth();
    const ann = discord.member({ locale: 'zh-CN' });
    discord.faults.next(1, BLOCKED, /\/callback$/u);
    const seen = await ann.slash('ask', { question: '核心产业规模' });
    expect(seen.ephemeral).toBe(true);
    expect(shownBy(seen)).toContain('AutoMod');
    expect(discord.messages(discord.channels.general)).toEqual([]);
  });

  it('is explained to the author of a mention in a direct message', async () => {
    const { discord, bot } = await startBoth();
    const ann = discord.member();
    const { general } = discord.channels;
    discord.faults.next(1, BLOCKED, new RegExp(`POST /channels/${general}/messages`, 'u'));
    await ann.sayUnanswered('核心产业规模', { mention: true });
    expect(await bot.stop()).toBe(0);
    expect(discord.messages(general)).toHaveLength(1);
    expect(shownBy(discord.messages(ann.dmChannel()).at(-1)!)).toContain('AutoMod');
  });
});

describe('a mention where the bot may not write', () => {
  it.each([
    ['核心产业规模', '缺少权限：“发送消息”'],
    ['How large is the core industry?', 'I lack “Send Messages”'],
  ])('is told in a direct message which permission is missing: %s', async (question, words) => {
    const { discord, bot } = await startBoth();
    const ann = discord.member();
    await ann.sayUnanswered(question, { mention: true, channel: discord.channels.muted });
    expect(await bot.stop()).toBe(0);
    expect(shownBy(discord.messages(ann.dmChannel()).at(-1)!)).toContain(words);
  });
});
