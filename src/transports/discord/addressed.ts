import { type APIMessage, type GatewayMessageCreateDispatchData, MessageType } from 'discord-api-types/v10';
import { type Locale, toLocale } from '../../locale.js';
import type { Reply } from '../../reply/reply.js';
import { languageOf } from '../../text/language.js';
import { stripMarkup } from '../markup.js';

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

export type Addressed = {
  /** The words; null where Discord hides them. */
  readonly text: string | null;
  /** The bot's message that it replies to. */
  readonly before: Pick<Reply, 'components'> | null;
  readonly locale: Locale;
};

/** Reads a direct message, a mention or a reply to the bot; null for others, emoji alone, and bots, who might never end. */
export function readAddressed(
  message: GatewayMessageCreateDispatchData,
  { botId, roleId, language, locale: known }: Addressee,
): Addressed | null {
  if (message.author.bot || message.webhook_id || !WRITTEN.includes(message.type)) return null;
  const content = message.content ?? '';
  const before = answerBefore(message, botId);
  const isTold =
    message.guild_id === undefined || (message.mentions ?? []).some((user) => user?.id === botId);
  if (!isTold && before === null && !mentionsRole(message, roleId)) return null;
  const text = stripMarkup(content).replace(/\s+/gu, ' ').trim();
  const locale = known ?? languageOf(text) ?? toLocale(language);
  // Discord leaves out the text of messages that do not mention the bot itself.
  if (!isTold && content === '') return { text: null, before, locale };
  return text === '' && EMOJI.test(content) ? null : { text, before, locale };
}

const EMOJI = /<a?:\w{1,32}:\d+>/u;

function mentionsRole({ mention_roles: roles }: APIMessage, id: string | undefined): boolean {
  return id !== undefined && (roles ?? []).includes(id);
}

function answerBefore({ referenced_message: before }: APIMessage, botId: string): Addressed['before'] {
  return before?.author?.id === botId ? { components: before.components ?? [] } : null;
}
