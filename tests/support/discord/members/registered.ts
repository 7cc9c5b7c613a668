import {
  type APIApplicationCommand,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { World } from '../world.js';
import type { Scene } from './person.js';

/** A command that the client offers in this place; the server's own goes before that of everywhere. */
export function offered(
  world: World,
  scene: Scene,
  name: string,
  type: ApplicationCommandType,
): APIApplicationCommand {
  const { guildId } = scene.channel;
  const all = [...(guildId ? world.commands.list(guildId) : []), ...world.commands.list(null)];
  const command = all.find((one) => one.name === name && one.type === type);
  const slash = type === ApplicationCommandType.ChatInput ? '/' : '';
  if (!command) throw new Error(`No command ${slash}${name} is registered here.`);
  const why = whyHidden(command, scene);
  if (why) throw new Error(`Discord does not offer ${slash}${name} ${why}.`);
  return command;
}

function whyHidden(command: APIApplicationCommand, { context, install }: Scene): string | null {
  const type =
    install === 'user' ? ApplicationIntegrationType.UserInstall : ApplicationIntegrationType.GuildInstall;
  if (!(command.integration_types ?? [type]).includes(type)) return `where a ${install} installed it`;
  const isPrivate = context === InteractionContextType.PrivateChannel;
  if (isPrivate && install === 'guild') return 'in private channels without a user who installed it';
  if (command.contexts && !command.contexts.includes(context)) return `in context ${context}`;
  const isDirect = context !== InteractionContextType.Guild;
  return isDirect && command.dm_permission === false ? 'in direct messages' : null;
}
