import type { REST } from '@discordjs/rest';
import { describe, expect, it } from 'vitest';
import type { DiscordEnv } from '../../../src/env.js';
import { ActionableError } from '../../../src/errors.js';
import { openRest } from '../../../src/transports/discord/api.js';
import type { Discord } from '../../support/discord/discord.js';
import { commands, failToStart, openDiscord, startBot, startBoth } from './running.js';
import { quotesIn } from './seen.js';

const putsOf = ({ log }: Discord) => log.filter(({ method }) => method === 'PUT');

/** A REST client of the bot's account, to register what another version did. */
const restOf = ({ api, token }: Discord): REST => openRest({ api }, { token });

describe('starting the bot', () => {
  it('registers every command by one bulk overwrite', async () => {
    const { discord } = await startBoth();
    const puts = putsOf(discord);
    expect(puts.map(({ path }) => path)).toEqual([`/applications/${discord.appId}/commands`]);
    const names = discord.commands().map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...commands.keys(), 'Check against the plan']));
    expect(names).toHaveLength(commands.size + 1);
  });

  it('registers them in three languages, for servers and users, everywhere they write', async () => {
    const { discord } = await startBoth();
    for (const command of discord.commands()) {
      expect(Object.keys(command.name_localizations!).sort()).toEqual(['zh-CN', 'zh-TW']);
      expect(command).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
      for (const option of command.options ?? [])
        expect(Object.keys(option.description_localizations!).sort()).toEqual(['zh-CN', 'zh-TW']);
    }
  });

  it('registers nothing where nothing has changed', async () => {
    const discord = await openDiscord();
    const first = await startBot(discord);
    await first.stop();
    const second = await startBot(discord);
    expect(putsOf(discord)).toHaveLength(1);
    expect(second.lines()).toContainEqual(
      expect.objectContaining({ msg: 'the commands are registered as they are' }),
    );
  });

  it('registers them anew where one differs, is missing or is too much, and says which', async () => {
    const discord = await openDiscord();
    const first = await startBot(discord);
    await first.stop();
    const changed = discord.commands().flatMap((command) => {
      if (command.name === 'ask') return [{ ...command, description: 'of an older version' }];
      return command.name === 'help' ? [] : [command];
    });
    const old = [...changed, { type: 1, name: 'weather', description: 'of an older version' }];
    await restOf(discord).put(`/applications/${discord.appId}/commands`, { body: old });
    const second = await startBot(discord);
    expect(putsOf(discord)).toHaveLength(3);
    expect(second.lines()).toContainEqual(
      expect.objectContaining({ added: ['/help'], changed: ['/ask'], removed: ['/weather'] }),
    );
    expect(discord.commands().map(({ name }) => name)).not.toContain('weather');
  });

  it('notices a translation, an option or a choice that differs', async () => {
    const discord = await openDiscord();
    const first = await startBot(discord);
    await first.stop();
    const changed = JSON.parse(
      JSON.stringify(discord.commands())
        .replace('"只看这份文件"', '"旧的说明"')
        .replace('"name":"BibTeX"', '"name":"LaTeX"')
        .replace('"max_length":800', '"max_length":700'),
    );
    await restOf(discord).put(`/applications/${discord.appId}/commands`, { body: changed });
    const second = await startBot(discord);
    expect(second.lines()).toContainEqual(
      expect.objectContaining({ changed: ['/ask', '/check', '/cite'], msg: 'commands registered' }),
    );
  });

  it('registers them for one server where it is told so, and then changes nothing either', async () => {
    const discord = await openDiscord();
    const env = { guildId: discord.guildId };
    const first = await startBot(discord, { env });
    expect(putsOf(discord).map(({ path }) => path)).toEqual([
      `/applications/${discord.appId}/guilds/${discord.guildId}/commands`,
    ]);
    expect(discord.commands()).toEqual([]);
    const seen = await discord.member().slash('ask', { question: '核心产业规模' });
    expect(quotesIn(seen)[0]).toContain('3000亿元');
    await first.stop();
    await startBot(discord, { env });
    expect(putsOf(discord)).toHaveLength(1);
  });

  it('survives requests that fail on the way', async () => {
    const discord = await openDiscord();
    discord.faults.next(2, { status: 502 }, /commands$/u);
    discord.faults.next(1, { status: 429, retryAfter: 0.1 }, /^PUT /u);
    discord.faults.next(1, { status: 500, after: true }, /^PUT /u);
    discord.faults.next(1, { status: 503 }, /gateway/u);
    await startBot(discord);
    expect(discord.faults.met).toHaveLength(5);
    expect(discord.commands()).toHaveLength(commands.size + 1);
  });

  it('says where to invite it, with the permissions that it needs and no more', async () => {
    const { discord, bot } = await startBoth();
    const [invite, install] = bot.lines().flatMap(({ msg }) => /https:\S+/u.exec(msg)?.[0] ?? []);
    const { searchParams } = new URL(invite!);
    expect(searchParams.get('client_id')).toBe(discord.appId);
    expect(searchParams.get('scope')).toBe('bot applications.commands');
    const permissions = (1n << 10n) | (1n << 11n) | (1n << 16n) | (1n << 38n);
    expect(searchParams.get('permissions')).toBe(`${permissions}`);
    expect(new URL(install!).searchParams.get('integration_type')).toBe('1');
  });
});

