import type { DiscordAPIError } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../../support/discord/discord.js';
import { answering, NOBODY, restOf, start, whatsWrong } from './local.js';

describe('a response', () => {
  it('is taken once', async () => {
    const discord = await start();
    const codes: unknown[] = [];
    await answering(discord, async (interaction) => {
      await interaction.reply('first');
      const path = Routes.interactionCallback(interaction.id, interaction.token);
      const again = { type: 4, data: { content: 'second', allowed_mentions: NOBODY } };
      await restOf(discord)
        .post(path, { body: again, auth: false })
        .catch((error: DiscordAPIError) => codes.push(error.code));
      await interaction.followUp('done');
    });
    await discord.member().slash('say', { text: 'x' });
    await expect
      .poll(() => discord.messages(CHANNELS.general).map(({ content }) => content))
      .toEqual(['first', 'done']);
    expect(codes).toEqual([40060]);
    expect(discord.interactions[0]).toMatchObject({ accepted: 1, refused: 1 });
    expect(whatsWrong(discord)).toBe('answers an interaction a second time');
  });

  it('is taken in time', async () => {
    const discord = await start({ responseWindow: 50, patience: 400 });
    const codes: unknown[] = [];
    await answering(discord, async (interaction) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      await interaction.reply('late').catch((error: DiscordAPIError) => codes.push(error.code));
    });
    await expect(discord.member().slash('say', { text: 'x' })).rejects.toThrow(
      '1 of its responses were refused',
    );
    expect(codes).toEqual([10062]);
    expect(whatsWrong(discord)).toBe('answers an interaction too late');
  });

  it('can be edited as long as its token is valid', async () => {
    const discord = await start({ tokenLifetime: 50 });
    const codes: unknown[] = [];
    await answering(discord, async (interaction) => {
      await interaction.reply('x');
      await new Promise((resolve) => setTimeout(resolve, 100));
      await interaction.editReply('y').catch((error: DiscordAPIError) => codes.push(error.code));
    });
    await discord.member().slash('say', { text: 'x' });
    await expect.poll(() => codes).toEqual([50027]);
  });
});
