import type { REST } from '@discordjs/rest';
import {
  type APIInteraction,
  type APIInteractionResponse,
  MessageFlags,
  RESTJSONErrorCodes,
  Routes,
} from 'discord-api-types/v10';
import type { Reply, ReplyFile } from '../../reply/reply.js';
import { hasCode } from './faults.js';

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
      await rest.post(Routes.webhook(application_id, token), {
        ...messageParts(privately(reply)),
        auth: false,
      });
    },
    remove: async (interaction) => {
      await unlessDone(
        rest.delete(original(interaction), { auth: false }),
        RESTJSONErrorCodes.UnknownMessage,
      );
    },
  };
}

/** A request of @discordjs/rest: its body and files. */
type Sent = { readonly body: object; readonly files: { readonly name: string; readonly data: Buffer }[] };

/** A message as a request. */
export function messageParts({ files = [], ...body }: Reply): Sent {
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
  try {
    await request;
  } catch (error) {
    if (!hasCode(error, done)) throw error;
  }
}

/** The reply for the asker alone. */
export function privately(reply: Reply): Reply {
  return { ...reply, flags: (reply.flags ?? 0) | MessageFlags.Ephemeral };
}
