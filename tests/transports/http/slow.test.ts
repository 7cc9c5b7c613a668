import { Agent, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Command, defineCommand } from '../../../src/command/command.js';
import { whole } from '../../../src/command/options.js';
import { button, paragraph, type Reply, reply, row } from '../../../src/reply/reply.js';
import { shownBy } from '../discord/seen.js';
import { startOverHttp } from './serving.js';

/** Longer than the bot waits before it announces an answer, in milliseconds. */
const SLOW = 1_600;

/** What it takes to end with nothing in flight, in milliseconds; far less than a connection may stay idle. */
const SOON = 1_500;

const NAMES = { 'zh-CN': '慢', 'zh-TW': '慢' };
const DESCRIBE = { en: 'Slow', 'zh-CN': '慢', 'zh-TW': '慢' };

const slow = defineCommand({
  name: 'slow',
  names: NAMES,
  describe: DESCRIBE,
  options: { ms: whole(NAMES, DESCRIBE, { default: SLOW }) },
  async run({ ms }): Promise<Reply> {
    await setTimeout(ms);
    return reply([paragraph(`${ms} ms`), row([button('again', slow.with({ ms: ms + 1 }))])]);
  },
});
const more = [slow as unknown as Command];

/** Keeps a connection open on which nothing happens, as a proxy does. */
async function keepIdle(url: string): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  onTestFinished(() => agent.destroy());
  await new Promise<void>((answered, failed) => {
    const asking = request(`${url}/healthz`, { agent }, (response) => response.resume().on('end', answered));
    asking.on('error', failed).end();
  });
}

describe('a slow answer over HTTP', () => {
  it('is announced in time, and follows by a webhook', async () => {
    const { discord, server } = await startOverHttp({ more });
    const seen = await discord.member().slash('slow');
    expect(seen).toMatchObject({ deferred: true, ephemeral: false });
    expect(shownBy(seen)).toBe(`${SLOW} ms`);
    const [{ method, path } = { method: '', path: '' }] = discord.log.filter((one) =>
      /webhooks/u.test(one.path),
    );
    expect(`${method} ${path}`).toMatch(/^PATCH .+\/messages\/%40original$/u);
    const answered = expect.objectContaining({ msg: 'answered', deferred: true });
    await expect.poll(server.lines).toContainEqual(answered);
  });
});

describe('a server that is told to end', () => {
  it.each([
    ['within its response', 400],
    ['after its response', SLOW],
  ])('first answers what is in flight, %s', async (_, ms) => {
    const { discord, server } = await startOverHttp({ more });
    const asked = discord.member().slash('slow', { ms });
    await setTimeout(200);
    expect(await server.stop()).toBe(0);
    expect(server.lines()).toContainEqual(expect.objectContaining({ msg: 'answered', what: 'slow typed' }));
    expect(shownBy(await asked)).toBe(`${ms} ms`);
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  });

  it('waits for no connection on which nothing happens', async () => {
    const { discord, server } = await startOverHttp({ more });
    await keepIdle(server.url);
    // This one is kept open by whoever posts it, too, and is idle only after the server was told.
    const asked = discord.member().slash('slow', { ms: 400 });
    await setTimeout(200);
    const started = performance.now();
    expect(await server.stop()).toBe(0);
    expect(performance.now() - started).toBeLessThan(SOON);
    await asked;
  });
});
