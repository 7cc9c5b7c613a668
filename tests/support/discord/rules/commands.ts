import { ApplicationCommandType } from 'discord-api-types/v10';
import { Form, isObject } from '../form.js';
import type { Json } from '../types.js';
import { checkLocales } from './locales.js';
import { checkDescription, checkOptions, checkSlashName } from './options.js';

/** Commands of each type that an application may have. */
const MOST: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 5,
  [ApplicationCommandType.Message]: 5,
};

/** Characters of names, descriptions and values in one command; of the languages only the longest counts. */
const MOST_CHARACTERS = 8000;

/** The type of a command; a slash command unless told. */
export const typeOf = (command: Json): number => Number(command.type ?? ApplicationCommandType.ChatInput);

/** Checks all commands of a bulk overwrite. @throws Refusal as Discord refuses it */
export function checkCommands(commands: readonly Json[]): void {
  Form.check((form) => {
    const names = new Set<string>();
    commands.forEach((command, at) => {
      checkCommand(form.at(at), command);
      const name = `${typeOf(command)} ${command.name}`;
      if (names.has(name))
        form.at(at).refuse('APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
      names.add(name);
    });
    for (const [type, most] of Object.entries(MOST)) {
      if (commands.filter((command) => typeOf(command) === Number(type)).length > most)
        form.refuse('APPLICATION_COMMANDS_MAX', `Maximum number of application commands reached (${most}).`);
    }
  });
}

function checkCommand(form: Form, command: Json): void {
  const type = typeOf(command);
  if (type === ApplicationCommandType.ChatInput) {
    checkSlashName(form, command);
    checkDescription(form, command);
    checkOptions(form.at('options'), command.options);
    if (charactersOf(command) > MOST_CHARACTERS)
      form.refuse('APPLICATION_COMMAND_TOO_LARGE', 'Command exceeds maximum size (8000)');
  } else if (MOST[type]) checkMenu(form, command);
  else form.at('type').refuse('BASE_TYPE_CHOICES', 'Value must be one of {1, 2, 3}.');
}

/** A user or message command: nothing but a name, of which upper case and spaces may be part. */
function checkMenu(form: Form, command: Json): void {
  form.at('name').text(command.name, 1, 32);
  checkLocales(form.at('name_localizations'), command.name_localizations, (part, text) =>
    part.text(text, 1, 32),
  );
  if (command.description)
    form
      .at('description')
      .refuse(
        'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID',
        'Context menu commands cannot have description',
      );
  if (Array.isArray(command.options) && command.options.length > 0)
    form
      .at('options')
      .refuse(
        'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_INVALID',
        'Context menu commands cannot have options',
      );
}

function charactersOf(part: Json): number {
  const { name, description, name_localizations, description_localizations, options, choices, value } = part;
  const nested = [options, choices].flatMap((list) => (Array.isArray(list) ? list : []));
  return (
    longest(name, name_localizations) +
    longest(description, description_localizations) +
    (typeof value === 'string' ? value.length : 0) +
    nested.filter(isObject).reduce((sum, one) => sum + charactersOf(one), 0)
  );
}

function longest(text: unknown, localizations: unknown): number {
  const all = [text, ...(isObject(localizations) ? Object.values(localizations) : [])];
  return Math.max(...all.map((one) => (typeof one === 'string' ? one.length : 0)));
}
