import { type APIMessage, ApplicationCommandType, InteractionType, MessageType } from 'discord-api-types/v10';
import { isObject } from '../form.js';
import type { Origin } from '../messages/build.js';
import type { World } from '../world.js';
import type { InteractionRecord } from './store.js';

/** What the first message in response to an interaction is made of. */
export function originOf(world: World, record: InteractionRecord): Omit<Origin, 'id' | 'author'> {
  return { ...commonOf(world, record), type: typeOf(record), reference: record.source };
}

/** What a later message is made of: it replies to the first. */
export function followUpOf(world: World, record: InteractionRecord): Omit<Origin, 'id' | 'author'> {
  const { original } = record;
  const more = original ? { original_response_message_id: original.id } : {};
  return { ...commonOf(world, record, more), type: MessageType.Reply, reference: original };
}

function commonOf(world: World, record: InteractionRecord, more: object = {}) {
  const { channelId } = record;
  return {
    channelId,
    guildId: world.channel(channelId).guildId,
    more: {
      application_id: world.place.appId,
      webhook_id: world.place.appId,
      interaction_metadata: { ...metadataOf(record), ...more },
    },
  };
}

function typeOf({ payload }: InteractionRecord): MessageType {
  if (payload.type === InteractionType.MessageComponent) return MessageType.Reply;
  const isSlash = isObject(payload.data) && payload.data.type === ApplicationCommandType.ChatInput;
  return isSlash ? MessageType.ChatInputCommand : MessageType.ContextMenuCommand;
}

function metadataOf({ id, payload, source }: InteractionRecord): object {
  const member = isObject(payload.member) ? payload.member.user : payload.user;
  const data = isObject(payload.data) ? payload.data : {};
  const { name, target_id } = data;
  return {
    id,
    type: payload.type,
    user: member,
    authorizing_integration_owners: payload.authorizing_integration_owners,
    ...(name ? { name, command_type: data.type } : {}),
    ...(target_id ? { target_message_id: target_id } : {}),
    ...(source ? { interacted_message_id: source.id, ...triggering(source) } : {}),
  };
}

function triggering({ interaction_metadata: metadata }: APIMessage): object {
  return metadata ? { triggering_interaction_metadata: metadata } : {};
}
