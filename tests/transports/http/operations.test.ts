import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createMetrics, createOperations } from '../../../src/transports/http/operations.js';
import { commands, library, openDiscord } from '../discord/running.js';
import { beginServer, startOverHttp, startServer } from './serving.js';

describe('/readyz', () => {
  it.each([
    ['starting', 503],
    ['ready', 200],
    ['ending', 503],
  ] as const)('tells a process that is %s by the status %i', async (state, status) => {
    const versions = { version: '0.0.0', corpus: '0' };
    const metrics = createMetrics(versions, commands);
    const response = await createOperations({ versions, metrics, state: () => state }).request('/readyz');
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ state, ...versions });
  });
});

describe('a server', () => {
  it('tells that it lives and is ready, with the versions of its code and its documents', async () => {
    const { url } = await startServer(await openDiscord());
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    const ready = await fetch(`${url}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({ state: 'ready', version: '0.0.0', corpus: library.version() });
    expect(library.version()).toMatch(/^[\da-f]{12}$/u);
  });

  it('takes no request before all of its workers have started', async () => {
    let start: () => void = () => undefined;
    const complete = new Promise<void>((started) => {
      start = started;
    });
    let isReady = false;
    const starting = startServer(await openDiscord(), { complete }).then(() => {
      isReady = true;
    });
    await setTimeout(100);
    expect(isReady).toBe(false);
    start();
    await starting;
  });

  it('ends at once where it is told so before its workers have started', { timeout: 5_000 }, async () => {
    const { stop } = await beginServer(await openDiscord(), { complete: new Promise(() => undefined) });
    expect(await stop()).toBe(0);
  });

  it('counts what it answers, and how fast', async () => {
    const { discord, server } = await startOverHttp();
    const ann = discord.member({ name: 'marker-name' });
    await ann.slash('ask', { question: '核心产业规模' });
    await ann.slash('ask', { question: '上海的房价 marker-question' });
    await ann.slash('target');
    await ann.type('target', 'about', 'marker-typed');
    // A response is counted once it has left, which is after it was seen.
    await expect.poll(() => server.lines().filter(({ msg }) => msg === 'answered')).toHaveLength(4);
    const response = await fetch(`${server.url}/metrics`);
    const text = await response.text();
    expect(response.headers.get('content-type')).toContain('text/plain');
    for (const line of [
      'ceyuan_interactions_total{command="ask",outcome="answered"} 1',
      'ceyuan_interactions_total{command="ask",outcome="none"} 1',
      'ceyuan_interactions_total{command="target",outcome="done"} 1',
      'ceyuan_interactions_total{command="target completion",outcome="done"} 1',
      'ceyuan_first_response_seconds_count 4',
      'ceyuan_search_seconds_count 2',
      'ceyuan_lost_total 0',
      `ceyuan_info{version="0.0.0",corpus="${library.version()}"} 1`,
    ])
      expect(text).toContain(`${line}\n`);
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /mu);
    expect(text).toMatch(/^process_resident_memory_bytes /mu);
    for (const secret of ['marker', ann.id, discord.guildId, discord.appId, '核心'])
      expect(text).not.toContain(secret);
  });
});
