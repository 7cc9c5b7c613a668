import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { waitingCommand } from '../support/waiting-command.js';
import { openDiscord, startBot } from '../transports/discord/running.js';
import { startServer } from '../transports/http/serving.js';
import { isCluster } from './cluster.js';

/** The bound of starting and of ending, in milliseconds; and the most that a busy machine adds. */
const BOUND = 10_000;
const LATE = 10_000;

const never = waitingCommand('never', () => new Promise(() => undefined));

/** How long something takes, in milliseconds. */
async function timeOf(doing: Promise<unknown>): Promise<number> {
  const started = performance.now();
  await doing;
  return performance.now() - started;
}

function expectBound(ms: number): void {
  expect(ms).toBeGreaterThan(BOUND - 500);
  expect(ms).toBeLessThan(BOUND + LATE);
}

const runs = isCluster('To wait out its bounds takes half a minute');

describe.skipIf(!runs)('a process', { timeout: 3 * (BOUND + LATE) }, () => {
  it.concurrent('over HTTP starts without a worker that does not, and ends without an answer that never comes', async () => {
    const discord = await openDiscord({}, { mayViolate: true });
    const complete = new Promise<void>(() => undefined);
    const starting = startServer(discord, { more: [never], complete });
    expectBound(await timeOf(starting));
    const { url, stop } = await starting;
    await discord.useEndpoint(`${url}/interactions`);
    void discord
      .member()
      .slash('never')
      .catch(() => null);
    await setTimeout(500);
    expectBound(await timeOf(stop()));
  });

  it.concurrent('over HTTP ends without a request that never arrives whole', async () => {
    const { url, stop } = await startServer(await openDiscord());
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    await once(socket, 'connect');
    socket
      .on('error', () => undefined)
      .write('POST /interactions HTTP/1.1\r\nhost: here\r\ncontent-length: 9\r\n\r\n');
    await setTimeout(500);
    expect(await timeOf(stop())).toBeLessThan(BOUND + LATE);
  });

  it.concurrent('on the gateway ends without an answer that never comes', async () => {
    const discord = await openDiscord({}, { mayViolate: true });
    const { stop } = await startBot(discord, { more: [never] });
    void discord
      .member()
      .slash('never')
      .catch(() => null);
    await setTimeout(500);
    expectBound(await timeOf(stop()));
  });
});
