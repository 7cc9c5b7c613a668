import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import type { Call } from '../rest/router.js';
import { mentionsFault } from '../rules/mentions.js';
import { checkMessage } from '../rules/message.js';
import type { Json } from '../types.js';
import { announce, announceDeletion } from './announce.js';
import { buildMessage, editMessage, type Origin } from './build.js';

/** Where a message stands in the body of a request. */
export type Part = { readonly body: Json; readonly path: readonly string[] };

/** The whole body as a message. */
export const wholeBody = ({ body }: Call): Part => ({ body, path: [] });

/** Checks and keeps a message of the bot, and tells of it. @throws Refusal */
export function sendMessage(
  call: Call,
  { body, path }: Part,
  origin: Omit<Origin, 'id' | 'author'>,
  ephemeralTo: string | null = null,
): APIMessage {
  const { world } = call;
  noteMentions(call, body);
  checkMessage(body, null, ...path);
  const message = buildMessage({ ...origin, id: world.nextId(), author: world.place.bot }, body);
  world.messages.add(message, ephemeralTo);
  if (ephemeralTo === null) announce(world, 'MESSAGE_CREATE', message);
  return message;
}

/** Checks an edit and makes it in place, and tells of it. @throws Refusal */
export function changeMessage(call: Call, { body, path }: Part, message: APIMessage): APIMessage {
  noteMentions(call, body);
  noteLostFlags(call, body, message);
  checkMessage(body, message, ...path);
  const isLoading = ((message.flags ?? 0) & MessageFlags.Loading) !== 0;
  editMessage(message, body, isLoading);
  message.flags = (message.flags ?? 0) & ~MessageFlags.Loading;
  if (!isEphemeral(message)) announce(call.world, 'MESSAGE_UPDATE', message);
  return message;
}

/** Takes a message away, and tells of it. */
export function deleteMessage({ world }: Call, message: APIMessage): void {
  world.messages.remove(message.id);
  if (!isEphemeral(message)) announceDeletion(world, message);
}

function isEphemeral({ flags }: APIMessage): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

function noteMentions({ world, method, path }: Call, body: Json): void {
  const what = mentionsFault(body);
  if (what !== null) world.violations.push({ what, method, path, detail: body.allowed_mentions });
}

/** Discord ignores the flag in an edit, and the bot believes that only one person sees the message. */
function noteLostFlags({ world, method, path }: Call, { flags }: Json, message: APIMessage): void {
  const wantsEphemeral = (Number(flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  if (wantsEphemeral && !isEphemeral(message))
    world.violations.push({ what: 'makes a message ephemeral by an edit, which does nothing', method, path });
}
