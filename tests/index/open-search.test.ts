import { once } from 'node:events';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readEnv } from '../../src/env.js';
import { parseAddress } from '../../src/index/open-search/address.js';
import { connect, FOR_ANSWERS } from '../../src/index/open-search/connection.js';
import { indicesOf } from '../../src/index/open-search/layout.js';
import { openPassages } from '../../src/index/open-search/passages.js';
import { openEngine } from '../../src/open-library.js';

describe('the address of an index', () => {
  it.each([
    ['opensearch://localhost/plans', ['http://localhost:9200'], 'plans'],
    ['opensearch://10.0.0.7:9201/ce-yuan_2', ['http://10.0.0.7:9201'], 'ce-yuan_2'],
    ['opensearch://a,b:1,[::1]:2/x', ['http://a:9200', 'http://b:1', 'http://[::1]:2'], 'x'],
    ['opensearchs://search.example.org/x', ['https://search.example.org:9200'], 'x'],
  ])('names nodes and a corpus: %s', (text, nodes, name) => {
    expect(parseAddress(text)).toMatchObject({ nodes, name, auth: undefined });
  });

  it('may say who asks, which is never shown', () => {
    const address = parseAddress('opensearch://ann:p%40ss%2F@host/x')!;
    expect(address.auth).toEqual({ username: 'ann', password: 'p@ss/' });
    expect(address.shown).toBe('opensearch://host:9200/x');
  });

  it.each([
    '',
    'http://host/x',
    'opensearch://host',
    'opensearch://host/Plans',
    'opensearch:///x',
    'opensearch://a,/x',
  ])('is refused where it is none, without showing it: %s', (text) => {
    expect(parseAddress(text)).toBeNull();
    if (text !== '')
      expect(() => readEnv({ INDEX: text })).toThrow(/^INDEX is no address of an index: it takes open/u);
  });
});

/** A server that answers as it likes, and its address. */
async function serve(answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

const json = (response: ServerResponse, body: unknown, status = 200): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};
const opened = (hosts: string) => openEngine(parseAddress(`opensearch://ann:secret@${hosts}/plans`)!);
const indices = indicesOf('plans', '0123456789ab');

/** Passages behind such a server, which asks at most a few times. */
function passagesAt(...ports: number[]) {
  const address = parseAddress(`opensearch://${ports.map((port) => `127.0.0.1:${port}`).join(',')}/plans`)!;
  return openPassages({ client: connect(address, FOR_ANSWERS), address, indices }, 100);
}

describe('an engine that cannot answer', { timeout: 30_000 }, () => {
  it('is named at the start with what to do, without the password', async () => {
    const failed = opened('127.0.0.1:1');
    await expect(failed).rejects.toThrow(/opensearch:\/\/127\.0\.0\.1:1\/plans cannot be reached.*Start it/u);
    await expect(failed).rejects.not.toThrow('secret');
  });

  it.each<[string, RequestListener, RegExp]>([
    ['holds no such corpus', (_, response) => json(response, {}, 404), /is not there\. Run "npm run index/u],
    ['refuses the password', (_, response) => json(response, {}, 401), /refuses the user or the password/u],
    ['is something else', (_, response) => response.end('<html>'), /is not there|something else/u],
    [
      'gives what is no corpus',
      ({ url = '' }, response) =>
        json(response, url.includes('_alias') ? { [indices.passages]: {} } : { _source: { parts: 'all' } }),
      /a form that OpenSearch does not have/u,
    ],
  ])('is told apart where it %s', async (_, answer, said) => {
    await expect(opened(`127.0.0.1:${await serve(answer)}`)).rejects.toThrow(said);
  });

  it('is passed over where another node answers', async () => {
    const port = await serve((_, response) =>
      json(response, { docs: [{ found: true, _source: { count: 7 } }] }),
    );
    const index = passagesAt(1, port);
    expect((await index.frequencies(['算力'])).get('算力')).toBe(7);
  });

  it('is asked again where a part of what it gives is lost', async () => {
    let asked = 0;
    const port = await serve((_, response) => {
      asked += 1;
      const lost = { error: { type: 'no_shard_available_action_exception' } };
      json(response, { docs: [asked < 3 ? lost : { found: true, _source: { count: 7 } }] });
    });
    expect((await passagesAt(port).frequencies(['算力'])).get('算力')).toBe(7);
  });

  it('never gives half an answer: what it sends amiss is an error', async () => {
    const port = await serve((_, response) => json(response, { hits: { hits: [{ _id: 5 }] }, docs: [] }));
    await expect(passagesAt(port).search({ words: ['算力'], limit: 5 })).rejects.toThrow('OpenSearch at');
    await expect(passagesAt(port).frequencies(['算力'])).rejects.toThrow('OpenSearch at');
  });

  it('does not hold an answer for long where it says nothing', async () => {
    const started = performance.now();
    const port = await serve(() => undefined);
    await expect(passagesAt(port).frequencies(['算力'])).rejects.toThrow('cannot be reached (TimeoutError)');
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
