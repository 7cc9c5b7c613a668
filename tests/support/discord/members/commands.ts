import {
  type APIApplicationCommand,
  type APIMessage,
  ApplicationCommandType,
  InteractionType,
} from 'discord-api-types/v10';
import { interact } from '../interactions/send.js';
import type { Choice, Json, OptionValues, Seen, Where } from '../types.js';
import type { World } from '../world.js';
import { actionOn } from './message-of.js';
import { fillOptions, type Typing } from './options.js';
import { type Person, type Scene, sceneOf } from './person.js';
import { offered } from './registered.js';

/** Uses a slash command. */
export async function slash(
  world: World,
  person: Person,
  command: string,
  values: OptionValues,
  where?: Where,
): Promise<Seen> {
  const scene = sceneOf(world, person, where);
  return interact(world, scene, {
    type: InteractionType.ApplicationCommand,
    data: slashData(world, scene, command, values, null),
  });
}

/** Types into an option; yields what is offered for it. */
export async function complete(
  world: World,
  person: Person,
  command: string,
  typing: Typing,
  values: OptionValues,
  where?: Where,
): Promise<readonly Choice[]> {
  const scene = sceneOf(world, person, where);
  const data = slashData(world, scene, command, values, typing);
  const { choices } = await interact(world, scene, {
    type: InteractionType.ApplicationCommandAutocomplete,
    data,
  });
  return choices;
}

function slashData(
  world: World,
  scene: Scene,
  command: string,
  values: OptionValues,
  typing: Typing | null,
): Json {
  const [name, ...path] = command.replace(/^\//u, '').split(' ');
  const registered = offered(world, scene, name!, ApplicationCommandType.ChatInput);
  const options = fillOptions(registered.options ?? [], path, values, typing);
  return { ...commandJson(registered), ...(options.length > 0 ? { options } : {}) };
}

function commandJson({ id, name, type, guild_id }: APIApplicationCommand): Json {
  return { id, name, type, ...(guild_id ? { guild_id } : {}) };
}

/** Uses a command from a message's menu. */
export async function menu(
  world: World,
  person: Person,
  command: string,
  message: APIMessage | Seen,
  where?: Where,
): Promise<Seen> {
  const { scene, target } = actionOn(world, person, message, where);
  const registered = offered(world, scene, command, ApplicationCommandType.Message);
  const data = {
    ...commandJson(registered),
    target_id: target.id,
    // What a person points at is shown in full, whoever wrote it.
    resolved: { messages: { [target.id]: structuredClone(target) } },
  };
  return interact(world, scene, { type: InteractionType.ApplicationCommand, data });
}
