import { type APIMessage, GatewayIntentBits } from 'discord-api-types/v10';
import { permissionsOfBot, ViewChannel } from '../place.js';
import { memberJson } from '../place-json.js';
import type { World } from '../world.js';
import { redact } from './redact.js';

/** Tells the bot, where it may see it, of a message that came or changed. */
export function announce(world: World, name: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE', message: APIMessage): void {
  const { place } = world;
  const guildId = world.channel(message.channel_id).guildId;
  const botId = place.bot.id;
  send(world, name, message.channel_id, (intents) => ({
    ...redact(message, { botId, intents, isDirect: guildId === null }),
    ...(guildId ? { guild_id: guildId, member: memberOf(world, message.author.id) } : {}),
    channel_type: world.channel(message.channel_id).type,
  }));
}

function memberOf({ place }: World, authorId: string): object {
  return memberJson(authorId === place.bot.id ? [place.botRoleId] : []);
}

/** Tells the bot of a message that is gone. */
export function announceDeletion(world: World, { id, channel_id }: APIMessage): void {
  const { guildId } = world.channel(channel_id);
  const data = { id, channel_id, ...(guildId ? { guild_id: guildId } : {}) };
  send(world, 'MESSAGE_DELETE', channel_id, () => data);
}

function send(world: World, name: string, channelId: string, shownTo: (intents: number) => unknown): void {
  const channel = world.channel(channelId);
  if ((permissionsOfBot(channel) & ViewChannel) === 0n) return;
  const intents = channel.guildId ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages;
  world.gateway.dispatch({ name, guildId: channel.guildId, intents, data: null, shownTo });
}
