import type { REST } from '@discordjs/rest';
import { type APIInteractionResponse, RESTJSONErrorCodes } from 'discord-api-types/v10';
import { retrying } from '../../retrying.js';
import { hasCode } from '../discord/faults.js';
import { type Responses, responsesOver } from '../discord/responses.js';

/** Pauses before a follow-up is retried, in milliseconds. */
const PAUSES = [100, 200, 400, 800];

/** Sends the rest by REST, and the first response by `hand`, which rejects where nobody waits for the HTTP body any more. */
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

/** Retries a follow-up, as Discord may not have read the response before it. */
function followUp(send: () => Promise<void>): Promise<void> {
  return retrying(send, PAUSES, (error) => hasCode(error, RESTJSONErrorCodes.UnknownWebhook));
}
