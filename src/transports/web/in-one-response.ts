import { type APIInteractionResponse, InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import type { Reply } from '../../reply/reply.js';
import { type MessageReplies, privately, type Responses } from '../discord/responses.js';
import type { SentReply, Told } from './protocol.js';

/** Responds to a page, which waits: what Discord gets announced is told when it is there. */
export function inOneResponse(tell: (told: Told) => void): Responses {
  let announced: APIInteractionResponse | null = null;
  const follow = (reply: Reply): Told => {
    if (announced?.type === InteractionResponseType.DeferredMessageUpdate)
      return { kind: 'updated', reply: sent(reply) };
    const isPrivate =
      announced?.type === InteractionResponseType.DeferredChannelMessageWithSource &&
      announced.data?.flags === MessageFlags.Ephemeral;
    return { kind: 'posted', reply: sent(isPrivate ? privately(reply) : reply) };
  };
  return {
    respond: async (_, response) => {
      const told = readResponse(response);
      if (told) tell(told);
      else announced = response;
    },
    edit: async (_, reply) => tell(follow(reply)),
    whisper: async (_, reply) => tell({ kind: 'posted', reply: sent(privately(reply)) }),
    remove: async () => tell({ kind: 'removed' }),
  };
}

/** Replies to a message to a page. */
export function messageReplies(
  tell: (told: Told) => void,
  latest: Pick<Reply, 'components'> | null,
): MessageReplies {
  return {
    post: async (reply) => tell({ kind: 'posted', reply: sent(reply) }),
    tell: async (reply) => tell({ kind: 'posted', reply: sent(privately(reply)) }),
    before: async () => latest,
    leave: () => tell({ kind: 'left' }),
  };
}

/** What a response tells; null for one that only announces. */
function readResponse(response: APIInteractionResponse): Told | null {
  if (response.type === InteractionResponseType.ApplicationCommandAutocompleteResult)
    return { kind: 'offered', choices: response.data.choices ?? [] };
  if (response.type === InteractionResponseType.ChannelMessageWithSource)
    return { kind: 'posted', reply: sent(response.data) };
  return response.type === InteractionResponseType.UpdateMessage
    ? { kind: 'updated', reply: sent(response.data ?? {}) }
    : null;
}

function sent({ files, ...reply }: Reply): SentReply {
  if (files === undefined) return reply;
  return {
    ...reply,
    files: files.map(({ name, data }) => ({ name, data: Buffer.from(data).toString('base64') })),
  };
}
