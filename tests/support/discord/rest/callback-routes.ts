import { type APIMessage, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { isObject } from '../form.js';
import { acknowledgeable, checkResponseType } from '../interactions/acknowledge.js';
import { originOf } from '../interactions/origin.js';
import type { InteractionRecord } from '../interactions/store.js';
import { announce } from '../messages/announce.js';
import { buildMessage } from '../messages/build.js';
import { changeMessage, type Part, sendMessage } from '../messages/send.js';
import { unknownMessage } from '../refusal.js';
import { checkChoices } from '../rules/choices.js';
import type { Choice } from '../types.js';
import { type Call, type Route, route } from './router.js';

/** The first response to an interaction. */
export const callbackRoutes: readonly Route[] = [
  route('POST /interactions/:id/:token/callback', respond, 'open'),
];

/** https://discord.com/developers/docs/interactions/receiving-and-responding */
export function respond(call: Call): unknown {
  const { world, params, body } = call;
  const record = world.interactions.byId(params.id!);
  try {
    const open = acknowledgeable(world, params.id!, params.token!);
    checkResponseType(open, body.type);
    take(call, open, isObject(body.data) ? body.data : {});
  } catch (error) {
    if (record) record.refused += 1;
    throw error;
  }
  return call.query.get('with_response') === 'true' ? responseJson(record!, Number(body.type)) : undefined;
}

function take(call: Call, record: InteractionRecord, data: Part['body']): void {
  const { interactions } = call.world;
  const part: Part = { body: data, path: ['data'] };
  const choices = HANDLERS[Number(call.body.type)]!(call, record, part);
  record.accepted += 1;
  record.unsure = call.isHidden;
  if (record.state === 'waiting') record.state = 'answered';
  if (record.state === 'answered') interactions.settle(record, choices ? { choices } : {});
}

type Handler = (call: Call, record: InteractionRecord, part: Part) => readonly Choice[] | undefined;

const HANDLERS: Readonly<Record<number, Handler>> = {
  [InteractionResponseType.ChannelMessageWithSource]: (call, record, part) => {
    const { ephemeral, to } = audience(record, part);
    own(record, sendMessage(call, part, originOf(call.world, record), to), ephemeral);
    return undefined;
  },
  [InteractionResponseType.DeferredChannelMessageWithSource]: (call, record, part) => {
    think(call, record, part);
    return undefined;
  },
  [InteractionResponseType.DeferredMessageUpdate]: (_, record) => {
    const source = sourceOf(record);
    own(record, source, isEphemeral(source));
    record.state = 'updating';
    record.deferred = true;
    return undefined;
  },
  [InteractionResponseType.UpdateMessage]: (call, record, part) => {
    const source = sourceOf(record);
    if (!call.world.messages.find(source.id)) throw unknownMessage();
    own(record, source, isEphemeral(source));
    if (Object.keys(part.body).length > 0) changeMessage(call, part, source);
    return undefined;
  },
  [InteractionResponseType.ApplicationCommandAutocompleteResult]: (_call, _record, { body }) =>
    checkChoices(body),
};

/** The message that holds what was pressed. @throws Refusal where that was forged */
function sourceOf({ source }: InteractionRecord): APIMessage {
  if (!source) throw unknownMessage();
  return source;
}

function isEphemeral(message: APIMessage | null): boolean {
  return ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

function audience({ userId }: InteractionRecord, { body }: Part): { ephemeral: boolean; to: string | null } {
  const ephemeral = (Number(body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  return { ephemeral, to: ephemeral ? userId : null };
}

function own(record: InteractionRecord, message: APIMessage, ephemeral: boolean): void {
  record.original = message;
  record.ephemeral = ephemeral;
  record.messageIds.add(message.id);
}

/** "… is thinking": of the flags only EPHEMERAL counts, and all else is left for the edit. */
function think({ world }: Call, record: InteractionRecord, part: Part): void {
  const { ephemeral, to } = audience(record, part);
  const origin = { ...originOf(world, record), id: world.nextId(), author: world.place.bot };
  const message = buildMessage(origin, { flags: ephemeral ? MessageFlags.Ephemeral : 0 });
  message.flags = (message.flags ?? 0) | MessageFlags.Loading;
  world.messages.add(message, to);
  if (!ephemeral) announce(world, 'MESSAGE_CREATE', message);
  own(record, message, ephemeral);
  record.state = 'thinking';
  record.deferred = true;
}

function responseJson({ id, payload, original, ephemeral, state }: InteractionRecord, type: number): object {
  const about = {
    response_message_id: original?.id,
    response_message_loading: state === 'thinking',
    response_message_ephemeral: ephemeral,
  };
  const interaction = { id, type: payload.type, ...(original ? about : {}) };
  return original ? { interaction, resource: { type, message: original } } : { interaction };
}
