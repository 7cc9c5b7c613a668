import {
  type APIApplicationCommand,
  type REST,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import { explain } from './api.js';
import { compare, type Difference, isSame } from './difference.js';

/** Whose commands: an application's, for one server or for all. */
export type Scope = { readonly appId: string; readonly guildId: string | undefined };

/** How what Discord knows differs from the wanted commands. @throws ActionableError where it refuses the account */
export async function readDifference(
  rest: REST,
  scope: Scope,
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<Difference> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  const registered = await ask(() => rest.get(routeOf(scope), { query }));
  return compare(registered as APIApplicationCommand[], wanted);
}

/** Registers the commands by one bulk overwrite where they differ. @returns how they differed */
export async function register(
  rest: REST,
  scope: Scope,
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Promise<Difference> {
  const difference = await readDifference(rest, scope, wanted);
  if (!isSame(difference)) await ask(() => rest.put(routeOf(scope), { body: wanted }));
  return difference;
}

function routeOf({ appId, guildId }: Scope): `/${string}` {
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
