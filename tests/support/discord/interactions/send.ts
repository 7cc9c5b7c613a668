import type { APIMessage, InteractionType } from 'discord-api-types/v10';
import type { Scene } from '../members/person.js';
import type { Json, Seen } from '../types.js';
import type { World } from '../world.js';
import { lose } from './deliver.js';
import { interactionJson } from './payload.js';
import { createToken } from './store.js';

/** What a person does. */
export type Action = {
  readonly type: InteractionType;
  readonly data: Json;
  /** The message that holds the component. */
  readonly source?: APIMessage;
  /** What Discord would never send so; undefined leaves a field out. */
  readonly forged?: Json;
};

/** Sends an interaction to the bot; resolves with what the person sees. @throws Error where nothing comes */
export function interact(
  world: World,
  scene: Scene,
  { type, data, source, forged = {} }: Action,
): Promise<Seen> {
  const { interactions, settings } = world;
  const made = { id: world.nextId(), token: createToken(), type };
  const payload = {
    ...interactionJson(world.place, scene, made),
    data,
    // As it is now: the bot must not see later edits.
    ...(source ? { message: structuredClone(source) } : {}),
    ...forged,
  };
  const { id, token } = made;
  const userId = scene.person.user.id;
  const record = interactions.open({
    id,
    token,
    userId,
    channelId: scene.channel.id,
    payload,
    source: source ?? null,
  });
  const seen = interactions.seen(record, settings.patience);
  record.delivered = world.deliver(payload, scene.channel.guildId);
  if (!record.delivered) lose(world, payload);
  return seen;
}
