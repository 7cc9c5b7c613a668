import { type APIUser, ChannelType, type Locale, PermissionFlagsBits } from 'discord-api-types/v10';

/** A channel as the local Discord keeps it. */
export type Channel = {
  readonly id: string;
  readonly type: ChannelType;
  readonly name: string;
  /** The channel that a thread belongs to. */
  readonly parent: Channel | null;
  /** Null for direct messages. */
  readonly guildId: string | null;
  /** Permissions that the bot lacks here. */
  readonly denied: bigint;
  /** Whether the bot is in it at all; it is not in what others write to each other. */
  readonly hasBot: boolean;
  /** Those who talk in direct messages, without the bot. */
  readonly recipients: readonly APIUser[];
};

/** A server with its channels, and the application that it installed. */
export type Place = {
  readonly appId: string;
  /** An application of somebody else. */
  readonly otherAppId: string;
  readonly bot: APIUser;
  readonly guildId: string;
  /** The language of the server. */
  readonly language: `${Locale}`;
  readonly ownerId: string;
  readonly botRoleId: string;
  readonly channels: Map<string, Channel>;
};

export const { ViewChannel, SendMessages, SendMessagesInThreads, ReadMessageHistory } = PermissionFlagsBits;

/** What everybody may do in the server. */
export const EVERYBODY =
  ViewChannel |
  SendMessages |
  SendMessagesInThreads |
  ReadMessageHistory |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.UseExternalEmojis |
  PermissionFlagsBits.UseApplicationCommands;

const APP_ID = '1100000000000000001';
const BOT_ID = '1100000000000000002';
const OWNER_ID = '1100000000000000003';
const GUILD_ID = '1200000000000000001';

/** The server of the tests, with the same ids every time. */
export function createPlace(language: `${Locale}`): Place {
  const place: Place = {
    appId: APP_ID,
    otherAppId: '1100000000000000009',
    bot: createUser(BOT_ID, 'ceyuan', true),
    guildId: GUILD_ID,
    language,
    ownerId: OWNER_ID,
    botRoleId: '1200000000000000002',
    channels: new Map(),
  };
  const general = addGuildChannel(place, '1300000000000000001', 'general', 0n);
  addChannel(place, {
    ...general,
    id: '1300000000000000002',
    type: ChannelType.PublicThread,
    name: 'a thread',
    parent: general,
  });
  addGuildChannel(place, '1300000000000000003', 'muted', SendMessages | SendMessagesInThreads);
  addGuildChannel(place, '1300000000000000004', 'hidden', ViewChannel);
  addGuildChannel(place, '1300000000000000005', 'forgetful', ReadMessageHistory);
  return place;
}

function addGuildChannel(place: Place, id: string, name: string, denied: bigint): Channel {
  return addChannel(place, {
    id,
    name,
    denied,
    type: ChannelType.GuildText,
    parent: null,
    guildId: place.guildId,
    hasBot: true,
    recipients: [],
  });
}

/** Opens direct messages: with the bot, or between two others. */
export function addDirectMessages(
  place: Place,
  id: string,
  recipients: readonly APIUser[],
  hasBot: boolean,
): Channel {
  const type = hasBot ? ChannelType.DM : ChannelType.GroupDM;
  return addChannel(place, {
    id,
    type,
    name: '',
    parent: null,
    guildId: null,
    denied: 0n,
    hasBot,
    recipients,
  });
}

function addChannel(place: Place, channel: Channel): Channel {
  place.channels.set(channel.id, channel);
  return channel;
}

/** A user with all fields that Discord sends. */
export function createUser(id: string, username: string, bot = false): APIUser {
  return {
    id,
    username,
    discriminator: bot ? '0001' : '0',
    global_name: bot ? null : username,
    avatar: null,
    bot,
    system: false,
    banner: null,
    accent_color: null,
    avatar_decoration_data: null,
    collectibles: null,
    primary_guild: null,
  };
}

/** What the bot may do in a channel. */
export function permissionsOfBot({ hasBot, denied }: Channel): bigint {
  return hasBot ? EVERYBODY & ~denied : 0n;
}
