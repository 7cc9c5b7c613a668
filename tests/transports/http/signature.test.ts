import { InteractionType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { createVerifier } from '../../../src/transports/http/endpoint.js';
import { createSigningKey } from '../../support/discord/interactions/endpoint.js';
import { seconds, signatureOf } from '../../support/discord/signed.js';
import { openDiscord } from '../discord/running.js';
import { startServer } from './serving.js';

const PING = JSON.stringify({
  id: '1400000000000000001',
  application_id: '1100000000000000001',
  token: 'interaction:token',
  type: InteractionType.Ping,
  version: 1,
});
const FIVE_MINUTES = 300;

const { publicKey, privateKey } = createSigningKey();
const { privateKey: another } = createSigningKey();

/** Posts to a server that knows the public key. */
async function opened() {
  const { url, logged } = await startServer(await openDiscord(), { publicKey });
  const post = (body: string, headers: Record<string, string>): Promise<Response> =>
    fetch(`${url}/interactions`, { method: 'POST', body, headers });
  return { url, post, logged };
}

describe('the endpoint', () => {
  it('answers a ping', async () => {
    const { post } = await opened();
    const response = await post(PING, signatureOf(PING, privateKey));
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ type: 1 });
  });

  it.each<[string, string, Record<string, string>]>([
    ['nothing', PING, {}],
    ['no timestamp', PING, { 'x-signature-ed25519': 'ab'.repeat(64) }],
    ['no signature', PING, { 'x-signature-timestamp': seconds() }],
    ['a signature of another', PING, signatureOf(PING, another)],
    ['a signature of another body', `${PING} `, signatureOf(PING, privateKey)],
    [
      'a signature of another time',
      PING,
      { ...signatureOf(PING, privateKey), 'x-signature-timestamp': seconds(-1) },
    ],
    ['an old timestamp', PING, signatureOf(PING, privateKey, seconds(-FIVE_MINUTES - 5))],
    ['a timestamp of tomorrow', PING, signatureOf(PING, privateKey, seconds(24 * 60 * 60))],
    ['a timestamp that is none', PING, signatureOf(PING, privateKey, 'now')],
    ['half a signature', PING, { ...signatureOf(PING, privateKey), 'x-signature-ed25519': 'ab'.repeat(32) }],
    [
      'a signature in other digits',
      PING,
      { ...signatureOf(PING, privateKey), 'x-signature-ed25519': 'zz'.repeat(64) },
    ],
    [
      'a signature with more behind it',
      PING,
      {
        ...signatureOf(PING, privateKey),
        'x-signature-ed25519': `${signatureOf(PING, privateKey)['x-signature-ed25519']}zz`,
      },
    ],
    ['no JSON that anybody signed', '{', signatureOf('{', another)],
  ])('answers 401 to %s', async (_, body, headers) => {
    const { post } = await opened();
    expect((await post(body, headers)).status).toBe(401);
  });

  it.each([
    [-FIVE_MINUTES - 1, false],
    [-FIVE_MINUTES, true],
    [FIVE_MINUTES, true],
    [FIVE_MINUTES + 1, false],
  ])('takes a timestamp that is %i seconds off: %s', (off, isTaken) => {
    const now = Math.floor(Date.now() / 1000);
    const headers = signatureOf(PING, privateKey, `${now + off}`);
    const [signature, timestamp] = [headers['x-signature-ed25519'], headers['x-signature-timestamp']];
    const verify = createVerifier(publicKey);
    expect(verify({ signature, timestamp, body: Buffer.from(PING) }, now * 1000)).toBe(isTaken);
  });

  it.each(['', '{', '[]', 'null', '{"type":2}', '{"id":1,"token":2,"application_id":3,"type":4}'])(
    'answers 400 to what is signed and is no interaction: %s',
    async (body) => {
      const { post } = await opened();
      expect((await post(body, signatureOf(body, privateKey))).status).toBe(400);
    },
  );

  it('answers an interaction of a kind that it does not know, and goes on', async () => {
    const { post, logged } = await opened();
    const unknown = PING.replace('"type":1', '"type":99');
    expect((await post(unknown, signatureOf(unknown, privateKey))).status).toBe(500);
    expect(logged()).toContain('unknown interaction');
    expect((await post(PING, signatureOf(PING, privateKey))).status).toBe(200);
  });

  it('reads no more than a mebibyte', async () => {
    const { post, url } = await opened();
    const body = 'x'.repeat(1024 * 1024 + 1);
    const headers = signatureOf(body, privateKey);
    expect((await post(body, headers)).status).toBe(413);
    const streamed = { method: 'POST', body: new Blob([body]).stream(), headers, duplex: 'half' } as const;
    expect((await fetch(`${url}/interactions`, streamed)).status).toBe(413);
  });

  it('reads what comes without a stated length', async () => {
    const { url } = await opened();
    const headers = signatureOf(PING, privateKey);
    const streamed = { method: 'POST', body: new Blob([PING]).stream(), headers, duplex: 'half' } as const;
    expect((await fetch(`${url}/interactions`, streamed)).status).toBe(200);
  });

  it('offers nothing else to anybody', async () => {
    const { url } = await opened();
    expect((await fetch(`${url}/interactions`)).status).toBe(404);
    expect((await fetch(`${url}/`)).status).toBe(404);
  });
});
