import { describe, expect, it } from 'vitest';
import type { Discord } from '../../support/discord/discord.js';
import { startBoth } from './running.js';
import { labelsIn, quotesIn, seedText, shownBy } from './seen.js';

/** What the bot sent to channels so far. */
const sent = (discord: Discord) =>
  discord.log.filter(({ method, path }) => method === 'POST' && /^\/channels\/\d+\/messages$/u.test(path));

async function startWithAnn() {
  const { discord, bot } = await startBoth();
  return { discord, bot, ann: discord.member({ name: 'ann', locale: 'zh-CN' }) };
}

describe('a mention of the bot', () => {
  it('is a question, which it answers with a reply that pings nobody', async () => {
    const { discord, ann } = await startWithAnn();
    const answer = await ann.say('核心产业规模要达到多少', { mention: true });
    expect(quotesIn(answer)[0]).toContain('核心产业规模达到3000亿元');
    expect(seedText).toContain(quotesIn(answer)[0]);
    expect(answer.message!.message_reference?.message_id).toBe(answer.id);
    expect(answer.message!.mentions).toEqual([]);
    expect(sent(discord)[0]!.body).toMatchObject({ allowed_mentions: { parse: [], replied_user: false } });
    expect(labelsIn(answer)).toEqual(['上下文', '引用', '图片', '来源', '👎', '🗑️']);
  });

  it.each([
    ['核心产业规模要达到多少', '解读写道：', '🗑️'],
    ['核心產業規模要達到多少', '解讀寫道：', '🗑️'],
    ['人才政策有哪些？', '上下文', '🗑️'],
    ['How much computing power?', 'Source', '🗑️'],
  ])('is answered in the language of the question: %s', async (question, words, remove) => {
    const { ann } = await startWithAnn();
    const answer = await ann.say(question, { mention: true });
    expect([shownBy(answer), ...labelsIn(answer)].join('\n')).toContain(words);
    expect(labelsIn(answer)).toContain(remove);
  });

  it('in traditional characters gets an interface in traditional characters', async () => {
    const { ann } = await startWithAnn();
    expect(labelsIn(await ann.say('人工智慧產業規模', { mention: true }))).toContain('來源');
  });

  it.each([
    ['en-US', 'What this bot can do'],
    ['zh-CN', '这个机器人能做什么'],
    ['zh-TW', '這個機器人能做什麼'],
  ] as const)(
    'without words shows what the bot can do, in the language of the server, %s',
    async (language, words) => {
      const { discord } = await startBoth({ language });
      const ann = discord.member({ name: 'ann' });
      for (const nothing of ['', '  ']) {
        expect(shownBy(await ann.say(nothing, { mention: true }))).toContain(words);
      }
    },
  );

  it('with an emoji of a server alone is not answered', async () => {
    const { ann } = await startWithAnn();
    await ann.sayUnanswered('<:smile:123456789012345678>', { mention: true });
  });

  it('may stand anywhere in it, beside emoji and other mentions', async () => {
    const { discord, ann } = await startWithAnn();
    const bob = discord.member({ name: 'bob' });
    const question = `核心产业规模 <:smile:123456789012345678> 要达到多少 <@${bob.id}> <t:1700000000:R>`;
    const answer = await ann.say(question, { mention: true });
    expect(shownBy(answer)).toContain('💬 核心产业规模 要达到多少');
    expect(quotesIn(answer)[0]).toContain('3000亿元');
  });

  it.each([
    ['？？？', 'The question holds no word and no number.'],
    [`算力${'，'.repeat(300)}`, '“问题”有 302 个字符，最多 300 个。'],
  ])('that is no question gets a helpful reply: %.10s', async (question, why) => {
    const { ann } = await startWithAnn();
    const answer = await ann.say(`${question}`, { mention: true });
    expect(shownBy(answer)).toContain(why);
  });

  it('in a thread is answered there', async () => {
    const { discord, ann } = await startWithAnn();
    const answer = await ann.say('算力', { mention: true, channel: discord.channels.thread });
    expect(answer.message!.channel_id).toBe(discord.channels.thread);
  });

  it('of an answer that is turned to its next page stays a reply', async () => {
    const { discord, ann } = await startWithAnn();
    const answer = await ann.say('人工智能', { mention: true });
    const [before] = quotesIn(answer);
    const turned = await ann.press(answer, '›');
    expect(turned.message).toBe(answer.message);
    expect(quotesIn(turned)).not.toContain(before);
    expect(discord.messages(discord.channels.general)).toHaveLength(2);
  });
});

describe('a direct message', () => {
  it('is a question, without a mention', async () => {
    const { ann } = await startWithAnn();
    const answer = await ann.dm('核心产业规模要达到多少');
    expect(quotesIn(answer)[0]).toContain('3000亿元');
    expect(answer.message!.channel_id).toBe(ann.dmChannel());
  });

  it('has buttons that work', async () => {
    const { ann } = await startWithAnn();
    const answer = await ann.dm('人工智能');
    expect(quotesIn(await ann.press(answer, '上下文'))).not.toEqual([]);
    await ann.press(answer, '🗑️');
  });
});

describe('what is not addressed to the bot', () => {
  it('is ignored: what people say among themselves, and their replies to each other', async () => {
    const { discord, ann } = await startWithAnn();
    const bob = discord.member({ name: 'bob' });
    const said = bob.post('核心产业规模要达到多少');
    await ann.sayUnanswered('核心产业规模要达到多少？');
    await ann.sayUnanswered('那增长呢？', { replyTo: said });
    expect(sent(discord)).toEqual([]);
  });

  it('is ignored: what other bots say, though they mention it', async () => {
    const { discord } = await startWithAnn();
    const other = discord.member({ name: 'another bot', bot: true });
    await other.sayUnanswered('核心产业规模', { mention: true });
    expect(sent(discord)).toEqual([]);
  });

  it('is ignored: its own messages', async () => {
    const { discord, ann } = await startWithAnn();
    await ann.dm('核心产业规模');
    await ann.sayUnanswered('不是问它的', { wait: 200 });
    expect(sent(discord)).toHaveLength(1);
  });
});

describe('a mention where the bot lacks a permission', () => {
  it('is answered without a reference where it may not read what was written before', async () => {
    const { discord, ann } = await startWithAnn();
    const answer = await ann.say('核心产业规模', { mention: true, channel: discord.channels.forgetful });
    expect(quotesIn(answer)[0]).toContain('3000亿元');
    expect(answer.message!.message_reference).toBeUndefined();
    expect(sent(discord).map(({ status }) => status)).toEqual([403, 200]);
  });

  it('is not answered where it may not write, and the log names the permission', async () => {
    const { discord, bot, ann } = await startWithAnn();
    await ann.sayUnanswered('核心产业规模', { mention: true, channel: discord.channels.muted });
    // The bot logs it after Discord has refused the message.
    const warned = (): unknown => bot.lines().find(({ level }) => level > 30);
    await expect.poll(warned).toMatchObject({
      level: 40,
      msg: expect.stringContaining('I lack “Send Messages”'),
    });
    expect(quotesIn(await ann.say('核心产业规模', { mention: true }))).not.toEqual([]);
  });
});
