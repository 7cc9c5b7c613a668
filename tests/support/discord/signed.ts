import { type KeyObject, sign } from 'node:crypto';

/** The headers with which Discord signs a body. */
export function signatureOf(body: string, key: KeyObject, timestamp = seconds()): Record<string, string> {
  return {
    'x-signature-ed25519': sign(null, Buffer.from(timestamp + body), key).toString('hex'),
    'x-signature-timestamp': timestamp,
  };
}

/** The present time as Discord writes it, so many seconds later. */
export const seconds = (later = 0): string => String(Math.floor(Date.now() / 1000) + later);
