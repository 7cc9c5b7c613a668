import { describe, expect, it } from 'vitest';
import type { Discord } from '../../support/discord/discord.js';
import { openLibrary } from '../../support/library.js';
import { folderWith } from '../../support/temp-folder.js';
import { openDiscord, startBot } from './running.js';
import { choicesIn, labelsIn, quotesIn, seedText, shownBy } from './seen.js';

const SEED = 'beijing-ai-2023.txt';
const LONG = `核心产业规模和${'人工智能的发展'.repeat(41)}`;

/** A library of one document of other words. */
const libraryOf = async (files: Record<string, string>) => (await openLibrary(folderWith(files))).library;

/** What Ann sees who asked before the bot was started anew. */
async function askedBefore(discord: Discord) {
  const bot = await startBot(discord);
  const ann = discord.member({ name: 'ann', locale: 'zh-CN' });
  const seen = {
    asked: await ann.slash('ask', { question: '人工智能' }),
    long: await ann.slash('ask', { question: LONG }),
    privately: await ann.slash('ask', { question: '人工智能', private: true }),
    task: await ann.slash('task'),
    outline: await ann.slash('outline'),
    cited: await ann.slash('cite', { passage: '算力伙伴计划' }),
  };
  expect(await bot.stop()).toBe(0);
  return { ...seen, ann };
}

describe('after a restart', () => {
  it('every button and menu of an old message works', async () => {
    const discord = await openDiscord();
    const { ann, asked, long, privately, task, outline, cited } = await askedBefore(discord);
    await startBot(discord);
    const bob = discord.member({ locale: 'zh-CN' });
    expect(quotesIn(await bob.press(asked, '上下文'))).not.toEqual([]);
    expect(quotesIn(await bob.press(asked, '引用'))).toEqual(quotesIn(asked));
    const turned = await bob.press(asked, '›');
    expect(turned.message).toBe(asked.message);
    expect(shownBy(await bob.press(long, '›'))).toContain(`💬 ${LONG}`);
    expect(shownBy(await bob.press(task, '›'))).toContain('#8');
    const [, second] = choicesIn(outline);
    expect(shownBy(await bob.choose(outline, second!.value))).toContain(second!.label);
    expect(shownBy(await bob.choose(cited, 'BibTeX'))).toContain('@online{');
    expect(labelsIn(await ann.press(privately, '›'))).toContain('分享');
    expect((await ann.press(privately, '分享')).ephemeral).toBe(false);
    expect((await bob.press(task, '🗑️')).ephemeral).toBe(true);
    const before = discord.messages(discord.channels.general).length;
    await ann.press(task, '🗑️');
    expect(discord.messages(discord.channels.general)).toHaveLength(before - 1);
  });
});