describe('the bot ends with a message that says what to do', () => {
  const REFUSED: readonly (readonly [string, Partial<DiscordEnv>, string])[] = [
    ['without a token', { token: undefined }, 'DISCORD_TOKEN is missing.'],
    ['with a wrong token', { token: 'MTEw.wrong.token' }, 'Discord does not accept DISCORD_TOKEN.'],
    ['with a token that is none', { token: 'wrong' }, 'Discord does not accept DISCORD_TOKEN'],
    ['without an application id', { appId: undefined }, 'DISCORD_APP_ID is missing.'],
    ['with an unknown application', { appId: '123456789012345678' }, 'DISCORD_APP_ID'],
    ['with the application of somebody else', { appId: '1100000000000000009' }, 'DISCORD_APP_ID'],
    ['with the id of a server where it is not', { guildId: '123456789012345678' }, 'DISCORD_GUILD_ID'],
  ];

  it.each(REFUSED)('%s', async (_, env, message) => {
    const discord = await openDiscord();
    const error = await failToStart(discord, env);
    expect(error).toBeInstanceOf(ActionableError);
    expect((error as Error).message).toContain(message);
    expect((error as Error).message).toMatch(/[.]$/u);
    if (env.token) expect((error as Error).message).not.toContain(env.token);
    expect((error as Error).message).not.toContain(discord.token);
  });

  it.each([
    [4004, 'Discord does not accept DISCORD_TOKEN.'],
    [4013, '(code 4013)'],
    [4014, 'Discord refuses the intents'],
    [4011, 'Discord'],
  ])('where the gateway closes with %i', async (code, message) => {
    const discord = await openDiscord();
    discord.gateway.closeOnIdentify(code);
    const error = await failToStart(discord, {});
    expect(error).toBeInstanceOf(ActionableError);
    expect((error as Error).message).toContain(message);
    expect((error as Error).message).not.toContain(discord.token);
  });

  it('where the gateway refuses it for good later on', async () => {
    const { discord, bot } = await startBoth();
    discord.gateway.close(4004);
    await expect(bot.ended).rejects.toThrow('Discord does not accept DISCORD_TOKEN.');
  });

  it('where nobody listens', async () => {
    const discord = await openDiscord();
    const error = await failToStart(discord, { api: 'http://127.0.0.1:9/api' });
    expect(error).toBeInstanceOf(ActionableError);
    expect((error as Error).message).toContain('Discord cannot be reached');
  });
});
