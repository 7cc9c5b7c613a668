import { setTimeout } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { readAbout } from '../../../src/about.js';
import type { Command } from '../../../src/command/command.js';
import { createDispatch } from '../../../src/dispatch/dispatch.js';
import { openLog, reportTo } from '../../../src/log.js';
import { openRest } from '../../../src/transports/discord/api.js';
import { register, registrationOf } from '../../../src/transports/discord/register.js';
import { runServer } from '../../../src/transports/http/serve.js';
import type { Discord } from '../../support/discord/discord.js';
import { Kept } from '../../support/terminal.js';
import { commands, type Line, library, linesOf, openDiscord } from '../discord/running.js';

/** A server that runs. */
export type Server = {
  readonly url: string;
  readonly lines: () => readonly Line[];
  readonly logged: () => string;
  /** Tells it to end; yields its exit status. */
  readonly stop: () => Promise<number>;
};

type ServerSettings = {
  /** Commands beside the project's own. */
  readonly more?: readonly Command[];
  readonly publicKey?: string;
  /** When all workers have started. */
  readonly complete?: Promise<void>;
};

/** Runs the server as `npm run serve` does, in this process, on any free port; it ends with the test. */
export async function beginServer(discord: Discord, settings: ServerSettings = {}) {
  const { more = [], publicKey = discord.publicKey, complete = Promise.resolve() } = settings;
  const controller = new AbortController();
  const output = new Kept();
  const log = openLog('debug', output as unknown as NodeJS.WriteStream);
  const versions = { version: '0.0.0', corpus: library.version() };
  const all = new Map([...commands, ...more.map((command) => [command.name, command] as const)]);
  const report = reportTo(log, 'bot');
  const account = { appId: discord.appId, guildId: undefined };
  const env = { ...account, token: undefined, api: discord.api, mentionsOnly: false, shards: undefined };
  await register(
    openRest(env, { token: discord.token, ...account }),
    account,
    registrationOf(all, undefined),
  );
  const ended = runServer({
    env: { discord: env, http: { publicKey, host: '127.0.0.1', port: 0, metricsPort: undefined } },
    dispatch: { ...createDispatch(all, library, { about: readAbout(), report }), complete },
    signal: controller.signal,
    versions,
    log,
  });
  const stop = (): Promise<number> => {
    controller.abort();
    return ended;
  };
  onTestFinished(async () => void (await stop()));
  return { output, stop };
}

/** Starts a server, and waits until it is ready. */
export async function startServer(discord: Discord, settings: ServerSettings = {}): Promise<Server> {
  const { output, stop } = await beginServer(discord, settings);
  const lines = (): readonly Line[] => linesOf(output.text);
  while (!lines().some(({ msg }) => msg.startsWith('ready'))) await setTimeout(5);
  const { port } = lines().find(({ msg }) => msg.startsWith('ready'))!;
  return { stop, lines, logged: () => output.text, url: `http://127.0.0.1:${port}` };
}

/** A local Discord that posts its interactions to a server; both end with the test. */
export async function startOverHttp(
  settings: ServerSettings & { readonly mayViolate?: boolean } = {},
): Promise<{ readonly discord: Discord; readonly server: Server }> {
  const discord = await openDiscord({}, settings);
  const server = await startServer(discord, settings);
  await discord.useEndpoint(`${server.url}/interactions`);
  return { discord, server };
}
