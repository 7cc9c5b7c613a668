import { type APIInteractionResponse, InteractionResponseType, MessageFlags } from 'discord.js';
import { privately, type Responses } from '../discord/responses.js';

/** What became of an act: Discord's response to it; null where the message that held what was pressed goes away. */
export type Response = APIInteractionResponse | null;

const { ChannelMessageWithSource, DeferredChannelMessageWithSource, DeferredMessageUpdate, UpdateMessage } =
  InteractionResponseType;

/** Responses to a page, which waits for what follows: what is announced to Discord is given at once, filled in. */
export function inOneResponse(give: (response: Response) => void): Responses {
  let type: typeof ChannelMessageWithSource | typeof UpdateMessage = ChannelMessageWithSource;
  let isPrivate = false;
  return {
    respond: async (_, response) => {
      if (response.type === DeferredMessageUpdate) type = UpdateMessage;
      else if (response.type === DeferredChannelMessageWithSource)
        isPrivate = response.data?.flags === MessageFlags.Ephemeral;
      else give(response);
    },
    edit: async (_, reply) => give({ type, data: isPrivate ? privately(reply) : reply }),
    whisper: async (_, reply) => give({ type: ChannelMessageWithSource, data: privately(reply) }),
    remove: async () => give(null),
  };
}
