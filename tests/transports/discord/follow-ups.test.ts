import { describe, expect, it } from 'vitest';
import { openAllPlans } from '../../support/library.js';
import { openDiscord, startBot, startBoth } from './running.js';
import { quotesIn, shownBy } from './seen.js';

const { library: allPlans } = await openAllPlans();

const FIRST = '孵化器建设';
const NEXT = '那创新呢？';
/** What the section of the first answer says to the next question, of which other sections say more. */
const GOES_ON = '人工智能创新联合体';

describe('a reply to an answer', () => {
  it('keeps the section of that answer in mind', async () => {
    const { discord } = await startBoth();
    const ann = discord.member();
    const alone = await ann.say(NEXT, { mention: true });
    expect(quotesIn(alone)[0]).not.toContain(GOES_ON);
    const answer = await ann.say(FIRST, { mention: true });
    const next = await ann.say(NEXT, { replyTo: answer });
    expect(quotesIn(next)[0]).toContain(GOES_ON);
    expect(next.message!.message_reference?.message_id).toBe(next.id);
  });

  it('keeps its document in mind', async () => {
    const discord = await openDiscord();
    await startBot(discord, { library: allPlans });
    const ann = discord.member();
    for (const [first, next, title] of [
      ['江州的核心产业规模要达到多少', '那安全呢？', '江州市'],
      ['生物医药产业规模', '那人才呢？', '生物医药'],
      ['北京的自动驾驶示范区', '那资金呢？', '北京市'],
    ] as const) {
      expect(shownBy(await ann.say(next, { mention: true }))).not.toContain(title);
      const answer = await ann.say(first, { mention: true });
      expect(shownBy(await ann.say(next, { replyTo: answer }))).toContain(title);
    }
  });

  it('understands “那增长呢？” after a question on the scale', async () => {
    const { discord } = await startBoth();
    const ann = discord.member();
    const answer = await ann.say('核心产业规模要达到多少', { mention: true });
    expect(quotesIn(await ann.say('那增长呢？', { replyTo: answer }))[0]).toContain('持续保持10%以上增长');
  });

  it('does so from that message alone, also after a restart', async () => {
    const discord = await openDiscord();
    const bot = await startBot(discord);
    const ann = discord.member();
    const answer = await ann.say(FIRST, { mention: true });
    await bot.stop();
    await startBot(discord);
    expect(quotesIn(await ann.say(NEXT, { replyTo: answer }))[0]).toContain(GOES_ON);
  });

  it('goes on from a command, from a reply of somebody else, and in direct messages', async () => {
    const { discord } = await startBoth();
    const ann = discord.member();
    const asked = await ann.slash('ask', { question: FIRST });
    const bob = discord.member({ name: 'bob' });
    const next = await bob.say(NEXT, { replyTo: asked });
    expect(quotesIn(next)[0]).toContain(GOES_ON);
    const direct = await ann.dm(FIRST);
    expect(quotesIn(await ann.dm(NEXT, { replyTo: direct }))[0]).toContain(GOES_ON);
  });

  it('goes on from the answer where it replies to a citation of that', async () => {
    const { discord } = await startBoth();
    const ann = discord.member();
    const answer = await ann.say('人工智能', { mention: true });
    await ann.say('工作专班', { mention: true });
    const cited = await ann.say('出处？', { replyTo: answer });
    expect(shownBy(cited)).toContain('[EB/OL]');
    const more = await ann.say('还有呢', { replyTo: cited });
    expect(shownBy(more)).toContain('人工智能');
    expect(quotesIn(more)).toHaveLength(1);
    expect(quotesIn(more)).not.toEqual(quotesIn(answer));
  });

  it('goes on from an answer to a follow-up', async () => {
    const { discord } = await startBoth();
    const ann = discord.member();
    const next = await ann.say(NEXT, { replyTo: await ann.say(FIRST, { mention: true }) });
    const further = await ann.say('那创新呢', { replyTo: next });
    expect(quotesIn(further)[0]).toContain(GOES_ON);
  });

  it('keeps the section in mind when its pages are turned', async () => {
    const { discord } = await startBoth();
    const ann = discord.member({ locale: 'zh-CN' });
    const answer = await ann.say('工作专班', { mention: true });
    const next = await ann.say('创新怎么做呢？', { replyTo: answer });
    const [quote] = quotesIn(next);
    expect(quote).not.toBe(quotesIn(await ann.say('创新怎么做', { mention: true }))[0]);
    expect(quotesIn(await ann.press(next, '›'))).not.toContain(quote);
    expect(quotesIn(await ann.press(next, '‹'))).toEqual([quote]);
  });

  it('that names something else is not held to the section', async () => {
    const { discord } = await startBoth();
    const ann = discord.member();
    const answer = await ann.say(FIRST, { mention: true });
    const next = await ann.say('算力伙伴计划是什么？', { replyTo: answer });
    expect(quotesIn(next)[0]).toContain('实施算力伙伴计划');
  });

  it('is read also where it does not ping the bot but mentions it', async () => {
    const { discord } = await startBoth();
    const ann = discord.member();
    const answer = await ann.say(FIRST, { mention: true });
    const next = await ann.say(NEXT, { replyTo: answer, ping: false, mention: true });
    expect(quotesIn(next)[0]).toContain(GOES_ON);
    // Discord does not show the bot a text that is not addressed to it.
    expect(shownBy(await ann.say(NEXT, { replyTo: answer, ping: false }))).toContain('@ ON');
  });

  it('to a list or to the help is a plain question', async () => {
    const { discord } = await startBoth();
    const ann = discord.member({ locale: 'zh-CN' });
    const alone = quotesIn(await ann.say(NEXT, { mention: true }));
    for (const command of ['target', 'outline', 'sources'] as const) {
      const list = await ann.slash(command);
      expect(quotesIn(await ann.say(NEXT, { replyTo: list }))).toEqual(alone);
    }
  });
});
