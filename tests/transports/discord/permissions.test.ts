import {
  type APIInteraction,
  ApplicationIntegrationType,
  ChannelType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { lackingToPost } from '../../../src/transports/discord/faults.js';

const { Administrator, SendMessages, SendMessagesInThreads, ViewChannel } = PermissionFlagsBits;

/** An interaction in a channel where the bot may do so much. */
const where = (granted: bigint, type = ChannelType.GuildText) =>
  ({
    guild_id: '1',
    authorizing_integration_owners: { [ApplicationIntegrationType.GuildInstall]: '1' },
    app_permissions: `${granted}`,
    channel: { type },
  }) as unknown as APIInteraction;

describe('what the bot lacks to post', () => {
  it.each([
    ['in a channel', where(ViewChannel | SendMessages), ''],
    ['in a channel, as an administrator', where(Administrator), ''],
    ['with the right to threads alone', where(ViewChannel | SendMessagesInThreads), '“Send Messages”'],
    ['in a thread', where(ViewChannel | SendMessagesInThreads, ChannelType.PublicThread), ''],
    [
      'in a thread with the right to channels alone',
      where(ViewChannel | SendMessages, ChannelType.PublicThread),
      '“Send Messages in Threads”',
    ],
    ['without any right', where(0n), '“View Channel” and “Send Messages”'],
  ])('%s', (_, interaction, lacking) => {
    expect(lackingToPost(interaction, 'en')).toBe(lacking);
  });
});
