import type {
  APIApplicationCommandBasicOption,
  RESTPostAPIApplicationCommandsJSONBody,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Locale } from '../../../locale.js';

export type Registered = RESTPostAPIApplicationCommandsJSONBody;
export type SlashCommand = Omit<RESTPostAPIChatInputApplicationCommandsJSONBody, 'options'> & {
  readonly options: readonly APIApplicationCommandBasicOption[];
};

/** Discord's numbers for the kinds of commands. */
export const SLASH = 1;
export const ON_MESSAGE = 3;

export function slashCommands(all: readonly Registered[]): SlashCommand[] {
  return all.filter(({ type }) => (type ?? SLASH) === SLASH) as unknown as SlashCommand[];
}

export function messageCommands(all: readonly Registered[]): Registered[] {
  return all.filter(({ type }) => type === ON_MESSAGE);
}

type Translations = Partial<Record<string, string | null>> | null | undefined;
type Named = { readonly name: string; readonly name_localizations?: Translations };
type Described = { readonly description: string; readonly description_localizations?: Translations };

/** What a command, an option or a choice is called in a language. */
export function nameIn(locale: Locale, { name, name_localizations: names }: Named): string {
  return names?.[locale] ?? name;
}

export function descriptionIn(locale: Locale, one: Described): string {
  return one.description_localizations?.[locale] ?? one.description;
}

/** Whether a command is called something that begins so, in any language. */
export function isCalled({ name, name_localizations: names }: Named, beginning: string): boolean {
  const typed = beginning.toLowerCase();
  return [name, ...Object.values(names ?? {})].some((one) => one?.startsWith(typed));
}

/** A command that is typed out with a space after it, and what follows; null for any other text. */
export function typedOut(text: string, all: readonly SlashCommand[]) {
  const [, name = '', rest = ''] = /^[/／](\S+)\s(.*)$/su.exec(text) ?? [];
  const command = all.find((one) =>
    [one.name, ...Object.values(one.name_localizations ?? {})].includes(name),
  );
  return command ? { command, rest } : null;
}
