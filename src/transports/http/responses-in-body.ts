import { setTimeout } from 'node:timers/promises';
import { type APIInteractionResponse, DiscordAPIError, type REST, RESTJSONErrorCodes } from 'discord.js';
import { type Responses, responsesOver } from '../discord/responses.js';

/** Pauses before what follows a response is tried again, in milliseconds. */
const PAUSES = [100, 200, 400, 800];

/**
 * Responses to an interaction that came over HTTP: the first goes into the body, all that follows it goes by REST.
 * @param hand sends the first; it resolves when that has left, and rejects where nobody waits for it any more
 */
export function responsesInBody(
  rest: REST,
  hand: (response: APIInteractionResponse) => Promise<void>,
): Responses {
  const { edit, whisper, remove } = responsesOver(rest);
  return {
    respond: (_, response) => hand(response),
    edit: (interaction, reply) => followUp(() => edit(interaction, reply)),
    whisper: (interaction, reply) => followUp(() => whisper(interaction, reply)),
    remove: (interaction) => followUp(() => remove(interaction)),
  };
}

/** Discord does not know the response before it has read it, which may take longer than the way of what follows. */
async function followUp(send: () => Promise<void>): Promise<void> {
  for (const pause of PAUSES) {
    try {
      return await send();
    } catch (error) {
      if (!isTooEarly(error)) throw error;
      await setTimeout(pause);
    }
  }
  await send();
}

function isTooEarly(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownWebhook;
}
