import { describe, expect, it } from 'vitest';
import type { Discord } from '../../support/discord/discord.js';
import { startBoth } from './running.js';
import { labelsIn, markdownOf, quotesIn, shownBy } from './seen.js';

const inGeneral = (discord: Discord) => discord.messages(discord.channels.general);

/** Ann, who reads simplified Chinese, has a private answer in a channel. */
async function askPrivately(channel?: keyof Discord['channels'], name = 'ann') {
  const { discord } = await startBoth();
  const ann = discord.member({ name, locale: 'zh-CN' });
  const where = channel ? { channel: discord.channels[channel] } : {};
  const seen = await ann.slash('ask', { question: '人工智能', private: true }, where);
  return { discord, ann, seen };
}

describe('sharing', () => {
  it('posts the clean quotes of a private answer with their source for all, and names who shared them', async () => {
    const { discord, ann, seen } = await askPrivately();
    const shared = await ann.press(seen, '分享');
    expect(shared.ephemeral).toBe(false);
    expect(inGeneral(discord)).toEqual([shared.message]);
    expect(quotesIn(shared)).toEqual(quotesIn(seen));
    expect(shownBy(shared)).toMatch(/^-# 由 ann 分享\n/u);
    expect(labelsIn(shared)).toEqual(['来源', '🗑️']);
  });

  it('shares the page that is shown', async () => {
    const { ann, seen } = await askPrivately();
    await ann.press(seen, '›');
    expect(quotesIn(await ann.press(seen, '分享'))).toEqual(quotesIn(seen));
  });

  it('needs no permission of the bot where only the user has installed it', async () => {
    const { discord } = await startBoth();
    const ann = discord.member({ name: 'ann', locale: 'zh-CN' });
    const where = { channel: discord.channels.muted, install: 'user' } as const;
    const seen = await ann.slash('ask', { question: '人工智能', private: true }, where);
    expect((await ann.press(seen, '分享', where)).ephemeral).toBe(false);
  });

  it('lets only the one who shared it remove it', async () => {
    const { discord, ann, seen } = await askPrivately();
    const shared = await ann.press(seen, '分享');
    expect((await discord.member({ name: 'bob' }).press(shared, '🗑️')).ephemeral).toBe(true);
    await ann.press(shared, '🗑️');
    expect(inGeneral(discord)).toEqual([]);
  });

  it('makes a name inert that would do something in Markdown', async () => {
    const { ann, seen } = await askPrivately('general', '**@everyone** [x](https://a.cn) <@1>');
    const shared = await ann.press(seen, '分享');
    const [note] = markdownOf(shared);
    expect(note!.slice(3).replaceAll(/\\[!-/:-@[-`{-~]/gu, '')).not.toMatch(/[*_~|`[\]()<>@#:]/u);
  });

  it.each(['上下文', '引用'])('works for what the button %s shows', async (label) => {
    const { discord, ann, seen } = await askPrivately();
    const shown = await ann.press(seen, label);
    const shared = await ann.press(shown, '分享');
    expect(quotesIn(shared)).toEqual(quotesIn(shown));
    expect(inGeneral(discord)).toEqual([shared.message]);
  });

  it('works in a thread, and between people where only one of them has the bot', async () => {
    const { discord, ann, seen } = await askPrivately('thread');
    const shared = await ann.press(seen, '分享');
    expect(discord.messages(discord.channels.thread)).toEqual([shared.message]);
    const apart = await ann.slash('ask', { question: '算力', private: true }, { context: 2 });
    expect((await ann.press(apart, '分享')).ephemeral).toBe(false);
  });

  it('is not offered where nobody else reads', async () => {
    const { ann } = await askPrivately();
    const seen = await ann.slash('ask', { question: '算力', private: true }, { context: 1 });
    expect(labelsIn(seen)).not.toContain('分享');
  });
});

describe('sharing where the bot may not post', () => {
  it.each([
    ['en-US', 'Share', 'I lack “Send Messages”'],
    ['zh-CN', '分享', '缺少权限：“发送消息”'],
    ['zh-TW', '分享', '缺少權限：「發送訊息」'],
  ] as const)('names the permission that it lacks: %s', async (locale, label, words) => {
    const { discord } = await startBoth();
    const channel = discord.channels.muted;
    const ann = discord.member({ locale });
    const seen = await ann.slash('ask', { question: '算力', private: true }, { channel });
    const refused = await ann.press(seen, label);
    expect(refused.ephemeral).toBe(true);
    expect(shownBy(refused)).toContain(words);
    expect(discord.messages(channel)).toEqual([]);
  });

  it('names the permission to see the channel', async () => {
    const { ann, seen } = await askPrivately('hidden');
    expect(shownBy(await ann.press(seen, '分享'))).toContain('“查看频道”');
  });
});
