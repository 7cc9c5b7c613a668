import type {
  APIApplicationCommandBasicOption,
  RESTPostAPIApplicationCommandsJSONBody,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Locale } from '../../../locale.js';
import { BUTTON, type Reply, STRING_SELECT } from '../../../reply/reply.js';
import type { Beginning, Listed, PageAnswer, SentReply, Shown } from '../protocol.js';

export type Registered = RESTPostAPIApplicationCommandsJSONBody;
export type SlashCommand = Omit<RESTPostAPIChatInputApplicationCommandsJSONBody, 'options'> & {
  readonly options: readonly APIApplicationCommandBasicOption[];
};

/** Discord's numbers for the kinds of commands. */
const SLASH = 1;
const ON_MESSAGE = 3;

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

/** Values of a command's options: texts, and yes or no. */
export type OptionValues = Readonly<Record<string, string | boolean>>;

/** What somebody does, in the form of https://discord.com/developers/docs/interactions/receiving-and-responding. */
export type Act = {
  readonly type: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly message?: SentMessage;
};

/** What the bot is told of a message that holds what is pressed: nothing of its files. */
type SentMessage = Pick<Reply, 'flags' | 'components'>;

/** Discord's numbers: of interactions and options. */
const COMMAND = 2;
const COMPONENT = 3;
const COMPLETION = 4;
const STRING = 3;
export const BOOLEAN = 5;

/** Uses a slash command. */
export function slash(name: string, values: OptionValues): Act {
  return { type: COMMAND, data: { type: SLASH, name, options: optionsOf(values) } };
}

/** Types into an option that completes. */
export function complete(name: string, option: string, typed: string, others: OptionValues): Act {
  const options = optionsOf({ ...others, [option]: typed });
  const focused = options.map((one) => (one.name === option ? { ...one, focused: true } : one));
  return { type: COMPLETION, data: { type: SLASH, name, options: focused } };
}

/** Presses a button of a message. */
export function press(message: SentMessage, customId: string): Act {
  return { type: COMPONENT, data: { component_type: BUTTON, custom_id: customId }, message: held(message) };
}

/** Chooses from a menu of a message. */
export function choose(message: SentMessage, customId: string, value: string): Act {
  return {
    type: COMPONENT,
    data: { component_type: STRING_SELECT, custom_id: customId, values: [value] },
    message: held(message),
  };
}

/** Uses a command on a message: on what somebody wrote, or on a reply. */
export function useOn(name: string, message: { readonly content: string } | SentMessage): Act {
  const resolved = { messages: { message: 'content' in message ? message : held(message) } };
  return { type: COMMAND, data: { type: ON_MESSAGE, name, target_id: 'message', resolved } };
}

/** A message without its files. */
function held({ flags, components = [] }: SentMessage): SentMessage {
  return { ...(flags === undefined ? {} : { flags }), components };
}

function optionsOf(values: OptionValues) {
  return Object.entries(values).map(([name, value]) => ({
    name,
    type: typeof value === 'boolean' ? BOOLEAN : STRING,
    value,
  }));
}

/** What the server says to a request that it does not grant. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(readonly status: number) {
    super(`The server refuses this (${status}).`);
  }
}

export type Server = ReturnType<typeof serverFor>;

/** The server that the page came from, for somebody who reads a language. @throws Refused, TypeError where it is gone */
export function serverFor(locale: Locale) {
  return {
    begin: () => get<Beginning>(`/api/beginning?locale=${locale}`),
    do: (act: Act) => post<PageAnswer>('/api/interactions', { ...act, locale }),
    say: (content: string, repliesTo: SentReply | null, latest: readonly SentReply[]) =>
      post<PageAnswer>('/api/messages', {
        content,
        repliesTo: repliesTo && held(repliesTo),
        latest: latest.map(held),
        locale,
      }),
    listDocuments: () => get<Listed[]>('/api/documents'),
    /** @param name the part of the address after `/documents/`, with its query */
    readDocument: (name: string) =>
      get<Shown>(`/api/documents/${name}${name.includes('?') ? '&' : '?'}locale=${locale}`),
  };
}

async function get<T>(path: string): Promise<T> {
  return read(await fetch(path));
}

async function post<T>(path: string, body: object): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return read(await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) }));
}

async function read<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Refused(response.status);
  return (await response.json()) as T;
}
