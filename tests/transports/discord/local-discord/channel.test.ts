import { Routes } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { CHANNELS, type Discord } from '../../../support/discord/discord.js';
import { answering, NOBODY, restOf, start, whatsWrong } from './local.js';

describe('a channel', () => {
  const post = (discord: Discord, channel: string, more: object = {}) =>
    restOf(discord).post(Routes.channelMessages(channel), {
      body: { content: 'x', allowed_mentions: NOBODY, ...more },
    });

  it('refuses what the bot may not do there', async () => {
    const discord = await start();
    const { id } = discord.member().post('x', { channel: CHANNELS.forgetful });
    const message_reference = { message_id: id };
    await expect(post(discord, CHANNELS.muted)).rejects.toMatchObject({ status: 403, code: 50013 });
    await expect(post(discord, CHANNELS.hidden)).rejects.toMatchObject({ status: 403, code: 50001 });
    await expect(post(discord, CHANNELS.forgetful, { message_reference })).rejects.toMatchObject({
      code: 160002,
    });
    await expect(post(discord, CHANNELS.general, { message_reference })).rejects.toMatchObject({
      code: 50035,
    });
    await post(discord, CHANNELS.thread, {
      message_reference: { ...message_reference, fail_if_not_exists: false },
    });
  });

  it('takes a message with the same nonce once', async () => {
    const discord = await start();
    await post(discord, CHANNELS.general, { nonce: '1', enforce_nonce: true });
    await post(discord, CHANNELS.general, { nonce: '1', enforce_nonce: true });
    expect(discord.messages(CHANNELS.general)).toHaveLength(1);
  });

  it('notes a route that does not exist', async () => {
    const discord = await start();
    await expect(restOf(discord).get('/guilds/1/nothing')).rejects.toMatchObject({ status: 404 });
    expect(whatsWrong(discord)).toContain('asks for a route that the local Discord does not know');
  });
});

describe('a fault', () => {
  it('is overcome by discord.js: 429, 502 and a delay', async () => {
    const discord = await start();
    await answering(discord, (interaction) => interaction.reply('x'));
    discord.faults.next(1, { status: 429, retryAfter: 0.1 }, /callback$/u);
    discord.faults.next(1, { status: 502, delay: 10 }, /callback$/u);
    expect((await discord.member().slash('say', { text: 'x' })).message!.content).toBe('x');
    expect(discord.faults.met.map(({ fault }) => fault.status)).toEqual([429, 502]);
    expect(discord.log.filter(({ path }) => path.endsWith('/callback')).map(({ status }) => status)).toEqual([
      429, 502, 204,
    ]);
    expect(discord.violations).toEqual([]);
  });

  it('after the request was carried out does not blame the bot for trying again', async () => {
    const discord = await start();
    await answering(discord, (interaction) => interaction.reply('x'));
    discord.faults.next(1, { status: 502, after: true }, /callback$/u);
    await discord.member().slash('say', { text: 'x' });
    await expect.poll(() => discord.interactions[0]).toMatchObject({ accepted: 1, refused: 1 });
    expect(discord.violations).toEqual([]);
  });

  it('comes at random, and the same way for the same seed', async () => {
    const statuses = async () => {
      const discord = await start({ seed: 7 });
      discord.faults.random(0.5, [{ status: 500 }]);
      const all = Array.from({ length: 20 }, () => fetch(`${discord.api}/v10/gateway`));
      return (await Promise.all(all)).map(({ status }) => status);
    };
    const first = await statuses();
    expect(new Set(first)).toEqual(new Set([200, 500]));
    expect((await statuses()).sort()).toEqual(first.sort());
  });
});
