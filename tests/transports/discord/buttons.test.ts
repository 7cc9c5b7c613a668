import { describe, expect, it } from 'vitest';
import { startBoth } from './running.js';
import { greyIn, labelsIn, linkOf, markdownOf, plain, quotesIn, seedText, shownBy } from './seen.js';

/** Ann reads simplified Chinese. */
async function startWithAnn() {
  const { discord, bot } = await startBoth();
  return { discord, bot, ann: discord.member({ name: 'ann', locale: 'zh-CN' }) };
}

describe('the buttons for pages', () => {
  it('show another page in place, there and back, each with other quotes', async () => {
    const { discord, ann } = await startWithAnn();
    const first = await ann.slash('ask', { question: '人工智能' });
    const [quote] = quotesIn(first);
    expect(labelsIn(first)).not.toContain('‹');
    const second = await ann.press(first, '›');
    expect(second.message).toBe(first.message);
    const [further] = quotesIn(second);
    expect(further).not.toBe(quote);
    expect(seedText).toContain(further);
    const third = await ann.press(second, '›');
    expect(labelsIn(third)).not.toContain('›');
    await ann.press(third, '‹');
    expect(quotesIn(await ann.press(third, '‹'))).toEqual([quote]);
    expect(discord.messages(discord.channels.general)).toHaveLength(1);
  });

  it('lead through every task of a list, none twice', async () => {
    const { ann } = await startWithAnn();
    const tasks = await ann.slash('task');
    const first = quotesIn(tasks);
    let all = first;
    while (labelsIn(tasks).includes('›')) {
      all = [...all, ...quotesIn(await ann.press(tasks, '›'))];
    }
    expect(all).toHaveLength(16);
    expect(new Set(all).size).toBe(16);
    expect(greyIn(tasks)).toEqual(['3/3', '›']);
  });

  it('keep an answer private that is', async () => {
    const { discord, ann } = await startWithAnn();
    const first = await ann.slash('ask', { question: '人工智能', private: true });
    const second = await ann.press(first, '›');
    expect(second).toMatchObject({ ephemeral: true, message: first.message });
    expect(labelsIn(second)).toContain('分享');
    expect(discord.messages(discord.channels.general)).toEqual([]);
  });

  it('stand in the same places on every page, grey at the ends', async () => {
    const { ann } = await startWithAnn();
    const asked = await ann.slash('ask', { question: '人工智能' });
    expect(greyIn(asked)).toEqual(['‹', '1/3']);
    expect(greyIn(await ann.press(asked, '›'))).toEqual(['2/3']);
    expect(greyIn(await ann.press(asked, '›'))).toEqual(['3/3', '›']);
  });

  it('can be pressed by anybody, and the message stays in the language of the one who asked', async () => {
    const { discord, ann } = await startWithAnn();
    const asked = await ann.slash('ask', { question: '人工智能' });
    const bob = discord.member({ name: 'bob', locale: 'en-US' });
    expect(labelsIn(await bob.press(asked, '›'))).toContain('来源');
    expect((await bob.press(asked, '🗑️')).ephemeral).toBe(true);
    await ann.press(asked, '🗑️');
    expect(discord.messages(discord.channels.general)).toEqual([]);
  });
});

