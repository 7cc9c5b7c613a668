import { homedir } from 'node:os';
import { z } from 'zod';
import { ActionableError } from './errors.js';
import { type Address, readAddress } from './index/open-search/address.js';
import { cacheFolderOf } from './paths.js';
import { readShards, type Shards } from './shards.js';

/** A variable that is set to nothing counts as not set. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const id = (what: string) =>
  optional(z.string().regex(/^\d{1,20}$/u, `is no ${what}: it takes the digits that Discord shows`));

/** The highest number that a port can have. */
const MAX_PORT = 65_535;

const port = optional(
  z
    .string()
    .regex(/^\d{1,5}$/u, 'is no port')
    .transform(Number)
    .refine((number) => number <= MAX_PORT, 'is no port'),
);

const Environment = z.object({
  SEEDS_DIR: optional(z.string()),
  CEYUAN_CACHE: optional(z.string()),
  INDEX: optional(z.string().transform(readAddress)),
  XDG_CACHE_HOME: optional(z.string()),
  LOCALAPPDATA: optional(z.string()),
  INIT_CWD: optional(z.string()),
  FORCE_COLOR: optional(z.string()),
  LC_ALL: optional(z.string()),
  LANG: optional(z.string()),
  DISCORD_TOKEN: optional(z.string().regex(/^\S+$/u, 'is no token: it holds a space')),
  DISCORD_APP_ID: id('application id'),
  DISCORD_GUILD_ID: id('server id'),
  DISCORD_PUBLIC_KEY: optional(
    z.string().regex(/^[\da-f]{64}$/iu, 'is no public key: it takes the 64 digits that Discord shows'),
  ),
  GATEWAY: optional(z.enum(['mentions-only'], 'takes mentions-only, or nothing')),
  SHARDS: optional(z.string().transform(readShards)),
  HOST: optional(z.string().regex(/^\S+$/u, 'is no host: it holds a space')),
  PORT: port,
  METRICS_PORT: port,
  DISCORD_API_URL: optional(z.url({ protocol: /^https?$/u, error: 'is no http:// or https:// address' })),
  LOG_LEVEL: optional(z.enum(LEVELS, `takes one of ${LEVELS.join(', ')}`)),
});

/** The settings that come from the environment. */
export type Env = {
  readonly seedsFolder: string | undefined;
  /** Where an index is kept from one start to the next. */
  readonly cacheFolder: string;
  /** Where OpenSearch keeps the documents; undefined where they are kept in memory. */
  readonly index: Address | undefined;
  /** Where npm was called, which runs its scripts in the project's folder; undefined where npm runs nothing. */
  readonly calledFrom: string | undefined;
  /** A BCP 47 tag, or a locale of the C library. */
  readonly language: string;
  /** Whether FORCE_COLOR asks for colour or forbids it (0); undefined where it says nothing. */
  readonly colour: boolean | undefined;
  readonly logLevel: (typeof LEVELS)[number];
  readonly discord: DiscordEnv;
  readonly http: HttpEnv;
};

/** The settings of the Discord bot. */
export type DiscordEnv = {
  readonly token: string | undefined;
  readonly appId: string | undefined;
  /** The one server that the commands are for; undefined where they are for all. */
  readonly guildId: string | undefined;
  /** The REST base, without a version. */
  readonly api: string;
  /** Whether interactions come over HTTP to other processes, so that this one answers messages alone. */
  readonly mentionsOnly: boolean;
  /** The shards that this process connects; undefined for all that Discord recommends. */
  readonly shards: Shards | undefined;
};

/** The settings of what is served over HTTP. */
export type HttpEnv = {
  /** What Discord's signatures are checked with, in hex. */
  readonly publicKey: string | undefined;
  readonly host: string;
  /** Where `npm run serve` listens; 0 takes any free port. */
  readonly port: number;
  /** Where a process on the gateway tells how it is; undefined where nobody asks. */
  readonly metricsPort: number | undefined;
};

const DISCORD_API = 'https://discord.com/api';

/** Behind a proxy on the same machine nobody else need reach it. */
const HOST = '127.0.0.1';
const PORT = 3000;

/**
 * Reads the environment.
 * @throws ActionableError naming each variable that cannot be used; its value, which may be a secret, is not shown
 */
export function readEnv(variables: NodeJS.ProcessEnv): Env {
  const read = Environment.safeParse(variables);
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`);
    throw new ActionableError(`${problems.join('\n')}\n.env.example explains every setting.`);
  }
  const { data } = read;
  return {
    seedsFolder: data.SEEDS_DIR,
    cacheFolder: data.CEYUAN_CACHE ?? cacheFolderOf(process.platform, homedir(), data),
    index: data.INDEX,
    calledFrom: data.INIT_CWD,
    language: data.LC_ALL ?? data.LANG ?? 'en',
    colour: data.FORCE_COLOR ? !/^(?:0|false)$/u.test(data.FORCE_COLOR) : undefined,
    logLevel: data.LOG_LEVEL ?? 'info',
    discord: {
      token: data.DISCORD_TOKEN,
      appId: data.DISCORD_APP_ID,
      guildId: data.DISCORD_GUILD_ID,
      api: (data.DISCORD_API_URL ?? DISCORD_API).replace(/\/+$/u, ''),
      mentionsOnly: data.GATEWAY !== undefined,
      shards: data.SHARDS,
    },
    http: {
      publicKey: data.DISCORD_PUBLIC_KEY,
      host: data.HOST ?? HOST,
      port: data.PORT ?? PORT,
      metricsPort: data.METRICS_PORT,
    },
  };
}
