import { describe, expect, it } from 'vitest';
import { openDiscord, startBot, startBoth } from './running.js';
import { greyIn, labelsIn, quotesIn, shownBy } from './seen.js';

async function startWithAnn() {
  const { discord, bot } = await startBoth();
  return { discord, bot, ann: discord.member({ name: 'ann', locale: 'zh-CN' }) };
}

describe.each([
  ['a reply to an answer', true],
  ['a mention after an answer, which is no reply', false],
])('%s', (_, isReply) => {
  /** Asks something, and says something after its answer. */
  async function talk(question: string, ...next: readonly string[]) {
    const { ann } = await startWithAnn();
    let seen = await ann.say(question, { mention: true });
    const first = seen;
    for (const words of next) seen = await ann.say(words, isReply ? { replyTo: seen } : { mention: true });
    return { first, seen };
  }

  it.each(['还有呢', '还有别的吗？', '更多', '下一页', 'more', 'anything else?'])(
    '“%s” shows the next quotes',
    async (more) => {
      const { first, seen } = await talk('人工智能', more);
      expect(greyIn(seen)).toEqual(['2/3']);
      expect(quotesIn(seen)).not.toEqual(quotesIn(first));
    },
  );

  it('that wants more than there is is told so', async () => {
    const { seen } = await talk('人工智能', '还有呢', '还有呢', '还有呢');
    expect(shownBy(seen)).toBe('没有其他相关段落了。可以换个说法，或看看目录。');
  });

  it.each(['给个引用', '出处？', '来源是哪里', 'source?', 'citation please'])(
    '“%s” shows its citation',
    async (words) => {
      const { seen } = await talk('核心产业规模要达到多少', words);
      expect(shownBy(seen)).toContain('[EB/OL]');
    },
  );

  it.each(['哪一年？', '什么时候', '到哪年', 'which year?'])(
    '“%s” shows the deadline of what was quoted',
    async (words) => {
      const { seen } = await talk('核心产业规模要达到多少', words);
      expect(quotesIn(seen)[0]).toContain('2025年');
      expect(shownBy(seen)).toMatch(/解读写道：|In the words of a reading/u);
    },
  );

  it.each(['分别是什么', '都有哪些？', '具体有哪些'])('“%s” lists what was counted', async (words) => {
    const { seen } = await talk('有几项保障措施', words);
    expect(quotesIn(seen).length).toBeGreaterThanOrEqual(4);
  });

  it('with a pronoun keeps the subject', async () => {
    const { seen } = await talk('城市大脑2.0', '那是哪个区？');
    expect(shownBy(seen)).toContain('💬 城市大脑2.0 那是哪个区');
    expect(quotesIn(seen)[0]).toContain('海淀区');
  });

  it.each(['谢谢！', '谢谢你', 'thanks', '👍', '好的'])('“%s” is not answered', async (words) => {
    const { ann } = await startWithAnn();
    const answer = await ann.say('算力', { mention: true });
    await ann.sayUnanswered(words, isReply ? { replyTo: answer } : { mention: true });
  });
});

describe('what somebody says', () => {
  it.each(['哪一年？', '还有呢', 'source?'])('“%s” after nothing is asked back', async (words) => {
    const { ann } = await startWithAnn();
    expect(shownBy(await ann.say(words, { mention: true }))).toMatch(/请回复那条消息|Reply to it/u);
  });

  it('goes on from the answer to the same member, rather than to another', async () => {
    const { discord, ann } = await startWithAnn();
    await ann.say('人工智能', { mention: true });
    await discord.member({ name: 'bob' }).say('核心产业规模要达到多少', { mention: true });
    expect(greyIn(await ann.say('还有呢', { mention: true }))).toEqual(['2/3']);
  });

  it('goes on after a restart, and in direct messages', async () => {
    const discord = await openDiscord();
    const bot = await startBot(discord);
    const ann = discord.member();
    await ann.dm('核心产业规模要达到多少');
    await bot.stop();
    await startBot(discord);
    expect(quotesIn(await ann.dm('哪一年'))[0]).toContain('2025年');
  });

  it('beside a quote is about that', async () => {
    const { ann } = await startWithAnn();
    const checked = await ann.dm('> 核心产业规模达到5000亿元\n这个对吗');
    expect(shownBy(checked)).toContain('数字不同');
    expect(shownBy(await ann.dm('> 核心产业规模达到3000亿元'))).toContain('💬 核心产业规模达到3000亿元');
  });

  it.each(['你好', 'hi', 'Hello!', '在吗？'])('“%s” gets the help', async (words) => {
    const { ann } = await startWithAnn();
    expect(shownBy(await ann.say(words, { mention: true }))).toMatch(/机器人能做什么|What this bot can do/u);
  });

  it('to the role of the bot is told how to reach it, as Discord does not show the words', async () => {
    const { ann } = await startWithAnn();
    expect(shownBy(await ann.say('算力', { mention: 'role' }))).toContain('@');
  });
});

describe('words that are no Chinese and no English sentence', () => {
  it.each(['算力', 'suanli', 'hexin chanye guimo', 'PFlops', 'talent policy'])(
    '“%s” are answered in the language of the server',
    async (words) => {
      const { discord } = await startBoth({ language: 'zh-CN' });
      const seen = await discord.member({ locale: 'en-US' }).say(words, { mention: true });
      expect(labelsIn(seen).join()).toMatch(/上下文|目录/u);
    },
  );

  it('leave an English sentence English there', async () => {
    const { discord } = await startBoth({ language: 'zh-CN' });
    const seen = await discord.member().say('What is the scale of the core industry?', { mention: true });
    expect(labelsIn(seen)).toContain('Context');
  });
});
