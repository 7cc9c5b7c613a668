import { Client, Events } from 'discord.js';
import { GatewayIntentBits } from 'discord-api-types/v10';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import type { Discord } from '../../../support/discord/discord.js';
import { answering, start, whatsWrong } from './local.js';

/** Connects as a client would that does not check its token first; yields the close code. */
function identifyWith(discord: Discord, token: string, intents: number): Promise<number> {
  const socket = new WebSocket(discord.gateway.url());
  socket.on('open', () => socket.send(JSON.stringify({ op: 2, d: { token, intents, properties: {} } })));
  return new Promise((resolve) => socket.on('close', resolve));
}

/** discord.js lets 5 s pass between two identifications. */
const IDENTIFIES_TWICE = 20_000;

describe('the gateway', () => {
  it('replays after a cut what happened meanwhile', async () => {
    const discord = await start();
    const client = await answering(discord, (interaction) => interaction.reply('still here'));
    const resumed = new Promise((resolve) =>
      client.once(Events.ShardResume, (_, replayed) => resolve(replayed)),
    );
    discord.gateway.drop();
    const seen = await discord.member().slash('say', { text: 'x' });
    expect(seen.message!.content).toBe('still here');
    expect(await resumed).toBeGreaterThan(0);
    expect(discord.gateway).toMatchObject({ identified: 1, resumed: 1, connected: 1 });
  });

  it.each([
    ['asks to reconnect', (discord: Discord) => discord.gateway.reconnect()],
    ['closes with 4000', (discord: Discord) => discord.gateway.close(4000)],
    ['invalidates but lets resume', (discord: Discord) => discord.gateway.invalidate(true)],
  ])('%s, and the client resumes', async (_, act) => {
    const discord = await start();
    const client = await answering(discord, (interaction) => interaction.reply('x'));
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
    act(discord);
    await resumed;
    await discord.member().slash('say', { text: 'x' });
    expect(discord.gateway).toMatchObject({ identified: 1, resumed: 1 });
  });

  it(
    'invalidates a session: what happens is lost until the client identifies anew',
    async () => {
      const discord = await start();
      const client = await answering(discord, (interaction) => interaction.reply('x'));
      const ready = new Promise((resolve) => client.once(Events.ShardReady, resolve));
      discord.gateway.invalidate();
      await expect(discord.member().slash('say', { text: 'x' })).rejects.toThrow('did not respond');
      expect(discord.undelivered).toHaveLength(1);
      await ready;
      await discord.member().slash('say', { text: 'x' });
      expect(discord.gateway.identified).toBe(2);
    },
    IDENTIFIES_TWICE,
  );

  it('closes on a wrong token, on intents that do not exist, and on privileged ones', async () => {
    const discord = await start();
    expect(await identifyWith(discord, 'wrong', 1)).toBe(4004);
    expect(await identifyWith(discord, discord.token, 1 << 30)).toBe(4013);
    expect(whatsWrong(discord)).toBe('');
    expect(await identifyWith(discord, discord.token, GatewayIntentBits.MessageContent)).toBe(4014);
    expect(whatsWrong(discord)).toContain('privileged intents');
  });

  it('lets no client in with a wrong token or with privileged intents', async () => {
    const discord = await start();
    const client = new Client({ intents: [], rest: { api: discord.api } });
    await expect(client.login('wrong')).rejects.toMatchObject({ code: 'TokenInvalid' });
    const curious = new Client({ intents: [GatewayIntentBits.MessageContent], rest: { api: discord.api } });
    onTestFinished(() => curious.destroy());
    const errors = new Promise((resolve) => curious.once(Events.ShardError, resolve));
    const login = curious.login(discord.token).catch((error: unknown) => error);
    expect(String(await Promise.race([login, errors]))).toContain('disallowed intents');
  });
});
