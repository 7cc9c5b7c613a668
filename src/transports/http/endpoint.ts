import { createPublicKey, verify } from 'node:crypto';
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { REST } from '@discordjs/rest';
import type { HttpBindings } from '@hono/node-server';
import {
  type APIInteraction,
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType,
  RESTJSONErrorCodes,
} from 'discord-api-types/v10';
import { Hono } from 'hono';
import { retrying } from '../../retrying.js';
import type { Bot } from '../discord/bot.js';
import { hasCode } from '../discord/faults.js';
import { partsOf, type Responses, responsesOver } from '../discord/responses.js';
import { readBody, readInteraction } from './body.js';

type Endpoint = {
  readonly isFromDiscord: ReturnType<typeof createVerifier>;
  readonly bot: Bot;
  readonly rest: REST;
};

/** `POST /interactions`: Discord's endpoint, which parses and tells nothing before it has checked the signature. */
export function createEndpoint({ isFromDiscord, bot, rest }: Endpoint): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.post('/interactions', async ({ req, env, json, text }) => {
    const body = await readBody(env.incoming);
    if (!body) return text('too long', 413);
    const signature = req.header('x-signature-ed25519');
    const timestamp = req.header('x-signature-timestamp');
    if (!isFromDiscord({ signature, timestamp, body })) return text('invalid request signature', 401);
    const interaction = readInteraction(body);
    if (!interaction) return text('no interaction', 400);
    if (interaction.type === InteractionType.Ping) return json({ type: InteractionResponseType.Pong });
    const first = await firstResponse(interaction, bot, rest, env.outgoing);
    return first ? toResponse(first) : text('not answered', 500);
  });
  return app;
}

/** A first response over HTTP: JSON, or a form with files. */
function toResponse(first: APIInteractionResponse): Response {
  const { body, files } = partsOf(first);
  if (files.length === 0) return Response.json(body);
  const form = new FormData();
  form.append('payload_json', JSON.stringify(body));
  for (const [at, { name, data }] of files.entries())
    form.append(`files[${at}]`, new Blob([new Uint8Array(data)]), name);
  return new Response(form);
}

/** The first response to an interaction; null for none. Whatever follows waits until it has been sent. */
function firstResponse(
  interaction: APIInteraction,
  bot: Bot,
  rest: REST,
  outgoing: ServerResponse,
): Promise<APIInteractionResponse | null> {
  return new Promise((resolve) => {
    const hand = async (response: APIInteractionResponse): Promise<void> => {
      const left = leaves(outgoing);
      resolve(response);
      await left;
    };
    void bot.answer(interaction, responsesInBody(rest, hand)).then(() => resolve(null));
  });
}

/** Waits until a response has been sent. @throws Error where the connection closed before */
async function leaves(outgoing: ServerResponse): Promise<void> {
  if (!outgoing.destroyed) await Promise.race([once(outgoing, 'finish'), once(outgoing, 'close')]);
  if (!outgoing.writableFinished) throw new Error('The connection was closed before the response had left.');
}

type Signed = {
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

/** Pauses before a follow-up is retried, in milliseconds. */
const PAUSES = [100, 200, 400, 800];

/** Sends the rest by REST, and the first response by `hand`, which rejects where nobody waits for the HTTP body any more. */
export function responsesInBody(
  rest: REST,
  hand: (response: APIInteractionResponse) => Promise<void>,
): Responses {
  const { edit, whisper, remove } = responsesOver(rest);
  return {
    respond: (_, response) => hand(response),
    edit: (interaction, reply) => followUp(() => edit(interaction, reply)),
    whisper: (interaction, reply) => followUp(() => whisper(interaction, reply)),
    remove: (interaction) => followUp(() => remove(interaction)),
  };
}

/** Retries a follow-up, as Discord may not have read the response before it. */
function followUp(send: () => Promise<void>): Promise<void> {
  return retrying(send, PAUSES, (error) => hasCode(error, RESTJSONErrorCodes.UnknownWebhook));
}
