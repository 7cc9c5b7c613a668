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
export type CommandScope = { readonly appId: string; readonly guildId: string | undefined };

/** How the registered commands differ from the wanted ones. @throws ActionableError where Discord refuses the account */
export async function readDifference(
  rest: REST,
  scope: CommandScope,
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<Difference> {
  return compare(await readRegistered(rest, scope), wanted);
}

/** The ids of the registered commands, and how they differed before. */
export type Registration = { readonly difference: Difference; readonly ids: CommandIds };

/** Registers the commands by one bulk overwrite if they differ. */
export async function register(
  rest: REST,
  scope: CommandScope,
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<Registration> {
  const before = await readRegistered(rest, scope);
  const difference = compare(before, wanted);
  const now = isSame(difference) ? before : await ask(() => rest.put(routeOf(scope), { body: wanted }));
  return { difference, ids: idsOf(now as APIApplicationCommand[]) };
}

async function readRegistered(rest: REST, scope: CommandScope): Promise<APIApplicationCommand[]> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  return (await ask(() => rest.get(routeOf(scope), { query }))) as APIApplicationCommand[];
}

function idsOf(registered: readonly APIApplicationCommand[]): CommandIds {
  const typed = registered.filter(({ type }) => type === ApplicationCommandType.ChatInput);
  return Object.fromEntries(typed.map(({ name, id }) => [name, id]));
}

function routeOf({ appId, guildId }: CommandScope): `/${string}` {
  return guildId === undefined
    ? Routes.applicationCommands(appId)
    : Routes.applicationGuildCommands(appId, guildId);
}

async function ask(request: () => Promise<unknown>): Promise<unknown> {
  try {
    return await request();
  } catch (error) {
    throw explain(error);
  }
}
