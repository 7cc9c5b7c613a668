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

/** A command as Discord holds it, or is to. */
type NamedCommand = { readonly type?: number | undefined; readonly name: string };

const SLASH = ApplicationCommandType.ChatInput;

/**
 * Registers the commands by one bulk overwrite if they differ; a dry run only compares.
 * @returns how they differed before, and the ids of those that are typed @throws ActionableError where Discord refuses
 */
export async function register(
  rest: REST,
  { appId, guildId }: { readonly appId: string; readonly guildId: string | undefined },
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
    const typed = now.filter(({ type }) => type === SLASH);
    return { difference, ids: Object.fromEntries(typed.map(({ name, id }) => [name, id])) };
  } catch (error) {
    throw explain(error);
  }
}

/** The names of commands by how those in Discord differ from the wanted ones. */
type Difference = ReturnType<typeof compare>;

/** Compares the registered commands with the wanted ones, apart from Discord's own additions. */
export function compare(registered: readonly NamedCommand[], wanted: readonly NamedCommand[]) {
  const same = (one: NamedCommand, all: readonly NamedCommand[]): NamedCommand | undefined =>
    all.find(({ type = SLASH, name }) => type === (one.type ?? SLASH) && name === one.name);
  const known = wanted.filter((command) => same(command, registered));
  return {
    added: wanted.filter((command) => !known.includes(command)).map(nameOf),
    changed: known.filter((command) => !covers(same(command, registered), command)).map(nameOf),
    removed: registered.filter((command) => !same(command, wanted)).map(nameOf),
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
function covers(registered: unknown, wanted: NamedCommand): boolean {
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

function nameOf({ type = SLASH, name }: NamedCommand): string {
  return type === SLASH ? `/${name}` : name;
}