describe('a document that has changed', () => {
  it.each([
    ['the words are gone', { [SEED]: seedText.replaceAll('算力伙伴计划', '算力计划') }],
    [
      'the document is gone',
      { 'other.txt': '标题: 另一份\n链接: https://a.cn\n总结: 　　一、背景　　别的话。' },
    ],
  ])('is told of by the buttons of an old quote where %s', async (_, files) => {
    const discord = await openDiscord();
    const first = await startBot(discord);
    const ann = discord.member({ locale: 'zh-CN' });
    const asked = await ann.slash('ask', { question: '算力伙伴计划' });
    const before = structuredClone(asked.message);
    await first.stop();
    await startBot(discord, { library: await libraryOf(files) });
    for (const label of ['上下文', '引用']) {
      const seen = await ann.press(asked, label);
      expect(seen.ephemeral).toBe(true);
      expect(shownBy(seen)).toBe('这段原文已经不在了：文件后来有改动。请用 /ask 重新提问。');
    }
    expect(asked.message).toEqual(before);
  });

  it('is told of where somebody shares what is no longer there, and nothing is shared', async () => {
    const discord = await openDiscord();
    const first = await startBot(discord);
    const ann = discord.member({ locale: 'zh-CN' });
    const cited = await ann.press(await ann.slash('ask', { question: '算力伙伴计划' }), '引用');
    await first.stop();
    const files = { [SEED]: seedText.replaceAll('算力伙伴计划', '算力计划') };
    await startBot(discord, { library: await libraryOf(files) });
    const seen = await ann.press(cited, '分享');
    expect(seen.ephemeral).toBe(true);
    expect(shownBy(seen)).toMatch(/^这段原文已经不在了/u);
    expect(discord.messages(discord.channels.general)).toHaveLength(1);
  });

  it('still shows a quote whose words only moved', async () => {
    const discord = await openDiscord();
    const first = await startBot(discord);
    const ann = discord.member({ locale: 'zh-CN' });
    const asked = await ann.slash('ask', { question: '算力伙伴计划' });
    await first.stop();
    const moved = seedText.replace('一、出台背景　　', '一、出台背景　　这一句是后来加的。');
    await startBot(discord, { library: await libraryOf({ [SEED]: moved }) });
    const cited = await ann.press(asked, '引用');
    expect(quotesIn(cited)).toEqual(quotesIn(asked));
  });

  it('is told of by an old menu whose section is gone', async () => {
    const discord = await openDiscord();
    const first = await startBot(discord);
    const ann = discord.member({ locale: 'zh-CN' });
    const outline = await ann.slash('outline');
    await first.stop();
    const changed = seedText.replaceAll('四、政策亮点', '四、政策特点');
    await startBot(discord, { library: await libraryOf({ [SEED]: changed }) });
    const seen = await ann.choose(outline, '四、政策亮点');
    expect(shownBy(seen)).toContain('没有与此相符的章节');
    expect(shownBy(seen)).not.toContain('beijing-ai-2023@');
    expect(choicesIn(seen).map(({ label }) => label)).toContain('四、政策特点');
  });
});

describe('two replicas at once', () => {
  /** Both answer; Discord takes the one that comes first. */
  async function startTwo() {
    const discord = await openDiscord({}, { mayViolate: true });
    const bots = [await startBot(discord), await startBot(discord)];
    const ann = discord.member({ name: 'ann', locale: 'zh-CN' });
    const settle = async (): Promise<void> => {
      for (const bot of bots) {
        await bot.stop();
        expect(bot.lines().filter(({ level }) => level > 30)).toEqual([]);
      }
      for (const one of discord.interactions) expect(one).toMatchObject({ accepted: 1, refused: 1 });
      for (const { what } of discord.violations) expect(what).toBe('answers an interaction a second time');
    };
    return { discord, ann, settle };
  }

  it('answer a command, a button and a menu once', async () => {
    const { discord, ann, settle } = await startTwo();
    const asked = await ann.slash('ask', { question: '人工智能' });
    await ann.press(asked, '›');
    const outline = await ann.slash('outline');
    await ann.choose(outline, '四、政策亮点');
    expect(await ann.type('target', 'about', '核心')).not.toEqual([]);
    await settle();
    expect(discord.messages(discord.channels.general)).toHaveLength(2);
  });

  it('share, and remove, once', async () => {
    const { discord, ann, settle } = await startTwo();
    const asked = await ann.slash('ask', { question: '人工智能', private: true });
    const shared = await ann.press(asked, '分享');
    expect(discord.messages(discord.channels.general)).toHaveLength(1);
    await ann.press(shared, '🗑️');
    expect(discord.messages(discord.channels.general)).toEqual([]);
    await settle();
  });

  it('reply to a mention once', async () => {
    const { discord, ann, settle } = await startTwo();
    const answer = await ann.say('人工智能', { mention: true });
    expect(labelsIn(answer)).toContain('🗑️');
    await settle();
    expect(discord.messages(discord.channels.general)).toHaveLength(2);
  });
});
