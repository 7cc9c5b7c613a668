import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { REST } from '@discordjs/rest';
import type { HttpBindings } from '@hono/node-server';
import {
  type APIInteraction,
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import { Hono } from 'hono';
import type { Bot } from '../discord/bot.js';
import { partsOf } from '../discord/responses.js';
import { readBody, readInteraction } from './body.js';
import { responsesInBody } from './responses-in-body.js';
import type { createVerifier } from './signature.js';

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
