import {
  type APIInteraction,
  type APIInteractionResponse,
  DiscordAPIError,
  MessageFlags,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import type { Reply } from '../../reply/reply.js';

/** How responses to interactions reach Discord. */
export type Responses = {
  /** The first and only response; it has to be there within three seconds. */
  readonly respond: (interaction: APIInteraction, response: APIInteractionResponse) => Promise<void>;
  /** Fills in a response that was deferred, within fifteen minutes. */
  readonly edit: (interaction: APIInteraction, reply: Reply) => Promise<void>;
  /** Says something more to the one who asked. */
  readonly whisper: (interaction: APIInteraction, reply: Reply) => Promise<void>;
  /** Deletes the message that was responded with, or that holds what was pressed. */
  readonly remove: (interaction: APIInteraction) => Promise<void>;
};

/**
 * Responses by REST, as a bot on the gateway gives them; they carry a token of their own. discord.js sends a request
 * again after a fault of the line, so what Discord then says was done before is done.
 */
export function responsesOver(rest: REST): Responses {
  const original = ({ application_id, token }: APIInteraction): `/${string}` =>
    Routes.webhookMessage(application_id, token, '@original');
  return {
    respond: async (interaction, body) => {
      const route = Routes.interactionCallback(interaction.id, interaction.token);
      await once(rest.post(route, { body, auth: false }), ALREADY_ANSWERED);
    },
    edit: async (interaction, { flags = 0, ...message }) => {
      const body = { ...message, flags: flags & ~MessageFlags.Ephemeral };
      await rest.patch(original(interaction), { body, auth: false });
    },
    whisper: async ({ application_id, token }, reply) => {
      await rest.post(Routes.webhook(application_id, token), { body: privately(reply), auth: false });
    },
    remove: async (interaction) => {
      await once(rest.delete(original(interaction), { auth: false }), RESTJSONErrorCodes.UnknownMessage);
    },
  };
}

const ALREADY_ANSWERED = RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;

async function once(request: Promise<unknown>, done: RESTJSONErrorCodes): Promise<void> {
  try {
    await request;
  } catch (error) {
    if (!(error instanceof DiscordAPIError && error.code === done)) throw error;
  }
}

/** The reply for the one who asked alone. */
export function privately(reply: Reply): Reply {
  return { ...reply, flags: (reply.flags ?? 0) | MessageFlags.Ephemeral };
}
