import type { REST } from '@discordjs/rest';
import {
  type APIApplicationCommand,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord-api-types/v10';
import type { CommandIds } from '../../command/command.js';
import { explain } from './api.js';
import { compare, type Difference, isSame } from './difference.js';

/** The place of commands: an application, on one server or on all. */
type CommandScope = { readonly appId: string; readonly guildId: string | undefined };

/**
 * Registers the commands by one bulk overwrite if they differ; a dry run only compares.
 * @returns how they differed before, and the ids of those that are typed @throws ActionableError where Discord refuses
 */
export async function register(
  rest: REST,
  { appId, guildId }: CommandScope,
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
  isDry = false,
): Promise<{ readonly difference: Difference; readonly ids: CommandIds }> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(appId)
      : Routes.applicationGuildCommands(appId, guildId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  try {
    const before = (await rest.get(route, { query })) as APIApplicationCommand[];
    const difference = compare(before, wanted);
    const isKept = isDry || isSame(difference);
    const now = isKept ? before : ((await rest.put(route, { body: wanted })) as APIApplicationCommand[]);
    const typed = now.filter(({ type }) => type === ApplicationCommandType.ChatInput);
    return { difference, ids: Object.fromEntries(typed.map(({ name, id }) => [name, id])) };
  } catch (error) {
    throw explain(error);
  }
}