describe('the buttons of a quote', () => {
  it('show the paragraph around it, the quote in bold, to the one who pressed', async () => {
    const { discord, ann } = await startWithAnn();
    const asked = await ann.slash('ask', { question: '建立高风险科技活动伦理审查结果专家复核机制' });
    const [quote] = quotesIn(asked);
    const context = await ann.press(asked, '上下文');
    expect(context.ephemeral).toBe(true);
    const [paragraph] = quotesIn(context);
    expect(seedText).toContain(paragraph);
    expect(paragraph!.length).toBeGreaterThan(quote!.length);
    const bold = /\*\*(?<words>(?:\\.|[^*\\])+)\*\*/u.exec(markdownOf(context).join('\n'))?.groups?.words;
    expect(plain(bold!)).toBe(quote);
    expect(labelsIn(context)).toEqual(['引用', '来源', '分享']);
    expect(discord.messages(discord.channels.general)).toHaveLength(1);
  });

  it('cite it, and the citation leads to the words', async () => {
    const { ann } = await startWithAnn();
    const asked = await ann.slash('ask', { question: '算力伙伴计划' });
    const cited = await ann.press(asked, '引用');
    expect(cited.ephemeral).toBe(true);
    expect(quotesIn(cited)).toEqual(quotesIn(asked));
    const today = new Intl.DateTimeFormat('sv-SE').format(new Date());
    expect(markdownOf(cited).join('\n')).toContain(`(2023-05-30)[${today}]. https://news.cctv.com/`);
    expect(labelsIn(await ann.press(cited, '上下文'))).toContain('分享');
  });

  it('open the source at its words, by an address that a button can hold', async () => {
    const { ann } = await startWithAnn();
    for (const question of ['算力伙伴计划', '核心产业规模', '人才', '加强组织领导', '自动驾驶']) {
      const asked = await ann.slash('ask', { question });
      const url = linkOf(asked, '来源');
      expect(url.length).toBeLessThanOrEqual(512);
      const [page, fragment] = url.split('#:~:text=');
      expect(page).toBe('https://news.cctv.com/2023/05/30/ARTIqZMT00HieFhqBGLdFwv3230530.shtml');
      const ends = fragment!.split(',').filter((part) => !part.endsWith('-'));
      for (const end of ends) expect(quotesIn(asked)[0]).toContain(decodeURIComponent(end));
    }
  });

  it('lead from nothing found to the outline', async () => {
    const { ann } = await startWithAnn();
    const asked = await ann.slash('ask', { question: 'pizza recipe' });
    const outline = await ann.press(asked, '目录');
    expect(outline.ephemeral).toBe(true);
    expect(shownBy(outline)).toContain('四、政策亮点');
  });
});

describe('the button that removes', () => {
  it('takes the message away for the one who asked', async () => {
    const { discord, ann } = await startWithAnn();
    const asked = await ann.slash('ask', { question: '算力' });
    await ann.press(asked, '🗑️');
    expect(discord.messages(discord.channels.general)).toEqual([]);
  });

  it.each([
    ['en-US', 'Only the one who asked, and members who manage messages, can remove this.'],
    ['zh-CN', '只有提问的人和能管理消息的成员可以移除。'],
    ['zh-TW', '只有提問的人和能管理訊息的成員可以移除。'],
  ] as const)('is refused to others, in their language: %s', async (locale, words) => {
    const { discord, ann } = await startWithAnn();
    const asked = await ann.slash('ask', { question: '算力' });
    const refused = await discord.member({ locale }).press(asked, '🗑️');
    expect(refused.ephemeral).toBe(true);
    expect(shownBy(refused)).toBe(words);
    expect(discord.messages(discord.channels.general)).toEqual([asked.message]);
  });

  it('takes it away for a member who manages messages too', async () => {
    const { discord, ann } = await startWithAnn();
    const asked = await ann.slash('ask', { question: '算力' });
    await discord.member({ name: 'moderator', managesMessages: true }).press(asked, '🗑️');
    expect(discord.messages(discord.channels.general)).toEqual([]);
  });

  it('takes an answer to a mention away for the one who mentioned the bot', async () => {
    const { discord, ann } = await startWithAnn();
    const answer = await ann.say('算力', { mention: true });
    const bob = discord.member({ name: 'bob' });
    expect((await bob.press(answer, '🗑️')).ephemeral).toBe(true);
    await ann.press(answer, '🗑️');
    expect(discord.messages(discord.channels.general)).toHaveLength(1);
  });

  it('says nothing more where the message is gone already', async () => {
    const { discord, bot, ann } = await startWithAnn();
    const asked = await ann.slash('ask', { question: '算力' });
    discord.faults.next(1, { status: 502, after: true }, /^DELETE /u);
    await ann.press(asked, '🗑️');
    expect(await bot.stop()).toBe(0);
    expect(bot.lines().filter(({ level }) => level > 30)).toEqual([]);
  });
});
