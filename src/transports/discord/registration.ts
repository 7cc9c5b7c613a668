import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIApplicationCommandsJSONBody,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Command } from '../../command/command.js';
import type { Option } from '../../command/options.js';
import type { Commands } from '../../dispatch/load.js';
import type { Translated } from '../../locale.js';

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
