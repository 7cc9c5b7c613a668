import { isDeepStrictEqual } from 'node:util';
import type { REST } from '@discordjs/rest';
import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
  Routes,
} from 'discord-api-types/v10';
import type { Command, CommandIds } from '../../command/command.js';
import type { Option } from '../../command/options.js';
import type { Commands } from '../../dispatch/load.js';
import type { Translated } from '../../locale.js';
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

/** Where commands work: on servers and wherever a user who installed the bot writes. */
const REACH = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** The commands as Discord takes them; those of one server have no reach of their own. */
export function registrationOf(
  commands: Commands,
  guildId: string | undefined,
): RESTPostAPIApplicationCommandsJSONBody[] {
  const all = [...commands.values()].flatMap((command) => [slashCommand(command), ...messageMenu(command)]);
  return guildId === undefined ? all.map((command) => ({ ...command, ...REACH })) : all;
}

function slashCommand(command: Command): RESTPostAPIChatInputApplicationCommandsJSONBody {
  const shown = Object.entries(command.options).filter(([, { hidden }]) => !hidden);
  return {
    type: ApplicationCommandType.ChatInput,
    ...described(command.name, command),
    options: shown.map(([name, option]) => optionOf(name, option)),
  };
}

function messageMenu({ menu }: Command): RESTPostAPIContextMenuApplicationCommandsJSONBody[] {
  return menu ? [{ type: ApplicationCommandType.Message, ...named(menu.name.en, menu.name) }] : [];
}

function optionOf(name: string, option: Option): APIApplicationCommandBasicOption {
  const common = described(name, option);
  if (option.kind === 'whole')
    return { ...common, type: ApplicationCommandOptionType.Integer, required: false, min_value: 1 };
  if (option.kind === 'flag')
    return { ...common, type: ApplicationCommandOptionType.Boolean, required: false };
  const { required, max: max_length, suggest, choices } = option;
  const typed = { ...common, type: ApplicationCommandOptionType.String as const, required };
  if (choices)
    return { ...typed, choices: choices.map(({ value, name }) => ({ ...named(name.en, name), value })) };
  return suggest ? { ...typed, max_length, autocomplete: true } : { ...typed, max_length };
}

function described(name: string, { names, describe }: Pick<Command, 'names' | 'describe'>) {
  return {
    ...named(name, names),
    description: describe.en,
    description_localizations: translationsOf(describe),
  };
}

function named(name: string, names: Translated) {
  return { name, name_localizations: translationsOf(names) };
}

function translationsOf(words: Translated) {
  return { 'zh-CN': words['zh-CN'], 'zh-TW': words['zh-TW'] };
}
