import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A local Discord for servers over HTTP: a key, and webhooks that take what follows a response. */
export type WebhookDiscord = {
  /** In hex. */
  readonly publicKey: string;
  readonly api: string;
  /** How many follow-ups each interaction had, by its token. */
  readonly followUps: ReadonlyMap<string, number>;
  /** Makes the headers that sign a body. */
  readonly sign: (body: string) => Record<string, string>;
  readonly close: () => void;
};

/** Starts the local Discord on a free port. */
export async function startWebhooks(): Promise<WebhookDiscord> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const followUps = new Map<string, number>();
  const server = createServer((request, response) => {
    const token = decodeURIComponent(
      request.url?.split('/').find((part) => part.startsWith('interaction')) ?? '',
    );
    followUps.set(token, (followUps.get(token) ?? 0) + 1);
    request.resume().on('end', () => response.setHeader('content-type', 'application/json').end('{}'));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    // The key itself is the last 32 bytes of its DER.
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex'),
    api: `http://127.0.0.1:${port}/api`,
    followUps,
    sign: (body) => {
      const timestamp = String(Math.floor(Date.now() / 1000));
      const signature = sign(null, Buffer.from(timestamp + body), privateKey).toString('hex');
      return { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp };
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
