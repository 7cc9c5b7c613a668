import { InteractionContextType, type InteractionType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { Scene } from '../members/person.js';
import { EVERYBODY, type Place, permissionsOfBot } from '../place.js';
import { interactionChannelJson, memberJson } from '../place-json.js';
import type { Json } from '../types.js';

/** What an application that a user installed may do where it is not a member. */
const USER_APP =
  PermissionFlagsBits.EmbedLinks | PermissionFlagsBits.AttachFiles | PermissionFlagsBits.SendMessages;

type Made = { readonly id: string; readonly token: string; readonly type: InteractionType };

/**
 * An interaction as Discord sends it, but for `data` and `message`:
 * https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object
 */
export function interactionJson(place: Place, scene: Scene, { id, token, type }: Made): Json {
  const { channel, context, locale, install } = scene;
  return {
    id,
    application_id: place.appId,
    type,
    token,
    version: 1,
    channel: interactionChannelJson(place, channel),
    channel_id: channel.id,
    ...whoseJson(place, scene),
    locale,
    app_permissions: `${install === 'user' && !channel.hasBot ? USER_APP : permissionsOfBot(channel)}`,
    entitlements: [],
    entitlement_sku_ids: [],
    authorizing_integration_owners: ownersOf(place, scene),
    context,
    attachment_size_limit: 10_485_760,
  };
}

/** A member of the server, or a user alone in direct messages. */
function whoseJson({ guildId }: Place, { person, context }: Scene): Json {
  if (context !== InteractionContextType.Guild) return { user: person.user };
  return {
    guild_id: guildId,
    guild: { id: guildId, locale: 'en-US', features: [] },
    guild_locale: 'en-US',
    member: {
      ...memberJson(),
      user: person.user,
      permissions: `${person.managesMessages ? EVERYBODY | PermissionFlagsBits.ManageMessages : EVERYBODY}`,
      unusual_dm_activity_until: null,
    },
  };
}

/** Who installed the application: the server, `0` in direct messages with its bot, or the user. */
function ownersOf({ guildId }: Place, { person, context, install }: Scene): Json {
  if (install === 'user') return { 1: person.user.id };
  return { 0: context === InteractionContextType.Guild ? guildId : '0' };
}
