import { describe, expect, it } from 'vitest';
import { startBoth } from './running.js';
import { labelsIn, quotesIn, seedText, shownBy } from './seen.js';

const MENU = 'Check against the plan';
const FALSE = '北京提出2025年人工智能核心产业规模达到5000亿元';
const TRUE = '北京提出2025年人工智能核心产业规模达到3000亿元';
const ABSENT = '北京将补贴每家企业100万元';

async function startWithAnn() {
  const { discord } = await startBoth();
  const ann = discord.member({ name: 'ann', locale: 'zh-CN' });
  return { discord, ann, bob: discord.member({ name: 'bob', locale: 'zh-CN' }) };
}

describe('/check', () => {
  it.each([
    [FALSE, '❌ 与原文不一致'],
    [TRUE, '✅ 与原文一致'],
    [ABSENT, '⚪ 原文没有'],
  ])('says of “%s”: %s', async (claim, verdict) => {
    const { ann } = await startWithAnn();
    const seen = await ann.slash('check', { claim });
    expect(shownBy(seen)).toContain(verdict);
    for (const quote of quotesIn(seen)) expect(seedText).toContain(quote);
  });

  it('shows both figures side by side where they differ, and the passage', async () => {
    const { ann } = await startWithAnn();
    const seen = await ann.slash('check', { claim: FALSE });
    expect(shownBy(seen)).toMatch(/5000亿元.*｜.*3000亿元/u);
    expect(quotesIn(seen).join('')).toContain('核心产业规模达到3000亿元');
  });

  it.each([
    ['en-US', '❌ Differs from the plan', 'Checked against the plan'],
    ['zh-TW', '❌ 與原文不一致', '核對原文'],
  ] as const)('speaks the language of the member: %s', async (locale, verdict, title) => {
    const { discord } = await startBoth();
    const seen = await discord.member({ locale }).slash('check', { claim: FALSE });
    for (const words of [verdict, title]) expect(shownBy(seen)).toContain(words);
  });

  it('says that there is nothing to check in what states nothing', async () => {
    const { ann } = await startWithAnn();
    expect(shownBy(await ann.slash('check', { claim: '你好！' }))).toContain('没有可以核对的内容');
  });

  it('makes a claim of 800 marks inert, and keeps it when its pages are turned', async () => {
    const { ann } = await startWithAnn();
    const claim = `${FALSE}。**@甲** `.repeat(12);
    const seen = await ann.slash('check', { claim });
    expect(shownBy(seen)).toContain('**@甲**');
    if (!labelsIn(seen).includes('›')) return;
    expect(shownBy(await ann.press(seen, '›'))).toContain('**@甲**');
  });
});

describe('the menu on a message', () => {
  it('checks what somebody else wrote, for the one who asks alone, until they share it', async () => {
    const { discord, ann, bob } = await startWithAnn();
    const said = bob.post(FALSE);
    const checked = await ann.menu(MENU, said);
    expect(checked.ephemeral).toBe(true);
    expect(shownBy(checked)).toContain('❌ 与原文不一致');
    expect(discord.messages(discord.channels.general)).toEqual([said]);
    const shared = await ann.press(checked, '分享');
    expect(shownBy(shared)).toMatch(/^-# 由 ann 分享\n/u);
    expect(shownBy(shared)).toContain('❌ 与原文不一致');
    expect(discord.messages(discord.channels.general)).toEqual([said, shared.message]);
  });

  it('checks of an answer of the bot what it quotes, and nothing that it says of that', async () => {
    const { ann } = await startWithAnn();
    const answered = await ann.slash('ask', { question: '核心产业规模要达到多少' });
    const checked = await ann.menu(MENU, answered.message!);
    expect(shownBy(checked)).toContain('✅ 与原文一致');
    expect(shownBy(checked)).not.toMatch(/❌|⚪|❔|未核对/u);
  });

  it.each([
    ['en-US', 'There is no text in this message that could be checked.'],
    ['zh-CN', '这条消息里没有可以核对的文字。'],
    ['zh-TW', '這則訊息裡沒有可以核對的文字。'],
  ] as const)('says so on a message without text: %s', async (locale, words) => {
    const { discord, bob } = await startWithAnn();
    const picture = bob.post('');
    const seen = await discord.member({ locale }).menu(MENU, picture);
    expect(seen.ephemeral).toBe(true);
    expect(shownBy(seen)).toBe(words);
  });

  it('checks the first sentences of a long message, and says that it does', async () => {
    const { ann, bob } = await startWithAnn();
    const others = Array.from({ length: 60 }, (_, at) => FALSE.replace('5000', `${5000 + at}`));
    const said = bob.post([TRUE, ...others].join('。'));
    const seen = await ann.menu(MENU, said);
    expect(shownBy(seen)).toContain('✅ 与原文一致');
    expect(shownBy(seen)).toContain('文字较长');
    expect(labelsIn(seen)).toContain('分享');
  });

  it('checks each statement of a message of several', async () => {
    const { ann, bob } = await startWithAnn();
    const seen = await ann.menu(MENU, bob.post(`${TRUE}。\n${FALSE}。\n${ABSENT}。`));
    for (const verdict of ['✅ 与原文一致', '❌ 与原文不一致', '⚪ 原文没有'])
      expect(shownBy(seen)).toContain(verdict);
  });

  it('works on an answer of the bot itself, and in direct messages', async () => {
    const { ann, discord } = await startWithAnn();
    const answer = await ann.say('核心产业规模', { mention: true });
    const own = await ann.menu(MENU, answer);
    expect(own.ephemeral).toBe(true);
    expect(shownBy(own)).toContain('✅ 与原文一致');
    const direct = ann.post(FALSE, { channel: ann.dmChannel() });
    await expect.poll(() => discord.messages(ann.dmChannel())).toHaveLength(2);
    const checked = await ann.menu(MENU, direct);
    expect(shownBy(checked)).toContain('❌ 与原文不一致');
    expect(labelsIn(checked)).not.toContain('分享');
  });
});
