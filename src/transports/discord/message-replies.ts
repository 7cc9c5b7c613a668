import type { REST } from '@discordjs/rest';
import { type APIMessage, RESTJSONErrorCodes, Routes } from 'discord-api-types/v10';
import type { Reply } from '../../reply/reply.js';
import { hasCode } from './faults.js';
import { ownerOf } from './frame.js';
import { messageParts } from './responses.js';

/** What the bot can do with somebody's message to it. */
export type MessageReplies = {
  readonly post: (reply: Reply) => Promise<void>;
  /** Sends it to the author alone. @throws DiscordAPIError where that person takes no messages */
  readonly tell: (reply: Reply) => Promise<void>;
  /** The bot's newest answer before the message, to its author first; null where none is near or may be read. */
  readonly before: () => Promise<Pick<Reply, 'components'> | null>;
  readonly leave: () => void;
};

/** Replies to a message by REST. */
export function repliesOver(rest: REST, message: APIMessage, botId: string): MessageReplies {
  return {
    post: (reply) => post(rest, message, reply),
    tell: async (reply) => {
      const opened = await rest.post(Routes.userChannels(), { body: { recipient_id: message.author.id } });
      const { id } = opened as { readonly id: string };
      await rest.post(Routes.channelMessages(id), messageParts(reply));
    },
    before: () => lastAnswer(rest, message, botId),
    leave: () => undefined,
  };
}

/** Replies without a ping. */
async function post(rest: REST, message: APIMessage, reply: Reply): Promise<void> {
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
    // It may write but not reply here, as it may not read the history.
    if (!hasCode(error, RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory)) throw error;
    await rest.post(route, { body, files });
  }
}

/** How many messages back to look for an answer. */
const REACH = '25';

async function lastAnswer(rest: REST, { id, channel_id, author }: APIMessage, botId: string) {
  const query = new URLSearchParams({ limit: REACH, before: id });
  const found = (await rest
    .get(Routes.channelMessages(channel_id), { query })
    .catch(() => [])) as APIMessage[];
  const own = found.filter((one) => one.author?.id === botId && (one.components ?? []).length > 0);
  const newest = own.find((one) => ownerOf(one) === author.id) ?? own[0];
  return newest ? { components: newest.components ?? [] } : null;
}
