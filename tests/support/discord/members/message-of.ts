import type { APIMessage } from 'discord-api-types/v10';
import type { Seen, Where } from '../types.js';
import type { World } from '../world.js';
import { type Person, type Scene, sceneOf } from './person.js';

/** The message that a person saw, as it is stored now. @throws Error where they cannot see it any more */
export function messageOf(world: World, { user }: Person, seen: APIMessage | Seen): APIMessage {
  const message = 'message' in seen ? seen.message : (seen as APIMessage);
  if (message === null) throw new Error('There is no message to act on.');
  const kept = world.messages.find(message.id);
  if (!kept) throw new Error('The message was deleted.');
  if (kept.ephemeralTo !== null && kept.ephemeralTo !== user.id)
    throw new Error(`${user.username} cannot see the ephemeral message of somebody else.`);
  return kept.message;
}

/** Where a person acts who acts on a message: in its channel. */
export function actionOn(
  world: World,
  person: Person,
  seen: APIMessage | Seen,
  where: Where = {},
): { readonly scene: Scene; readonly target: APIMessage } {
  const target = messageOf(world, person, seen);
  return { target, scene: sceneOf(world, person, { channel: target.channel_id, ...where }) };
}
