import { type APIUser, ChannelType, InteractionContextType, type Locale } from 'discord-api-types/v10';
import type { Channel } from '../place.js';
import type { Where } from '../types.js';
import type { World } from '../world.js';
import { openDirectMessages, openPrivateChannel } from './direct-messages.js';

/** Somebody who acts in the local Discord. */
export type Person = {
  readonly user: APIUser;
  readonly locale: `${Locale}`;
  readonly managesMessages: boolean;
};

/** Where and as whom a person acts, with everything decided. */
export type Scene = {
  readonly person: Person;
  readonly channel: Channel;
  readonly context: InteractionContextType;
  readonly install: 'guild' | 'user';
  readonly locale: `${Locale}`;
};

/** The id of the channel in which all happens unless told otherwise. */
const GENERAL = '1300000000000000001';

/** Decides what a test left open. @throws Error for a place that does not exist */
export function sceneOf(world: World, person: Person, where: Where = {}): Scene {
  const channel = channelFor(world, person, where);
  const context = contextOf(channel);
  if (where.context !== undefined && where.context !== context)
    throw new Error(`Channel ${channel.id} is not of context ${where.context}.`);
  const { install = context === InteractionContextType.PrivateChannel ? 'user' : 'guild' } = where;
  return { person, channel, context, install, locale: where.locale ?? person.locale };
}

function channelFor(world: World, { user }: Person, { channel, context }: Where): Channel {
  if (channel !== undefined) return world.channel(channel);
  if (context === InteractionContextType.BotDM) return openDirectMessages(world, user);
  if (context === InteractionContextType.PrivateChannel) return openPrivateChannel(world, user);
  return world.channel(GENERAL);
}

function contextOf({ type, guildId }: Channel): InteractionContextType {
  if (guildId !== null) return InteractionContextType.Guild;
  return type === ChannelType.DM ? InteractionContextType.BotDM : InteractionContextType.PrivateChannel;
}
