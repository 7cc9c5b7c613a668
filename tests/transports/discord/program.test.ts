import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { folderWith } from '../../support/temp-folder.js';
import { isBuilt } from '../../support/terminal.js';
import { runFor, spawnBot, spawnReadyBot } from './program.js';
import { linesOf, openDiscord } from './running.js';
import { quotesIn } from './seen.js';

/** A process that loads everything takes its time on a slow machine, in milliseconds. */
const PROCESS = 30_000;

const built = isBuilt();

describe.skipIf(!built)('npm start', { timeout: PROCESS }, () => {
  it('connects with nothing but the environment, registers, answers, and ends when it is told', async () => {
    const discord = await openDiscord();
    const bot = await spawnReadyBot(discord);
    const ann = discord.member({ locale: 'zh-CN' });
    const asked = await ann.slash('ask', { question: '人工智能' });
    expect(quotesIn(asked)).not.toEqual([]);
    expect((await ann.press(asked, '›')).message).toBe(asked.message);
    expect(await ann.type('target', 'about', 'hexin')).not.toEqual([]);
    expect(quotesIn(await ann.say('核心产业规模', { mention: true }))[0]).toContain('3000亿元');
    bot.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    expect(bot.errors()).toBe('');
    expect(discord.gateway.connected).toBe(0);
  });

  // leaving.test.ts says the same of a SIGTERM.
  it('finishes what is in flight at a SIGINT', async () => {
    const discord = await openDiscord();
    const bot = await spawnReadyBot(discord);
    const ann = discord.member({ locale: 'zh-CN' });
    // The bot has to try again, a second after it was told to end.
    discord.faults.next(2, { status: 429, retryAfter: 1 });
    const asked = ann.slash('ask', { question: '算力伙伴计划' });
    const said = ann.say('核心产业规模', { mention: true });
    await setTimeout(300);
    bot.kill('SIGINT');
    expect(quotesIn(await asked)[0]).toContain('算力伙伴计划');
    expect(quotesIn(await said)[0]).toContain('3000亿元');
    expect(await bot.ended).toBe(0);
    expect(bot.errors()).toBe('');
  });

  it('ends also when it is told so while it is connecting', async () => {
    const discord = await openDiscord();
    const bot = spawnBot(discord);
    await expect.poll(() => discord.gateway.identified, { timeout: PROCESS, interval: 1 }).toBe(1);
    bot.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
  });

  it.runIf(process.platform === 'linux')('ends at once when it is told so while it starts', async () => {
    const discord = await openDiscord();
    const bot = spawnBot(discord);
    await expect.poll(bot.hasWorkers, { timeout: PROCESS, interval: 1 }).toBe(true);
    bot.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    expect(discord.gateway.identified).toBe(0);
    expect(bot.errors()).toBe('');
  });

  it('ends also when it is told so while Discord is away', async () => {
    const discord = await openDiscord();
    const bot = await spawnReadyBot(discord);
    discord.gateway.refuse(true);
    discord.gateway.drop();
    await setTimeout(200);
    bot.kill('SIGTERM');
    await setTimeout(100);
    discord.gateway.refuse(false);
    expect(await bot.ended).toBe(0);
  });

  it('logs lines of JSON, with no text, no name and no token in them', async () => {
    const discord = await openDiscord();
    const bot = await spawnReadyBot(discord, { LOG_LEVEL: 'trace' });
    const ann = discord.member({ name: 'marker-name', locale: 'zh-CN' });
    const asked = await ann.slash('ask', { question: '算力 marker-question', private: true });
    await ann.press(asked, '分享');
    await ann.slash('check', { claim: '核心产业规模达到 7777亿元 marker-claim' });
    await ann.say('marker-mention 算力', { mention: true });
    await ann.sayUnanswered('marker-mention', { mention: true, channel: discord.channels.muted });
    await ann.menu('Check against the plan', ann.post('marker-message 2025年'));
    await ann.type('cite', 'passage', 'marker-typed');
    await ann.slash('cite', { passage: 'marker-passage' });
    discord.faults.next(1, { status: 502 }, /callback$/u);
    await ann.slash('ask', { question: 'marker-fault' });
    bot.kill('SIGTERM');
    await bot.ended;
    const lines = linesOf(bot.output());
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines)
      expect(line).toMatchObject({ level: expect.any(Number), time: expect.any(String) });
    expect(lines.filter(({ msg }) => msg === 'answered').every(({ ms }) => Number(ms) >= 0)).toBe(true);
    const written = bot.output() + bot.errors();
    for (const secret of [
      'marker',
      '7777亿',
      discord.token,
      ...discord.interactions.map(({ token }) => token),
    ])
      expect(written).not.toContain(secret);
  });

  it('answers from the documents in SEEDS_DIR', async () => {
    const discord = await openDiscord();
    const seed = '标题: 城市更新方案\n链接: https://a.cn/b\n总结: 　　一、目标　　到2030年新增绿地三百公顷。';
    await spawnReadyBot(discord, { SEEDS_DIR: folderWith({ 'green.txt': seed }) });
    const seen = await discord.member().slash('ask', { question: '新增绿地多少' });
    expect(quotesIn(seen)[0]).toContain('到2030年新增绿地三百公顷。');
  });

  it('without a token says so and serves the chat in a browser', async () => {
    const discord = await openDiscord();
    const started = spawnBot(discord, { DISCORD_TOKEN: '', PORT: '0' });
    while (!started.output().includes('http://')) await setTimeout(10);
    expect(started.output()).toContain('DISCORD_TOKEN is not set');
    const [url] = /http:\/\/127\.0\.0\.1:\d+/u.exec(started.output())!;
    expect(await (await fetch(url)).text()).toContain('<title>策源');
    started.kill('SIGTERM');
    expect(await started.ended).toBe(0);
    expect(discord.log).toEqual([]);
  });
});

// One of each kind: start.test.ts walks all the reasons that Discord may have.
describe.skipIf(!built)('npm start ends with status 2 and says what to do', { timeout: PROCESS }, () => {
  it.each([
    ['with a wrong token', { DISCORD_TOKEN: 'MTEw.marker.token' }, 'Reset the token'],
    ['with a token with a space', { DISCORD_TOKEN: 'marker token' }, 'DISCORD_TOKEN'],
    ['with an application id that is none', { DISCORD_APP_ID: 'marker-ceyuan' }, 'DISCORD_APP_ID'],
    ['with an address that is none', { DISCORD_API_URL: 'discord' }, 'DISCORD_API_URL'],
    ['without its documents', { SEEDS_DIR: '/nowhere-at-all' }, '/nowhere-at-all'],
  ])('%s', async (_, env, message) => {
    const discord = await openDiscord();
    const run = await runFor(discord, ['start'], env);
    expect(run.status).toBe(2);
    expect(run.errors).toContain(message);
    expect(run.errors).not.toMatch(/^\s+at /mu);
    for (const secret of ['marker', discord.token]) expect(run.output + run.errors).not.toContain(secret);
  });

  it('where the gateway refuses it', async () => {
    const discord = await openDiscord();
    discord.gateway.closeOnIdentify(4014);
    const run = await runFor(discord, ['start']);
    expect(run.status).toBe(2);
    expect(run.errors).toContain('intents');
    expect(run.errors).not.toMatch(/^\s+at /mu);
    expect(run.output + run.errors).not.toContain(discord.token);
  });
});
