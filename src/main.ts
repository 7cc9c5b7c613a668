import { config } from 'dotenv';
import { readAbout } from './about.js';
import { type Env, readEnv } from './env.js';
import { ActionableError, UsageError } from './errors.js';
import { openLibrary } from './open-library.js';
import { answerWorker, commandsFolder, importWorker, seedsFolderOf, settingsFiles } from './paths.js';
import { printable } from './printable.js';
import type { Terminal } from './transports/terminal/terminal.js';

type Mode = (args: readonly string[], terminal: Terminal, env: Env) => Promise<number>;

/** The modes of `ceyuan MODE`; each loads only what it needs, so that one question is quick. */
const MODES: Readonly<Record<string, () => Promise<Mode>>> = {
  start: async () => start,
  serve: async () => serve,
  deploy: async () => (await import('./transports/discord/deploy.js')).runDeploy,
  ask: async () => (await import('./transports/terminal/ask.js')).runAsk,
  chat: async () => (await import('./transports/terminal/chat.js')).runChat,
  index: async () => (await import('./transports/terminal/index-seeds.js')).runIndex,
  web: async () => web,
  seeds: async () => (args, terminal, env) =>
    args[0] === 'add' ? addSeeds(args.slice(1), terminal, env) : listSeeds(args, terminal, env),
};

/** `npm start`: the Discord bot where there is a token, else the chat in a browser. */
const start: Mode = async (args, terminal, env) => {
  if (args.length > 0) throw new UsageError('Usage: npm start (settings come from .env, see .env.example)');
  if (env.discord.token === undefined) {
    terminal.output.write('DISCORD_TOKEN is not set (see .env.example), so this is the chat in a browser.\n');
    return web(args, terminal, env);
  }
  const { runBot } = await import('./transports/discord/start.js');
  const { tellOf } = await import('./transports/http/operations.js');
  const parts = await openBot(terminal, env);
  const { become, observe, close } = await tellOf(parts, env.http);
  const { discord, cacheFolder } = env;
  const bot = runBot({ env: discord, cacheFolder, observe, become, ...parts });
  const status = await bot.finally(() => Promise.all([close(), parts.dispatch.close()]));
  // A connection that @discordjs/ws was just opening would keep the process alive.
  process.exit(status);
};

/** `npm run serve`: Discord's interactions endpoint. */
const serve: Mode = async (args, terminal, env) => {
  if (args.length > 0)
    throw new UsageError('Usage: npm run serve (settings come from .env, see .env.example)');
  const [{ runServer }, parts] = await Promise.all([
    import('./transports/http/serve.js'),
    openBot(terminal, env),
  ]);
  return runServer({ env, ...parts }).finally(() => parts.dispatch.close());
};

/** `npm run web`: the chat in a browser. */
const web: Mode = async (args, terminal, env) => {
  const { runWeb } = await import('./transports/web/run-web.js');
  const { startDispatch } = await import('./dispatch/guarded.js');
  const { openLog } = await import('./log.js');
  return runWeb(args, terminal, {
    answer: (seeds, report) => {
      const folder = seeds === undefined ? {} : { SEEDS_DIR: seedsFolderOf(env, seeds) };
      const program = { file: answerWorker, commands: commandsFolder, env: { ...process.env, ...folder } };
      return startDispatch(program, report);
    },
    http: env.http,
    log: openLog(env.logLevel, terminal.output),
    signal: untilTold(),
  });
};

async function openBot(terminal: Terminal, env: Env) {
  const signal = untilTold();
  // Until something can be in flight there is nothing to finish.
  const leave = (): never => process.exit(0);
  signal.addEventListener('abort', leave);
  const { describeError } = await import('./transports/discord/api.js');
  const { startDispatch } = await import('./dispatch/guarded.js');
  const { openLog, reportTo } = await import('./log.js');
  const { keepUp } = await import('./reload.js');
  const log = openLog(env.logLevel, terminal.output);
  // @discordjs/ws fails on an unreadable frame in a promise that nobody awaits: this costs that frame, not the bot.
  process.on('unhandledRejection', (error) =>
    log.error({ error: describeError(error) }, 'something failed that nobody awaits'),
  );
  const program = { file: answerWorker, commands: commandsFolder, env: process.env };
  const dispatch = await startDispatch(program, reportTo(log, 'bot'));
  signal.removeEventListener('abort', leave);
  void keepUp({ env, variables: process.env, dispatch, log, signal });
  const versions = {
    version: readAbout().version,
    get corpus() {
      return dispatch.corpus;
    },
  };
  return { dispatch, log, versions, signal };
}

/** Lists the files of a folder, wherever they may be indexed. */
const listSeeds: Mode = async (args, terminal, env) => {
  const { runSeeds } = await import('./transports/terminal/seeds.js');
  return runSeeds(args, { ...terminal, open: (folder) => openLibrary({ ...env, index: undefined }, folder) });
};

/** `npm run seeds -- add`: reads documents in a thread that ends with it. */
const addSeeds: Mode = async (args, terminal, env) => {
  const { runAdd } = await import('./transports/terminal/seeds-add.js');
  const { openConverter } = await import('./import/converter.js');
  const { publicAgents } = await import('./import/fetch-page.js');
  const { convert, close } = openConverter(importWorker);
  try {
    return await runAdd(args, terminal, env, { convert, agentFor: await publicAgents() });
  } finally {
    await close();
  }
};

/** Aborts when the process is told to end. */
function untilTold(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => controller.abort());
  return controller.signal;
}

async function main([mode = '', ...args]: readonly string[]): Promise<number> {
  config({ path: settingsFiles, quiet: true });
  const env = readEnv(process.env);
  const load = Object.hasOwn(MODES, mode) ? MODES[mode] : undefined;
  if (!load) throw new UsageError(`Usage: ceyuan ${Object.keys(MODES).join('|')} …`);
  const [run, { openTerminal }] = await Promise.all([load(), import('./transports/terminal/terminal.js')]);
  const terminal = openTerminal(process, env, (folder) => openLibrary(env, folder));
  return run(args, terminal, env);
}

/** A reader that closes the pipe (… | head) is no fault. */
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.stderr.write(`The answers cannot be written: ${message}\n`);
  process.exit(code === 'EPIPE' ? 0 : 1);
});

/** A closed stderr must not end the answers. */
process.stderr.on('error', () => undefined);

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ActionableError)) throw error;
  process.stderr.write(`${printable(error.message)}\n`);
  process.exitCode = 2;
}
