import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { InteractionType } from 'discord-api-types/v10';
import { isObject } from '../form.js';
import { missingFiles, readBody } from '../multipart.js';
import { signatureOf } from '../signed.js';
import type { Json } from '../types.js';

/** The key with which Discord signs what it posts: an application shows the public half, in hex. */
export type SigningKey = { readonly publicKey: string; readonly privateKey: KeyObject };

/** A new Ed25519 key. */
export function createSigningKey(): SigningKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  // The key itself is the last 32 bytes of its DER.
  const der = publicKey.export({ type: 'spki', format: 'der' });
  return { publicKey: der.subarray(-32).toString('hex'), privateKey };
}

/** Posts an interaction to an endpoint, signed; yields its status and what it answered. */
export async function postSigned(
  url: string,
  key: KeyObject,
  payload: Json,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const body = JSON.stringify(payload);
  const response = await fetch(url, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Discord-Interactions/1.0 (+https://discord.com)',
      ...signatureOf(body, key),
    },
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const answered = await readBody(bytes, response.headers.get('content-type') ?? undefined);
  const [missing] = missingFiles(answered);
  if (missing !== undefined)
    throw new Error(`The endpoint names a file that does not come with it: ${missing}.`);
  return { status: response.status, body: answered.sent };
}

/**
 * What Discord does before it takes an endpoint: it pings it, and pings it with a wrong signature.
 * @throws Error where the endpoint answers either wrongly
 */
export async function verifyEndpoint(url: string, { privateKey }: SigningKey, ping: Json): Promise<void> {
  const payload = { ...ping, type: InteractionType.Ping };
  const wrong = await postSigned(url, createSigningKey().privateKey, payload);
  if (wrong.status !== 401)
    throw new Error(`The endpoint answered ${wrong.status} to a wrong signature; Discord asks for 401.`);
  const right = await postSigned(url, privateKey, payload);
  if (right.status !== 200 || !isObject(right.body) || right.body.type !== 1)
    throw new Error(`The endpoint answered a ping with ${right.status} ${JSON.stringify(right.body)}.`);
}
