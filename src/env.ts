import { homedir } from 'node:os';
import { z } from 'zod';
import { ActionableError } from './errors.js';
import { readAddress } from './index/open-search/address.js';
import { cacheFolderOf } from './paths.js';

export type Shards = { readonly ids: readonly number[]; readonly count: number };

/** `0-3/16`, or `5/16` for one. */
const SHARDS = /^(?<first>\d{1,5})(?:-(?<last>\d{1,5}))?\/(?<count>\d{1,5})$/u;

/** Reads the setting of shards, for zod. */
function readShards(text: string, context: z.RefinementCtx): Shards {
  const { first = '', last = first, count = '' } = SHARDS.exec(text)?.groups ?? {};
  const [from, to, all] = [first, last, count].map(Number) as [number, number, number];
  if (first === '' || from > to || to >= all)
    context.addIssue('names no shards: it takes the first, the last and how many there are, such as 0-3/16');
  return { ids: Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at), count: all };
}

/** Treats an empty variable as unset. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const id = (what: string) =>
  optional(z.string().regex(/^\d{1,20}$/u, `is no ${what}: it takes the digits that Discord shows`));

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
  NO_COLOR: optional(z.string()),
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

const DISCORD_API = 'https://discord.com/api';

/** The default host, which only a proxy on the same machine reaches. */
const HOST = '127.0.0.1';
const PORT = 3000;

/** Reads the environment. @throws ActionableError naming each unusable variable, but not its value, which may be secret */
export function readEnv(variables: NodeJS.ProcessEnv) {
  const read = Environment.safeParse(variables);
  if (read.success) return settingsIn(read.data);
  const problems = read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`);
  throw new ActionableError(`${problems.join('\n')}\n.env.example explains every setting.`);
}

export type Env = ReturnType<typeof readEnv>;
export type DiscordEnv = Env['discord'];
export type HttpEnv = Env['http'];

function settingsIn(data: z.infer<typeof Environment>) {
  return {
    seedsFolder: data.SEEDS_DIR,
    cacheFolder: data.CEYUAN_CACHE ?? cacheFolderOf(process.platform, homedir(), data),
    /** The address of the documents in OpenSearch; undefined where they are in memory. */
    index: data.INDEX,
    /** The folder where npm was called, as it runs scripts in the project's folder; undefined without npm. */
    calledFrom: data.INIT_CWD,
    /** A BCP 47 tag, or a locale of the C library. */
    language: data.LC_ALL ?? data.LANG ?? 'en',
    /** Whether colour is forbidden (NO_COLOR, or FORCE_COLOR 0) or demanded; undefined where neither is set. */
    colour: data.NO_COLOR ? false : data.FORCE_COLOR ? !/^(?:0|false)$/u.test(data.FORCE_COLOR) : undefined,
    logLevel: data.LOG_LEVEL ?? 'info',
    discord: {
      token: data.DISCORD_TOKEN,
      appId: data.DISCORD_APP_ID,
      /** The only server with the commands; undefined for all. */
      guildId: data.DISCORD_GUILD_ID,
      /** The REST base, without a version. */
      api: (data.DISCORD_API_URL ?? DISCORD_API).replace(/\/+$/u, ''),
      /** Whether this process answers messages alone, while others get interactions over HTTP. */
      mentionsOnly: data.GATEWAY !== undefined,
      /** The shards that this process connects; undefined for all that Discord recommends. */
      shards: data.SHARDS,
    },
    http: {
      /** The key that checks Discord's signatures, in hex. */
      publicKey: data.DISCORD_PUBLIC_KEY,
      host: data.HOST ?? HOST,
      /** The port of `npm run serve`; 0 takes any free one. */
      port: data.PORT ?? PORT,
      /** The port where a process on the gateway tells its state; undefined for none. */
      metricsPort: data.METRICS_PORT,
    },
  } as const;
}
