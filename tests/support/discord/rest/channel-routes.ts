import {
  type APIMessage,
  ChannelType,
  GatewayIntentBits,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { Form, isObject } from '../form.js';
import { redact } from '../messages/redact.js';
import { changeMessage, deleteMessage, sendMessage, wholeBody } from '../messages/send.js';
import {
  type Channel,
  permissionsOfBot,
  ReadMessageHistory,
  SendMessages,
  SendMessagesInThreads,
  ViewChannel,
} from '../place.js';
import { channelJson } from '../place-json.js';
import { missingAccess, missingPermissions, Refusal, unknownMessage } from '../refusal.js';
import type { Json } from '../types.js';
import { type Call, type Route, route } from './router.js';

/** Channels and their messages, as far as the bot may use them. */
export const channelRoutes: readonly Route[] = [
  route('GET /channels/:channel', (call) => channelJson(call.world.place, visible(call))),
  route('POST /channels/:channel/messages', post),
  route('GET /channels/:channel/messages', list),
  route('GET /channels/:channel/messages/:message', get),
  route('PATCH /channels/:channel/messages/:message', (call) => {
    const message = find(call);
    if (message.author.id !== call.world.place.bot.id)
      throw new Refusal(403, 50005, 'Cannot edit a message authored by another user');
    return changeMessage(call, wholeBody(call), message);
  }),
  route('DELETE /channels/:channel/messages/:message', (call) => {
    const message = find(call);
    if (message.author.id !== call.world.place.bot.id) throw missingPermissions();
    deleteMessage(call, message);
  }),
];

function visible({ world, params }: Call): Channel {
  const channel = world.channel(params.channel!);
  if ((permissionsOfBot(channel) & ViewChannel) === 0n) throw missingAccess();
  return channel;
}

function find(call: Call): APIMessage {
  const { id } = visible(call);
  const kept = call.world.messages.find(call.params.message!);
  // An ephemeral message is none of the channel's.
  if (!kept || kept.message.channel_id !== id || kept.ephemeralTo !== null) throw unknownMessage();
  return kept.message;
}

function get(call: Call): APIMessage {
  const channel = readable(call);
  return shown(find(call), channel, call);
}

/** Newest first. Without the permission to read what was written before, Discord lists nothing. */
function list(call: Call): APIMessage[] {
  const { world, query } = call;
  const channel = visible(call);
  if ((permissionsOfBot(channel) & ReadMessageHistory) === 0n) return [];
  const before = BigInt(query.get('before') ?? '9'.repeat(19));
  const all = world.messages.in(channel.id).filter(({ id }) => BigInt(id) < before);
  return all
    .slice(-Number(query.get('limit') ?? 50))
    .reverse()
    .map((message) => shown(message, channel, call));
}

function readable(call: Call): Channel {
  const channel = visible(call);
  if ((permissionsOfBot(channel) & ReadMessageHistory) === 0n) throw missingPermissions();
  return channel;
}

function shown(message: APIMessage, { guildId }: Channel, { world }: Call): APIMessage {
  const intents = world.settings.privilegedIntents & GatewayIntentBits.MessageContent;
  return redact(message, { botId: world.place.bot.id, intents, isDirect: guildId === null });
}

function post(call: Call): APIMessage {
  const { world, body } = call;
  const channel = visible(call);
  const needed = channel.type === ChannelType.PublicThread ? SendMessagesInThreads : SendMessages;
  if ((permissionsOfBot(channel) & needed) === 0n) throw missingPermissions();
  const sent = alreadySent(call, channel);
  if (sent) return sent;
  const reference = referenceOf(call, channel);
  const message = sendMessage(
    call,
    // There is no ephemeral message without an interaction.
    { body: { ...body, flags: Number(body.flags ?? 0) & ~MessageFlags.Ephemeral }, path: [] },
    {
      channelId: channel.id,
      guildId: channel.guildId,
      type: reference ? MessageType.Reply : MessageType.Default,
      reference,
    },
  );
  for (const listener of [...world.listeners]) listener(message);
  return message;
}

/** With `enforce_nonce` the same nonce, within some minutes, yields the same message. */
function alreadySent({ world, body }: Call, { id }: Channel): APIMessage | undefined {
  const { nonce, enforce_nonce } = body;
  Form.check((form) => form.at('nonce').text(typeof nonce === 'number' ? `${nonce}` : nonce, 0, 25));
  if (enforce_nonce !== true || nonce === undefined || nonce === null) return undefined;
  return world.messages
    .in(id)
    .find((message) => message.author.id === world.place.bot.id && message.nonce === nonce);
}

/** The message that is replied to; null without one, or where it is gone and that is no matter. @throws Refusal */
function referenceOf({ world, body }: Call, channel: Channel): APIMessage | null {
  if (!isObject(body.message_reference)) return null;
  const reference: Json = body.message_reference;
  if ((permissionsOfBot(channel) & ReadMessageHistory) === 0n)
    throw new Refusal(403, 160002, 'Cannot reply without permission to read message history');
  const kept = world.messages.find(String(reference.message_id));
  if (kept && kept.message.channel_id === channel.id && kept.ephemeralTo === null) return kept.message;
  Form.check((form) => {
    if (reference.fail_if_not_exists !== false)
      form.at('message_reference').refuse('REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
  });
  return null;
}
