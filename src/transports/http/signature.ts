import { createPublicKey, verify } from 'node:crypto';

export type Signed = {
  readonly signature: string | undefined;
  /** Seconds since 1970, by Discord's clock. */
  readonly timestamp: string | undefined;
  readonly body: Uint8Array;
};

/** How far Discord's clock may differ, in seconds; an older request is a replay. */
const MAX_AGE = 5 * 60;

/**
 * Makes a verifier of Discord's Ed25519 signature over the timestamp and the raw bytes:
 * https://discord.com/developers/docs/interactions/overview#setting-up-an-endpoint-validating-security-request-headers
 * @param publicKey 64 hex digits
 */
export function createVerifier(publicKey: string): (signed: Signed, now?: number) => boolean {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return ({ signature = '', timestamp = '', body }, now = Date.now()) => {
    if (!/^[\da-f]{128}$/iu.test(signature) || !/^\d{1,12}$/u.test(timestamp)) return false;
    if (Math.abs(now / 1000 - Number(timestamp)) > MAX_AGE) return false;
    return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
  };
}
