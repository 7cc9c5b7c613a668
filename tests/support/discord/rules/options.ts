import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Form } from '../form.js';
import type { Json } from '../types.js';
import { checkChoice } from './choices.js';
import { checkLocales } from './locales.js';

/** https://discord.com/developers/docs/interactions/application-commands#application-command-object */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const { String: TEXT, Integer, Number: NUMBER, Subcommand, SubcommandGroup } = ApplicationCommandOptionType;

const COMPLETABLE: readonly number[] = [TEXT, Integer, NUMBER];

/** The name of a slash command or of an option, in all languages: lower case where the script has case. */
export function checkSlashName(form: Form, { name, name_localizations }: Json): void {
  checkName(form.at('name'), name);
  checkLocales(form.at('name_localizations'), name_localizations, checkName);
}

function checkName(form: Form, name: unknown): void {
  form.text(name, 1, 32);
  if (typeof name !== 'string' || (NAME.test(name) && name === name.toLowerCase())) return;
  form.refuse('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
}

/** A description of 1-100 characters in all languages. */
export function checkDescription(form: Form, { description, description_localizations }: Json): void {
  form.at('description').text(description, 1, 100);
  checkLocales(form.at('description_localizations'), description_localizations, (part, text) =>
    part.text(text, 1, 100),
  );
}

/** The options of a command or of a subcommand: at most 25, the required ones first, each name once. */
export function checkOptions(form: Form, value: unknown): void {
  const options = form.list(value, 0, 25);
  const names = new Set<unknown>();
  let optional = false;
  options.forEach((option, at) => {
    const part = form.at(at);
    checkOption(part, option);
    if (names.has(option.name))
      part.refuse('APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', 'Option name already exists in options');
    if (option.required === true && optional)
      part.refuse(
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    names.add(option.name);
    optional ||= option.required !== true;
  });
}

function checkOption(form: Form, option: Json): void {
  checkSlashName(form, option);
  checkDescription(form, option);
  const type = Number(option.type);
  if (!(type >= Subcommand && type <= ApplicationCommandOptionType.Attachment))
    form.at('type').refuse('BASE_TYPE_CHOICES', 'Value must be one of 1 to 11.');
  if (type === Subcommand || type === SubcommandGroup) checkOptions(form.at('options'), option.options);
  checkCompletion(form, option, type);
  if (type === TEXT) checkLengths(form, option);
}

function checkCompletion(form: Form, { autocomplete, choices }: Json, type: number): void {
  const offered = form.at('choices').list(choices, 0, 25);
  for (const [at, choice] of offered.entries()) checkChoice(form.at('choices', at), choice);
  if (autocomplete !== true) return;
  if (!COMPLETABLE.includes(type) || offered.length > 0)
    form
      .at('autocomplete')
      .refuse('APPLICATION_COMMAND_AUTOCOMPLETE_INVALID', 'Only texts and numbers without choices complete.');
}

function checkLengths(form: Form, { min_length: min = 0, max_length: max = 6000 }: Json): void {
  const inRange = (value: unknown, least: number) => Number(value) >= least && Number(value) <= 6000;
  if (!inRange(min, 0)) form.at('min_length').refuse('NUMBER_TYPE_MAX', 'Must be between 0 and 6000.');
  if (!inRange(max, 1)) form.at('max_length').refuse('NUMBER_TYPE_MAX', 'Must be between 1 and 6000.');
}
