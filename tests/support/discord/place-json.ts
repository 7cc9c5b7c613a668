import { type APIUser, ChannelType, OverwriteType } from 'discord-api-types/v10';
import { type Channel, EVERYBODY, type Place } from './place.js';

const LONG_AGO = '2023-05-01T00:00:00.000000+00:00';

/** A channel as GET /channels/{id} and the gateway send it. */
export function channelJson(place: Place, channel: Channel): Record<string, unknown> {
  const { id, type, name, guildId } = channel;
  if (guildId === null) return { id, type, flags: 0, last_message_id: null, recipients: channel.recipients };
  const common = {
    id,
    type,
    name,
    guild_id: guildId,
    flags: 0,
    last_message_id: null,
    rate_limit_per_user: 0,
  };
  return type === ChannelType.PublicThread
    ? { ...common, ...threadJson(place, channel) }
    : { ...common, ...textChannelJson(place, channel) };
}

function textChannelJson(place: Place, { denied }: Channel): object {
  const overwrite = { id: place.bot.id, type: OverwriteType.Member, allow: '0', deny: `${denied}` };
  return {
    position: 0,
    parent_id: null,
    topic: null,
    nsfw: false,
    permission_overwrites: denied === 0n ? [] : [overwrite],
  };
}

function threadJson(place: Place, { parent }: Channel): object {
  return {
    parent_id: parent?.id,
    owner_id: place.ownerId,
    message_count: 0,
    member_count: 2,
    total_message_sent: 0,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 1440,
      archive_timestamp: LONG_AGO,
      create_timestamp: LONG_AGO,
      locked: false,
    },
  };
}

/** The channel in an interaction, with what the user may do there. */
export function interactionChannelJson(place: Place, channel: Channel): object {
  const { permission_overwrites: _, recipients, ...json } = channelJson(place, channel);
  return { ...json, ...(recipients ? { recipients } : { permissions: `${EVERYBODY}` }) };
}

/** A member of the server; without the user in messages, as Discord leaves it out there. */
export function memberJson(roles: readonly string[] = []): Record<string, unknown> {
  return {
    roles,
    nick: null,
    avatar: null,
    banner: null,
    premium_since: null,
    joined_at: LONG_AGO,
    pending: false,
    deaf: false,
    mute: false,
    flags: 0,
    communication_disabled_until: null,
  };
}

function roleJson(id: string, name: string, permissions: bigint, managed: boolean): object {
  const look = { color: 0, colors: { primary_color: 0, secondary_color: null, tertiary_color: null } };
  const rest = { hoist: false, icon: null, unicode_emoji: null, mentionable: false, flags: 0 };
  return { id, name, permissions: `${permissions}`, position: managed ? 1 : 0, managed, ...look, ...rest };
}

/** The server as GUILD_CREATE tells of it. */
export function guildJson(place: Place, people: readonly APIUser[]): object {
  const { guildId, bot, botRoleId } = place;
  const all = [...place.channels.values()].filter((channel) => channel.guildId === guildId);
  const json = all.map((channel) => channelJson(place, channel));
  const isThread = ({ type }: Record<string, unknown>): boolean => type === ChannelType.PublicThread;
  return {
    ...guildSettings(place),
    joined_at: LONG_AGO,
    large: false,
    unavailable: false,
    member_count: people.length + 1,
    roles: [
      roleJson(guildId, '@everyone', EVERYBODY, false),
      { ...roleJson(botRoleId, bot.username, 0n, true), tags: { bot_id: bot.id } },
    ],
    // Without the intent GuildMembers Discord sends the bot alone.
    members: [{ ...memberJson([botRoleId]), user: bot }],
    channels: json.filter((channel) => !isThread(channel)),
    threads: json.filter(isThread),
  };
}

function guildSettings({ guildId, ownerId, language }: Place): object {
  return {
    id: guildId,
    name: 'A server',
    owner_id: ownerId,
    icon: null,
    splash: null,
    banner: null,
    description: null,
    features: [],
    emojis: [],
    stickers: [],
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    preferred_locale: language,
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    verification_level: 0,
    explicit_content_filter: 0,
    default_message_notifications: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    vanity_url_code: null,
    application_id: null,
  };
}
