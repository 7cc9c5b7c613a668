import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { readEnv } from '../src/env.js';
import { ActionableError } from '../src/errors.js';
import { LOCALES, toLocale } from '../src/locale.js';
import { cacheFolderOf } from '../src/paths.js';

const NOTHING = {
  seedsFolder: undefined,
  cacheFolder: cacheFolderOf(process.platform, homedir(), {}),
  index: undefined,
  calledFrom: undefined,
  language: 'en',
  colour: undefined,
  logLevel: 'info',
  discord: {
    token: undefined,
    appId: undefined,
    guildId: undefined,
    api: 'https://discord.com/api',
    mentionsOnly: false,
    shards: undefined,
  },
  http: { publicKey: undefined, host: '127.0.0.1', port: 3000, metricsPort: undefined },
};

describe('the environment', () => {
  it('may say nothing', () => {
    expect(readEnv({})).toEqual(NOTHING);
  });

  it('may hold the lines of an .env file that were never filled in', () => {
    const names = ['DISCORD_TOKEN', 'DISCORD_APP_ID', 'DISCORD_GUILD_ID', 'DISCORD_API_URL', 'LOG_LEVEL'];
    expect(readEnv(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(NOTHING);
  });

  it('names the folder of documents', () => {
    expect(readEnv({ SEEDS_DIR: '/srv/plans' }).seedsFolder).toBe('/srv/plans');
    expect(readEnv({ SEEDS_DIR: '' }).seedsFolder).toBeUndefined();
  });

  it('names the folder for the index, and where npm was called', () => {
    expect(readEnv({ CEYUAN_CACHE: '/var/cache/ceyuan' }).cacheFolder).toBe('/var/cache/ceyuan');
    expect(readEnv({ CEYUAN_CACHE: '' }).cacheFolder).toBe(NOTHING.cacheFolder);
    expect(readEnv({ INIT_CWD: '/home/li' }).calledFrom).toBe('/home/li');
  });

  it.each([
    ['linux', {}, '/home/li/.cache/ceyuan'],
    ['linux', { XDG_CACHE_HOME: '/tmp/caches' }, '/tmp/caches/ceyuan'],
    ['linux', { XDG_CACHE_HOME: 'caches' }, '/home/li/.cache/ceyuan'],
    ['darwin', {}, '/home/li/Library/Caches/ceyuan'],
    ['win32', { LOCALAPPDATA: '/home/li/Local' }, '/home/li/Local/ceyuan'],
    ['win32', {}, '/home/li/AppData/Local/ceyuan'],
  ] as const)(
    'keeps the index in the cache folder of the user on %s with %j',
    (platform, variables, folder) => {
      expect(cacheFolderOf(platform, '/home/li', variables)).toBe(folder);
    },
  );

  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'zh-CN'],
    [{ LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'zh_TW.UTF-8', LC_ALL: '' }, 'zh-TW'],
    [{ LANG: 'zh_HK' }, 'zh-TW'],
    [{ LANG: 'zh-Hant-SG' }, 'zh-TW'],
    [{ LANG: 'zh' }, 'zh-CN'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'de_DE' }, 'en'],
    [{}, 'en'],
  ] as const)('%j is read in %s', (variables, locale) => {
    expect(toLocale(readEnv(variables).language)).toBe(locale);
    expect(LOCALES).toContain(locale);
  });

  it('says who the bot is and where its commands go', () => {
    const { discord } = readEnv({
      DISCORD_TOKEN: 'a.b.c',
      DISCORD_APP_ID: '123456789012345678',
      DISCORD_GUILD_ID: '876543210987654321',
    });
    expect(discord).toMatchObject({
      token: 'a.b.c',
      appId: '123456789012345678',
      guildId: '876543210987654321',
    });
  });

  it.each([
    ['http://127.0.0.1:8080/api', 'http://127.0.0.1:8080/api'],
    ['https://proxy.example/discord/api//', 'https://proxy.example/discord/api'],
  ])('names another address of Discord: %s', (given, api) => {
    expect(readEnv({ DISCORD_API_URL: given }).discord.api).toBe(api);
  });

  it('says where to serve over HTTP, and whose requests are taken there', () => {
    const publicKey = 'ab'.repeat(32);
    const given = { DISCORD_PUBLIC_KEY: publicKey, HOST: '0.0.0.0', PORT: '0', METRICS_PORT: '9464' };
    expect(readEnv(given).http).toEqual({ publicKey, host: '0.0.0.0', port: 0, metricsPort: 9464 });
  });

  it.each([
    ['0-3/16', [0, 1, 2, 3], 16],
    ['12-15/16', [12, 13, 14, 15], 16],
    ['5/16', [5], 16],
    ['0/1', [0], 1],
  ])('names the shards of one process among several: %s', (SHARDS, ids, count) => {
    expect(readEnv({ SHARDS, GATEWAY: 'mentions-only' }).discord).toMatchObject({
      shards: { ids, count },
      mentionsOnly: true,
    });
  });

  it.each(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])(
    'takes the log level %s',
    (level) => {
      expect(readEnv({ LOG_LEVEL: level }).logLevel).toBe(level);
    },
  );
});

