import {
  type APIMessage,
  type APIUser,
  ComponentType,
  MessageFlags,
  type MessageReferenceType,
  type MessageType,
} from 'discord-api-types/v10';
import { isObject } from '../form.js';
import type { Json } from '../types.js';

/** Flags that a bot may set when it sends a message. */
const SETTABLE =
  MessageFlags.SuppressEmbeds |
  MessageFlags.Ephemeral |
  MessageFlags.SuppressNotifications |
  MessageFlags.IsComponentsV2;

/** What a message is made of, besides the body that was sent. */
export type Origin = {
  readonly id: string;
  readonly channelId: string;
  readonly author: APIUser;
  readonly type: MessageType;
  readonly mentions?: readonly APIUser[];
  /** The ids of roles that it mentions. */
  readonly roles?: readonly string[];
  readonly reference?: APIMessage | null;
  readonly guildId?: string | null;
  /** `interaction_metadata`, `application_id` and the like. */
  readonly more?: object;
};

/** A message with all fields that Discord sends, from the body of a request that was found in order. */
export function buildMessage(origin: Origin, body: Json): APIMessage {
  const { id, channelId, author, type, reference = null } = origin;
  return {
    id,
    type,
    channel_id: channelId,
    author,
    content: typeof body.content === 'string' ? body.content : '',
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [...(origin.mentions ?? [])],
    mention_roles: [...(origin.roles ?? [])],
    attachments: [],
    embeds: (body.embeds ?? []) as APIMessage['embeds'],
    pinned: false,
    flags: Number(body.flags ?? 0) & SETTABLE,
    components: withIds(body.components),
    ...(body.nonce === undefined || body.nonce === null ? {} : { nonce: body.nonce as string }),
    ...(reference ? referenceTo(reference, origin.guildId ?? null) : {}),
    ...origin.more,
  };
}

function referenceTo(reference: APIMessage, guildId: string | null): Partial<APIMessage> {
  const { id, channel_id } = reference;
  const type: MessageReferenceType.Default = 0;
  return {
    message_reference: { type, channel_id, message_id: id, ...(guildId ? { guild_id: guildId } : {}) },
    // As Discord does, one level deep.
    referenced_message: { ...reference, referenced_message: undefined } as unknown as APIMessage,
  };
}

/** Applies an edit to a stored message, in place. Flags that an edit leaves out stay. */
export function editMessage(message: APIMessage, body: Json, keepsEditTime = false): void {
  if ('content' in body) message.content = String(body.content ?? '');
  if ('embeds' in body) message.embeds = (body.embeds ?? []) as APIMessage['embeds'];
  if ('components' in body) message.components = withIds(body.components);
  const settable = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;
  message.flags = (message.flags ?? 0) | (Number(body.flags ?? 0) & settable);
  if (!keepsEditTime) message.edited_timestamp = new Date().toISOString();
}

/** Components as Discord stores them: each with an id and with the defaults of its type. */
function withIds(components: unknown): NonNullable<APIMessage['components']> {
  const taken = new Set<number>();
  collectIds(components, taken);
  let last = 0;
  const nextId = (): number => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const parts: Json[] = Array.isArray(components) ? components : [];
  return parts.map((one) => complete(one, nextId)) as unknown as NonNullable<APIMessage['components']>;
}

function collectIds(value: unknown, ids: Set<number>): void {
  if (Array.isArray(value)) for (const one of value) collectIds(one, ids);
  else if (isObject(value)) {
    if (typeof value.id === 'number') ids.add(value.id);
    collectIds(value.components, ids);
    collectIds(value.accessory, ids);
  }
}

const DEFAULTS: Readonly<Record<number, object>> = {
  [ComponentType.Container]: { accent_color: null, spoiler: false },
  [ComponentType.Separator]: { divider: true, spacing: 1 },
};

function complete(part: Json, nextId: () => number): Json {
  const id = part.id || nextId();
  const { components, accessory } = part;
  return {
    ...DEFAULTS[Number(part.type)],
    ...part,
    id,
    ...(Array.isArray(components) ? { components: components.map((one) => complete(one, nextId)) } : {}),
    ...(isObject(accessory) ? { accessory: complete(accessory, nextId) } : {}),
  };
}
