import { type APIUser, ChannelType } from 'discord-api-types/v10';
import { addDirectMessages, type Channel, createUser } from '../place.js';
import type { World } from '../world.js';

/** The channel of a person and the bot, opened on first use. */
export function openDirectMessages(world: World, person: APIUser): Channel {
  return (
    find(world, person, ChannelType.DM) ?? addDirectMessages(world.place, world.nextId(), [person], true)
  );
}

/** A channel of a person and others, in which the bot is not. */
export function openPrivateChannel(world: World, person: APIUser): Channel {
  const friend = createUser(world.nextId(), 'a friend');
  return (
    find(world, person, ChannelType.GroupDM) ??
    addDirectMessages(world.place, world.nextId(), [person, friend], false)
  );
}

function find({ place }: World, { id }: APIUser, type: ChannelType): Channel | undefined {
  return [...place.channels.values()].find(
    (channel) => channel.type === type && channel.recipients.some((one) => one.id === id),
  );
}
