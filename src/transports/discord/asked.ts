import {
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessage,
  type APIMessageComponent,
  type APIMessageComponentInteraction,
  ApplicationCommandType,
  ComponentType,
  type GatewayMessageCreateDispatchData,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import type { Press } from '../../command/custom-id.js';
import type { RawValue } from '../../command/options.js';
import { fromMenu, isPrivate, pressed, type Request } from '../../dispatch/dispatch.js';
import type { Commands } from '../../dispatch/load.js';
import { type Locale, toLocale } from '../../locale.js';
import type { Reply } from '../../reply/reply.js';
import { languageOf } from '../../text/language.js';
import { stripMarkup } from '../markup.js';
import { ownerIn, removalOf } from './frame.js';

type ParsedInteraction =
  | {
      readonly kind: 'run';
      readonly request: Request;
      /** `typed` for a slash command or a message menu, else where the reply goes. */
      readonly press: Press | 'typed';
      readonly isPrivate: boolean;
      /** The message with the pressed button; null where nothing was pressed. */
      readonly message: Pick<Reply, 'components'> | null;
    }
  | { readonly kind: 'remove'; readonly owner: string; readonly locale: Locale }
  | { readonly kind: 'empty'; readonly locale: Locale };

/** What was asked, of one kind. */
export type Asked<Kind> = Extract<ParsedInteraction, { kind: Kind }>;

/** Reads a command, a message menu, a button or a choice; null for anything else. */
export function readAsked(interaction: APIInteraction, commands: Commands): ParsedInteraction | null {
  if (interaction.type === InteractionType.ApplicationCommand) return readCommand(interaction, commands);
  return interaction.type === InteractionType.MessageComponent ? readComponent(interaction, commands) : null;
}

/** The language of the user of an interaction. */
export function localeOf(interaction: APIInteraction): Locale {
  const { locale, guild_locale } = interaction as { locale?: unknown; guild_locale?: unknown };
  return toLocale([locale, guild_locale].find((tag) => typeof tag === 'string') ?? 'en');
}

function readCommand(
  interaction: APIApplicationCommandInteraction,
  commands: Commands,
): ParsedInteraction | null {
  const locale = localeOf(interaction);
  const { data } = interaction;
  if (data.type === ApplicationCommandType.ChatInput) {
    const options = (data.options ?? []) as readonly { readonly name: string; readonly value: RawValue }[];
    const values = Object.fromEntries(
      options.map(({ name, value }) => [name, typeof value === 'string' ? stripMarkup(value) : value]),
    );
    const request = { command: data.name, values, locale };
    return { kind: 'run', request, press: 'typed', isPrivate: isPrivate(request, commands), message: null };
  }
  if (data.type !== ApplicationCommandType.Message) return null;
  const target = data.resolved?.messages?.[data.target_id];
  // An answer may come from another id than the bot's, so the quotes of every bot are checked.
  const content = target ? (target.author?.bot ? quotedIn(target) : stripMarkup(textOf(target))) : '';
  if (content.trim() === '') return { kind: 'empty', locale };
  const request = fromMenu(data.name, content, locale, commands);
  // A check of somebody's message is for the asker alone until it is shared.
  return request && { kind: 'run', request, press: 'typed', isPrivate: true, message: null };
}

function readComponent(interaction: APIMessageComponentInteraction, commands: Commands): ParsedInteraction {
  const locale = localeOf(interaction);
  const { data, message } = interaction;
  const customId = data.custom_id ?? '';
  const owner = ownerIn(customId);
  if (owner !== null) return { kind: 'remove', owner, locale };
  const chosen = data.component_type === ComponentType.StringSelect ? data.values?.[0] : undefined;
  const held = { components: message?.components ?? [] };
  const read = pressed(customId, { message: held, chosen, locale }, commands);
  const { press } = read;
  // A message keeps the language of its asker, whoever turns its pages.
  const shown = (press === 'turn' && removalOf(held).locale) || locale;
  const request = { ...read.request, locale: shown };
  const wasPrivate = ((message?.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const isForAsker = press === 'open' || press === 'dislike' || (press === 'turn' && wasPrivate);
  return { kind: 'run', request, press, isPrivate: isForAsker, message: held };
}

/** All text of a message: its content, embeds, components, and what it forwards. */
function textOf({ message_snapshots: forwarded, ...message }: APIMessage): string {
  return [message, ...(forwarded ?? []).map(({ message: one }) => one)]
    .flatMap(textsIn)
    .filter((text) => text?.trim())
    .join('\n');
}

/** The quotes in a bot's message, as the plan's words are checked and not the bot's; without any its whole text. */
function quotedIn(message: APIMessage): string {
  const text = textOf(message);
  const quoted = text.split('\n').filter((line) => line.startsWith(QUOTED));
  return quoted.length === 0 ? text : quoted.map((line) => line.slice(QUOTED.length)).join('\n');
}

const QUOTED = '> ';

function textsIn({ content, embeds, components }: Pick<APIMessage, 'content' | 'embeds' | 'components'>) {
  const embedded = (embeds ?? []).flatMap(({ title, description, fields }) => [
    title,
    description,
    ...(fields ?? []).map(({ name, value }) => `${name}: ${value}`),
  ]);
  return [content, ...embedded, ...(components ?? []).flatMap(shownIn)];
}

/** The texts in a component and those inside it. */
function shownIn(component: APIMessageComponent): string[] {
  if (component.type === ComponentType.TextDisplay) return [component.content];
  return 'components' in component ? component.components.flatMap(shownIn) : [];
}

/** The user of an interaction, who on a server is a member; `name` is the one that others there see. */
export function userOf({ member, user = member?.user }: APIInteraction) {
  if (!user) return null;
  const { id, username, global_name } = user;
  return { id, name: member?.nick ?? global_name ?? username, username };
}

const WRITTEN: readonly MessageType[] = [MessageType.Default, MessageType.Reply];

/** What is known about the bot and the place of a message. */
export type Addressee = {
  readonly botId: string;
  /** The bot's own role on the server; undefined where it has none. */
  readonly roleId?: string | undefined;
  /** The language of the server, in which the bot answers words that tell none. */
  readonly language: string;
  readonly locale?: Locale;
};

/**
 * Reads a direct message, a mention or a reply to the bot: its words, null where Discord hides them, what they quote, and
 * the bot's message before; null for others, emoji alone, and bots, who might never end.
 */
export function readAddressed(
  message: GatewayMessageCreateDispatchData,
  { botId, roleId, language, locale: known }: Addressee,
) {
  if (message.author.bot || message.webhook_id || !WRITTEN.includes(message.type)) return null;
  const content = message.content ?? '';
  const before = answerBefore(message, botId);
  const isTold =
    message.guild_id === undefined || (message.mentions ?? []).some((user) => user?.id === botId);
  if (!isTold && before === null && !mentionsRole(message, roleId)) return null;
  const { own: text, quoted } = partQuoted(content);
  const locale = known ?? languageOf(text) ?? toLocale(language);
  // Discord leaves out the text of messages that do not mention the bot itself.
  const isHidden = !isTold && content === '';
  if (!isHidden && text === '' && EMOJI.test(content)) return null;
  return { text: isHidden ? null : text, quoted, before, locale };
}

/** Parts the words of a message from the lines that it quotes above them, if there are both. */
function partQuoted(content: string): { readonly own: string; readonly quoted?: string } {
  const lines = content.split('\n');
  const [own, quoted] = [false, true].map((isQuoted) => {
    const some = lines.filter((line) => line.startsWith(QUOTED) === isQuoted);
    const bare = isQuoted ? some.map((line) => line.slice(QUOTED.length)) : some;
    return stripMarkup(bare.join('\n')).replace(/\s+/gu, ' ').trim();
  }) as [string, string];
  if (own === '') return { own: quoted };
  return quoted === '' ? { own } : { own, quoted };
}

export type Addressed = NonNullable<ReturnType<typeof readAddressed>>;

const EMOJI = /<a?:\w{1,32}:\d+>/u;

function mentionsRole({ mention_roles: roles }: APIMessage, id: string | undefined): boolean {
  return id !== undefined && (roles ?? []).includes(id);
}

function answerBefore(
  { referenced_message: before }: APIMessage,
  botId: string,
): Pick<Reply, 'components'> | null {
  return before?.author?.id === botId ? { components: before.components ?? [] } : null;
}
