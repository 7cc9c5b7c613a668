import { isDeepStrictEqual } from 'node:util';
import type { REST } from '@discordjs/rest';
import {
  type APIApplicationCommand,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord-api-types/v10';
import type { CommandIds } from '../../command/command.js';
import { explain } from './api.js';

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

/** The names of commands by how those in Discord differ from the wanted ones. */
type Difference = {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
};

/** Compares the registered commands with the wanted ones, apart from Discord's own additions. */
export function compare(
  registered: readonly Pick<APIApplicationCommand, 'type' | 'name'>[],
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
): Difference {
  const known = new Map(registered.map((command) => [keyOf(command), command]));
  const keys = new Set(wanted.map(keyOf));
  return {
    added: wanted.filter((command) => !known.has(keyOf(command))).map(nameOf),
    changed: wanted
      .filter((command) => known.has(keyOf(command)) && !covers(known.get(keyOf(command)), command))
      .map(nameOf),
    removed: registered.filter((command) => !keys.has(keyOf(command))).map(nameOf),
  };
}

/** Whether nothing differs. */
export function isSame({ added, changed, removed }: Difference): boolean {
  return added.length + changed.length + removed.length === 0;
}

/** One line a command: + is added, ~ is changed, - is removed. */
export function describeDifference({ added, changed, removed }: Difference): string {
  return [
    ...added.map((name) => `+ ${name}`),
    ...changed.map((name) => `~ ${name}`),
    ...removed.map((name) => `- ${name}`),
  ].join('\n');
}

/** Whether Discord holds a wanted command. It leaves out what is false or empty, and adds ids and defaults of its own. */
function covers(registered: unknown, wanted: RESTPostAPIApplicationCommandsJSONBody): boolean {
  const ours = tidy(wanted) as Record<string, unknown>;
  const theirs = tidy(registered) as Record<string, unknown>;
  const names = [...Object.keys(ours), 'options'];
  return names.every((name) => isDeepStrictEqual(ours[name], theirs[name]));
}

function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(tidy);
  if (typeof value !== 'object' || value === null)
    return value === null || value === false ? undefined : value;
  const entries = Object.entries(value).map(([name, inner]) => [name, tidy(inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}

function keyOf({ type, name }: { readonly type?: number | undefined; readonly name: string }): string {
  return `${type ?? 1} ${name}`;
}

function nameOf(command: { readonly type?: number | undefined; readonly name: string }): string {
  return (command.type ?? 1) === 1 ? `/${command.name}` : command.name;
}
