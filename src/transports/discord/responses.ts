import type { REST } from '@discordjs/rest';
import {
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessage,
  MessageFlags,
  RESTJSONErrorCodes,
  Routes,
} from 'discord-api-types/v10';
import type { Before } from '../../dispatch/conversation.js';
import type { Reply, ReplyFile } from '../../reply/reply.js';
import { hasCode } from './faults.js';
import { removalOf } from './frame.js';

export type Responses = {
  /** Gives the first and only response, within three seconds. */
  readonly respond: (interaction: APIInteraction, response: APIInteractionResponse) => Promise<void>;
  /** Fills in a deferred response, within fifteen minutes. */
  readonly edit: (interaction: APIInteraction, reply: Reply) => Promise<void>;
  /** Tells the asker alone something more. */
  readonly whisper: (interaction: APIInteraction, reply: Reply) => Promise<void>;
  /** Deletes the response, or the message with the pressed button. */
  readonly remove: (interaction: APIInteraction) => Promise<void>;
};

/** Responds by REST; @discordjs/rest retries after a fault of the line, so what was done before counts as done. */
export function responsesOver(rest: REST): Responses {
  const original = ({ application_id, token }: APIInteraction): `/${string}` =>
    Routes.webhookMessage(application_id, token, '@original');
  return {
    respond: async (interaction, body) => {
      const route = Routes.interactionCallback(interaction.id, interaction.token);
      await unlessDone(rest.post(route, { ...partsOf(body), auth: false }), ALREADY_ANSWERED);
    },
    edit: async (interaction, { flags = 0, ...message }) => {
      const edited = replacing({ ...message, flags: flags & ~MessageFlags.Ephemeral });
      await rest.patch(original(interaction), { ...messageParts(edited), auth: false });
    },
    whisper: async ({ application_id, token }, reply) => {
      const route = Routes.webhook(application_id, token);
      await rest.post(route, { ...messageParts(privately(reply)), auth: false });
    },
    remove: async (interaction) => {
      const removal = rest.delete(original(interaction), { auth: false });
      await unlessDone(removal, RESTJSONErrorCodes.UnknownMessage);
    },
  };
}

/** A request of @discordjs/rest: its body and files. */
type Sent = { readonly body: object; readonly files: { readonly name: string; readonly data: Buffer }[] };

/** A message as a request. */
function messageParts({ files = [], ...body }: Reply): Sent {
  return { body, files: files.map(({ name, data }) => ({ name, data: Buffer.from(data) })) };
}

/** A first response as a request. */
export function partsOf(response: APIInteractionResponse): Sent {
  const data = 'data' in response ? (response.data as Reply | undefined) : undefined;
  if (data?.files === undefined) return { body: response, files: [] };
  const { body, files } = messageParts(data);
  return { body: { ...response, data: body }, files };
}

/** The message as a replacement of another, whose files go. */
export function replacing(message: Reply): Reply {
  const kept = (message.files ?? []).map(({ name }: ReplyFile, id) => ({ id: `${id}`, filename: name }));
  return { ...message, attachments: kept } as Reply;
}

const ALREADY_ANSWERED = RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;

/** Waits for a request; ignores an error that says it was done before. */
async function unlessDone(request: Promise<unknown>, done: RESTJSONErrorCodes): Promise<void> {
  await request.catch((error: unknown) => {
    if (!hasCode(error, done)) throw error;
  });
}

/** The reply for the asker alone. */
export function privately(reply: Reply): Reply {
  return { ...reply, flags: (reply.flags ?? 0) | MessageFlags.Ephemeral };
}

/** What the bot can do with somebody's message to it. */
export type MessageReplies = {
  readonly post: (reply: Reply) => Promise<void>;
  /** Sends it to the author alone. @throws DiscordAPIError where that person takes no messages */
  readonly tell: (reply: Reply) => Promise<void>;
  /** The bot's newest wanted answer before the message, to its author first; null where none is near or may be read. */
  readonly before: (isWanted: (message: Before) => boolean) => Promise<Before | null>;
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
    before: (isWanted) => lastAnswer(rest, message, botId, isWanted),
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

async function lastAnswer(
  rest: REST,
  { id, channel_id, author }: APIMessage,
  botId: string,
  isWanted: (message: Before) => boolean,
): Promise<Before | null> {
  const query = new URLSearchParams({ limit: REACH, before: id });
  const found = (await rest
    .get(Routes.channelMessages(channel_id), { query })
    .catch(() => [])) as APIMessage[];
  const own = found.filter((one) => one.author?.id === botId && (one.components ?? []).length > 0);
  const wanted = own.map(({ components = [] }) => ({ components })).filter(isWanted);
  return wanted.find((one) => removalOf(one).owner === author.id) ?? wanted[0] ?? null;
}
