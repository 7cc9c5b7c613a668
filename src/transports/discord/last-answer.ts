import type { REST } from '@discordjs/rest';
import { type APIMessage, Routes } from 'discord-api-types/v10';
import type { Reply } from '../../reply/reply.js';
import { ownerOf } from './removal.js';

/** How many messages back to look for an answer. */
const REACH = '25';

/** The bot's newest answer before a message, to its author first; null where none is near or may be read. */
export async function lastAnswer(
  rest: REST,
  { id, channel_id, author }: APIMessage,
  botId: string,
): Promise<Pick<Reply, 'components'> | null> {
  const query = new URLSearchParams({ limit: REACH, before: id });
  const found = (await rest
    .get(Routes.channelMessages(channel_id), { query })
    .catch(() => [])) as APIMessage[];
  const own = found.filter(
    (message) => message.author?.id === botId && (message.components ?? []).length > 0,
  );
  const newest = own.find((message) => ownerOf(message) === author.id) ?? own[0];
  return newest ? { components: newest.components ?? [] } : null;
}
