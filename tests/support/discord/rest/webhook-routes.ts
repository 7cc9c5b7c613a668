import { type APIMessage, MessageFlags } from 'discord-api-types/v10';
import { followUpOf } from '../interactions/origin.js';
import type { InteractionRecord } from '../interactions/store.js';
import { changeMessage, deleteMessage, sendMessage, wholeBody } from '../messages/send.js';
import { Refusal, unknownMessage } from '../refusal.js';
import { type Call, type Route, route } from './router.js';

/** What an interaction's token can do after the first response. */
export const webhookRoutes: readonly Route[] = [
  route('POST /webhooks/:app/:token', followUp, 'open'),
  route('GET /webhooks/:app/:token/messages/:message', (call) => find(call).message, 'open'),
  route('PATCH /webhooks/:app/:token/messages/:message', edit, 'open'),
  route('DELETE /webhooks/:app/:token/messages/:message', remove, 'open'),
];

/** The interaction of a token that is still valid. @throws Refusal */
function recordOf({ world, params }: Call): InteractionRecord {
  const record = world.interactions.byToken(params.token!);
  if (!record || params.app !== world.place.appId) throw unknownWebhook('uses a token that never was');
  if (Date.now() - record.createdAt > world.settings.tokenLifetime) throw expired();
  if (record.state === 'waiting') throw unknownWebhook('uses an interaction before it answered it');
  return record;
}

function unknownWebhook(violation: string): Refusal {
  return new Refusal(404, 10015, 'Unknown Webhook', undefined, violation);
}

function expired(): Refusal {
  return new Refusal(
    401,
    50027,
    'Invalid Webhook Token',
    undefined,
    'uses the token of an interaction after its time',
  );
}

function find(call: Call): { readonly record: InteractionRecord; readonly message: APIMessage } {
  const record = recordOf(call);
  const { message: id } = call.params;
  const wanted = id === '@original' ? record.original?.id : id;
  const kept = wanted && record.messageIds.has(wanted) ? call.world.messages.find(wanted) : undefined;
  if (!kept) throw unknownMessage();
  return { record, message: kept.message };
}

/** Directly after a deferred response Discord takes a follow-up for the edit of it. */
function followUp(call: Call): APIMessage {
  const { world, body } = call;
  const record = recordOf(call);
  if (record.state === 'thinking' && record.original) return settle(call, record, record.original);
  const ephemeral = (Number(body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const to = ephemeral ? record.userId : null;
  const message = sendMessage(call, wholeBody(call), followUpOf(world, record), to);
  record.messageIds.add(message.id);
  return message;
}

function edit(call: Call): APIMessage {
  const { record, message } = find(call);
  return message === record.original
    ? settle(call, record, message)
    : changeMessage(call, wholeBody(call), message);
}

/** Edits the original, which is what a person who sees "is thinking" waits for. */
function settle(call: Call, record: InteractionRecord, message: APIMessage): APIMessage {
  changeMessage(call, wholeBody(call), message);
  record.state = 'answered';
  call.world.interactions.settle(record);
  return message;
}

function remove(call: Call): undefined {
  const { record, message } = find(call);
  deleteMessage(call, message);
  if (message !== record.original) return undefined;
  record.original = null;
  record.state = 'answered';
  call.world.interactions.settle(record);
  return undefined;
}
