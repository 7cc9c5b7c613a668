import { type APIMessage, type GatewayMessageCreateDispatchData, MessageType } from 'discord.js';
import { stripMessage } from '../../check/strip.js';
import type { Request } from '../../dispatch/dispatch.js';
import type { Commands } from '../../dispatch/load.js';
import { questionRequest } from '../../dispatch/question.js';
import { type Locale, toLocale } from '../../locale.js';
import { chineseOf } from '../../text/language.js';

/** Kinds of message that people write. */
const WRITTEN: readonly MessageType[] = [MessageType.Default, MessageType.Reply];

/** What is known of the bot and of where a message stands. */
export type Addressee = {
  readonly botId: string;
  /** The language of the server, in which the bot says what it can do to somebody who wrote nothing else. */
  readonly language: string;
  /** The language of whoever writes, where it is known. */
  readonly locale?: Locale;
  readonly commands: Commands;
};

/**
 * The question in a message to the bot: a direct message, one that mentions it, or a reply to one of its own. Null
 * for any other message, and for those of bots, which could go on for ever. Without words it asks what the bot can do.
 */
export function readAddressed(
  message: GatewayMessageCreateDispatchData,
  { botId, language, locale: known, commands }: Addressee,
): Request | null {
  if (message.author.bot || message.webhook_id || !WRITTEN.includes(message.type)) return null;
  const content = message.content ?? '';
  const before = answerBefore(message, botId);
  const isTold = message.guild_id === undefined || mentioned(message).includes(botId);
  // Of a reply that does not mention the bot, Discord leaves out the text.
  if (!isTold && (before === null || content === '')) return null;
  const question = stripMessage(content).replace(/\s+/gu, ' ').trim();
  const locale = known ?? chineseOf(question) ?? (question === '' ? toLocale(language) : 'en');
  if (question === '') return { command: 'help', values: {}, locale };
  return questionRequest(question, locale, before, commands);
}

/** The ids of those whom a message mentions. */
function mentioned({ mentions }: GatewayMessageCreateDispatchData): (string | undefined)[] {
  return (mentions ?? []).map((user) => user?.id);
}

/** The bot's own message that this one replies to. */
function answerBefore({ referenced_message: before }: APIMessage, botId: string): APIMessage | null {
  return before?.author?.id === botId ? before : null;
}
