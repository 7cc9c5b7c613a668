import { createPublicKey, verify } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { NOBODY, register, start, whatsWrong } from './local.js';

/** A bot at an endpoint of its own that answers so, if it was Discord who asked. */
async function endpointOf(
  publicKey: string,
  answer: object,
): Promise<{ url: string; asked: { type: number }[] }> {
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(publicKey, 'hex')]);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  const asked: { type: number }[] = [];
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).join('');
    const signed = Buffer.from(`${request.headers['x-signature-timestamp']}${body}`);
    const signature = Buffer.from(String(request.headers['x-signature-ed25519']), 'hex');
    if (!verify(null, signed, key, signature)) return response.writeHead(401).end();
    asked.push(JSON.parse(body));
    return response.end(JSON.stringify(asked.at(-1)!.type === 1 ? { type: 1 } : answer));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe('an endpoint', () => {
  it('is pinged, and then gets the interactions, signed', async () => {
    const discord = await start();
    await register(discord);
    const data = { content: 'over HTTP', allowed_mentions: NOBODY };
    const { url, asked } = await endpointOf(discord.publicKey, { type: 4, data });
    await discord.useEndpoint(url);
    const seen = await discord.member().slash('say', { text: 'x' });
    expect(seen.message!.content).toBe('over HTTP');
    expect(asked.map(({ type }) => type)).toEqual([1, 2]);
    expect(discord.violations).toEqual([]);
  });

  it('is not taken where it refuses what Discord signed, and is refused what Discord refuses', async () => {
    const discord = await start({ patience: 200 });
    await register(discord);
    const { publicKey } = await start();
    const other = await endpointOf(publicKey, {});
    await expect(discord.useEndpoint(other.url)).rejects.toThrow('answered a ping with 401');
    const { url } = await endpointOf(discord.publicKey, { type: 4, data: { content: '' } });
    await discord.useEndpoint(url);
    await expect(discord.member().slash('say', { text: 'x' })).rejects.toThrow('were refused');
    expect(whatsWrong(discord)).toContain('sends an empty message');
  });
});
