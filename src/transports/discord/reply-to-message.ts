import { DiscordAPIError, type REST } from '@discordjs/rest';
import { type APIMessage, RESTJSONErrorCodes, Routes } from 'discord-api-types/v10';
import type { Reply } from '../../reply/reply.js';
import { messageParts } from './responses.js';

/** Posts a reply to somebody's message; the author is not pinged. */
export async function replyToMessage(rest: REST, message: APIMessage, reply: Reply): Promise<void> {
  const { body: shown, files } = messageParts(reply);
  const body = {
    ...shown,
    allowed_mentions: { parse: [], replied_user: false },
    // With a nonce a retry, or the answer of a second replica, posts no second message.
    nonce: message.id,
    enforce_nonce: true,
  };
  const route = Routes.channelMessages(message.channel_id);
  const reference = { message_id: message.id, fail_if_not_exists: false };
  try {
    await rest.post(route, { body: { ...body, message_reference: reference }, files });
  } catch (error) {
    if (!cannotRefer(error)) throw error;
    await rest.post(route, { body, files });
  }
}

/** Whether the bot may write but not reply here, as it may not read the history. */
function cannotRefer(error: unknown): boolean {
  return (
    error instanceof DiscordAPIError &&
    error.code === RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory
  );
}
