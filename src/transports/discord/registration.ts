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
import type { Localised, Translated } from '../../locale.js';

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

function slashCommand({
  name,
  names,
  describe,
  options,
}: Command): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    name_localizations: translationsOf(names),
    description: describe.en,
    description_localizations: translationsOf(describe),
    options: Object.entries(options)
      .filter(([, { hidden }]) => !hidden)
      .map(([option, definition]) => optionOf(option, definition)),
  };
}

function messageMenu({ menu }: Command): RESTPostAPIContextMenuApplicationCommandsJSONBody[] {
  if (!menu) return [];
  return [
    {
      type: ApplicationCommandType.Message,
      name: menu.name.en,
      name_localizations: translationsOf(menu.name),
    },
  ];
}

function optionOf(name: string, option: Option): APIApplicationCommandBasicOption {
  const described = {
    name,
    name_localizations: translationsOf(option.names),
    description: option.describe.en,
    description_localizations: translationsOf(option.describe),
  };
  if (option.kind === 'whole')
    return { ...described, type: ApplicationCommandOptionType.Integer, required: false, min_value: 1 };
  if (option.kind === 'flag')
    return { ...described, type: ApplicationCommandOptionType.Boolean, required: false };
  const { required, max, suggest, choices } = option;
  const typed = { ...described, type: ApplicationCommandOptionType.String as const, required };
  if (choices)
    return {
      ...typed,
      choices: choices.map(({ value, name }) => ({
        name: name.en,
        name_localizations: translationsOf(name),
        value,
      })),
    };
  return suggest ? { ...typed, max_length: max, autocomplete: true } : { ...typed, max_length: max };
}

function translationsOf(words: Localised | Translated) {
  return { 'zh-CN': words['zh-CN'], 'zh-TW': words['zh-TW'] };
}
