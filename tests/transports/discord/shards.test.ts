import { describe, expect, it } from 'vitest';
import { freePorts } from '../../../bench/load/fleet.js';
import { folderWith } from '../../support/temp-folder.js';
import { isBuilt } from '../../support/terminal.js';
import { startServer } from '../http/serving.js';
import { spawnReadyBot } from './program.js';
import { openDiscord, startBot, startBoth } from './running.js';
import { quotesIn } from './seen.js';

/** Two processes that load everything, and wait for each other. */
const PROCESSES = 60_000;

/** What Discord wants between two shards that identify, in milliseconds. */
const APART = 5_000;

describe.skipIf(!isBuilt())('the shards of two processes', { timeout: PROCESSES }, () => {
  it('identify one after the other, and answer everything once', async () => {
    const discord = await openDiscord();
    const shared = { CEYUAN_CACHE: folderWith({}) };
    await Promise.all(['0/2', '1/2'].map((SHARDS) => spawnReadyBot(discord, { ...shared, SHARDS })));
    expect(discord.gateway.connected).toBe(2);
    const [first = 0, second = 0] = discord.gateway.identifiedAt;
    expect(second - first).toBeGreaterThanOrEqual(APART);
    const ann = discord.member({ locale: 'zh-CN' });
    expect(quotesIn(await ann.slash('ask', { question: '核心产业规模' }))[0]).toContain('3000亿元');
    expect(quotesIn(await ann.say('核心产业规模', { mention: true }))[0]).toContain('3000亿元');
    // Direct messages come to shard 0, whichever the server belongs to.
    expect(quotesIn(await ann.dm('核心产业规模'))[0]).toContain('3000亿元');
    for (const one of discord.interactions) expect(one).toMatchObject({ accepted: 1, refused: 0 });
    expect(discord.messages(discord.channels.general)).toHaveLength(3);
  });
});

describe.skipIf(!isBuilt())('a process on the gateway', { timeout: PROCESSES }, () => {
  it('tells how it is where METRICS_PORT says', async () => {
    const discord = await openDiscord();
    const [port = 0] = await freePorts(1);
    const bot = await spawnReadyBot(discord, { METRICS_PORT: `${port}`, CEYUAN_CACHE: folderWith({}) });
    const get = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
    expect((await get('/healthz')).status).toBe(200);
    expect(await (await get('/readyz')).json()).toMatchObject({ state: 'ready', corpus: expect.any(String) });
    await discord.member().say('核心产业规模', { mention: true });
    const count = 'ceyuan_interactions_total{command="ask",outcome="answered"} 1\n';
    await expect.poll(async () => (await get('/metrics')).text()).toContain(count);
    bot.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
  });
});

describe('a process for mentions only', () => {
  const mentionsOnly = { env: { mentionsOnly: true } };

  it('answers messages, and leaves interactions to the server over HTTP', async () => {
    const discord = await openDiscord();
    await startBot(discord, mentionsOnly);
    const { url } = await startServer(discord);
    await discord.useEndpoint(`${url}/interactions`);
    const ann = discord.member({ locale: 'zh-CN' });
    expect(quotesIn(await ann.say('核心产业规模', { mention: true }))[0]).toContain('3000亿元');
    expect(quotesIn(await ann.dm('核心产业规模'))[0]).toContain('3000亿元');
    const asked = await ann.slash('ask', { question: '人工智能' });
    expect((await ann.press(asked, '›')).message).toBe(asked.message);
    for (const one of discord.interactions) expect(one).toMatchObject({ accepted: 1, refused: 0 });
  });

  it('does not answer an interaction that comes over the gateway all the same', async () => {
    const { discord } = await startBoth({ patience: 1_000 }, mentionsOnly);
    await expect(discord.member().slash('ask', { question: '人工智能' })).rejects.toThrow('did not respond');
    expect(discord.log.filter(({ path }) => path.includes('callback'))).toEqual([]);
  });
});