describe('a variable that cannot be used', () => {
  it.each([
    ['DISCORD_TOKEN', 'my token', 'is no token: it holds a space.'],
    ['DISCORD_APP_ID', 'ceyuan', 'is no application id: it takes the digits that Discord shows.'],
    ['DISCORD_GUILD_ID', 'my-server', 'is no server id: it takes the digits that Discord shows.'],
    ['DISCORD_API_URL', 'discord.com/api', 'is no http:// or https:// address.'],
    ['DISCORD_API_URL', 'ftp://discord.com', 'is no http:// or https:// address.'],
    ['DISCORD_PUBLIC_KEY', 'ab', 'is no public key: it takes the 64 digits that Discord shows.'],
    ['GATEWAY', 'all', 'takes mentions-only, or nothing.'],
    ...['4', '3-1/16', '0-16/16', '0-3', 'a/b'].map((shards) => [
      'SHARDS',
      shards,
      'names no shards: it takes the first, the last and how many there are, such as 0-3/16.',
    ]),
    ['HOST', 'my host', 'is no host: it holds a space.'],
    ['PORT', '70000', 'is no port.'],
    ['METRICS_PORT', 'http', 'is no port.'],
    ['LOG_LEVEL', 'loud', 'takes one of fatal, error, warn, info, debug, trace, silent.'],
  ])('is refused by its name: %s=%s', (name, value, reason) => {
    const attempt = () => readEnv({ [name]: value });
    expect(attempt).toThrow(ActionableError);
    expect(attempt).toThrow(`${name} ${reason}\n.env.example explains every setting.`);
  });

  it('is not shown', () => {
    for (const name of ['DISCORD_TOKEN', 'DISCORD_PUBLIC_KEY', 'SHARDS', 'HOST', 'PORT'])
      expect(() => readEnv({ [name]: 'marker value' })).toThrow(
        expect.not.stringContaining('marker') as never,
      );
  });

  it('is named together with all the others', () => {
    const attempt = () => readEnv({ DISCORD_TOKEN: 'a b', LOG_LEVEL: 'loud' });
    expect(attempt).toThrow(/^DISCORD_TOKEN .+\nLOG_LEVEL .+\n\.env\.example/u);
  });
});

describe('.env.example', () => {
  const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');

  it.each([
    ...['DISCORD_TOKEN', 'DISCORD_APP_ID', 'DISCORD_GUILD_ID', 'DISCORD_API_URL'],
    ...['SEEDS_DIR', 'CEYUAN_CACHE', 'LOG_LEVEL'],
  ])('explains %s', (name) => {
    expect(example).toMatch(new RegExp(`^#? ?${name}=`, 'mu'));
  });
});
