import { type APIMessage, type GatewayMessageCreateDispatchData, MessageType } from 'discord.js';
import { type Locale, toLocale } from '../../locale.js';
import type { Reply } from '../../reply/reply.js';
import { languageOf } from '../../text/language.js';
import { stripMarkup } from '../markup.js';

/** Kinds of message that people write. */
const WRITTEN: readonly MessageType[] = [MessageType.Default, MessageType.Reply];

/** What is known of the bot and of where a message stands. */
export type Addressee = {
  readonly botId: string;
  /** The bot's own role on the server; undefined where it has none. */
  readonly roleId?: string | undefined;
  /** The language of the server, in which the bot replies to words that tell none. */
  readonly language: string;
  /** The language of whoever writes, where it is known. */
  readonly locale?: Locale;
};

/** What somebody writes to the bot. */
export type Addressed = {
  /** The words; null where Discord does not show them. */
  readonly text: string | null;
  /** The bot's own message that it replies to. */
  readonly before: Pick<Reply, 'components'> | null;
  readonly locale: Locale;
};

/**
 * Reads a message to the bot: a direct message, one that mentions it or its role, or a reply to one of its own. Null for
 * any other message, for emoji alone, and for messages of bots, which could go on for ever.
 */
export function readAddressed(
  message: GatewayMessageCreateDispatchData,
  { botId, roleId, language, locale: known }: Addressee,
): Addressed | null {
  if (message.author.bot || message.webhook_id || !WRITTEN.includes(message.type)) return null;
  const content = message.content ?? '';
  const before = answerBefore(message, botId);
  const isTold = message.guild_id === undefined || mentionsUser(message, botId);
  if (!isTold && before === null && !mentionsRole(message, roleId)) return null;
  const text = stripMarkup(content).replace(/\s+/gu, ' ').trim();
  const locale = known ?? languageOf(text) ?? toLocale(language);
  // Of what does not mention the bot itself, Discord leaves out the text.
  if (!isTold && content === '') return { text: null, before, locale };
  return text === '' && EMOJI.test(content) ? null : { text, before, locale };
}

const EMOJI = /<a?:\w{1,32}:\d+>/u;

function mentionsUser({ mentions }: APIMessage, id: string): boolean {
  return (mentions ?? []).some((user) => user?.id === id);
}

function mentionsRole({ mention_roles: roles }: APIMessage, id: string | undefined): boolean {
  return id !== undefined && (roles ?? []).includes(id);
}

/** The bot's own message that this one replies to. */
function answerBefore({ referenced_message: before }: APIMessage, botId: string): Addressed['before'] {
  return before?.author?.id === botId ? { components: before.components ?? [] } : null;
}
