import { config } from 'dotenv';
import { readAbout } from './about.js';
import { createLibrary, type Library } from './answer/library.js';
import { loadSeeds } from './corpus/load.js';
import { type Env, readEnv } from './env.js';
import { ActionableError, UsageError } from './errors.js';
import { readCorpus } from './outline/corpus.js';
import {
  commandsFolder,
  dictionaryFolder,
  importWorker,
  namedPath,
  seedsFolder,
  settingsFiles,
} from './paths.js';
import { loadWordsOf } from './question/corpus-words.js';
import type { Terminal } from './transports/terminal/terminal.js';

type Mode = (args: readonly string[], terminal: Terminal, env: Env) => Promise<number>;

/** What `ceyuan MODE` can do; each loads only what it needs, so that one question is quick. */
const MODES: Readonly<Record<string, () => Promise<Mode>>> = {
  start: async () => start,
  serve: async () => serve,
  deploy: async () => {
    const [{ runDeploy }, { loadCommands }] = await Promise.all([
      import('./transports/discord/deploy.js'),
      import('./dispatch/load.js'),
    ]);
    return (args, terminal, env) =>
      runDeploy(args, terminal, env.discord, () => loadCommands(commandsFolder));
  },
  ask: async () => (await import('./transports/terminal/ask.js')).runAsk,
  chat: async () => {
    const [{ runChat }, { loadCommands }] = await Promise.all([
      import('./transports/terminal/chat.js'),
      import('./dispatch/load.js'),
    ]);
    return (args, terminal) =>
      runChat(args, terminal, { about: readAbout(), load: () => loadCommands(commandsFolder) });
  },
  seeds: async () => (args, terminal, env) =>
    args[0] === 'add' ? addSeeds(args.slice(1), terminal, env) : listSeeds(args, terminal, env),
};

/** `npm start`: the Discord bot where there is a token, else the chat in the terminal. */
const start: Mode = async (args, terminal, env) => {
  if (args.length > 0) throw new UsageError('Usage: npm start (settings come from .env, see .env.example)');
  if (env.discord.token === undefined) {
    terminal.output.write(
      'DISCORD_TOKEN is not set (see .env.example), so this is the chat in the terminal.\n',
    );
    return (await MODES.chat!())(args, terminal, env);
  }
  const [{ runBot }, { countInto }, parts] = await Promise.all([
    import('./transports/discord/start.js'),
    import('./transports/http/figures.js'),
    openBot(terminal, env),
  ]);
  const observe = countInto(parts.metrics, parts.dispatch.commands);
  const status = await runBot({ env: env.discord, observe, ...parts });
  // A connection that discord.js was just opening would keep the process alive.
  process.exit(status);
};

/** `npm run serve`: Discord's interactions endpoint. */
const serve: Mode = async (args, terminal, env) => {
  if (args.length > 0)
    throw new UsageError('Usage: npm run serve (settings come from .env, see .env.example)');
  const { runServer } = await import('./transports/http/serve.js');
  return runServer({ env, ...(await openBot(terminal, env)) });
};

/** What answers, whatever way the questions come. */
async function openBot(terminal: Terminal, { logLevel }: Env) {
  const [{ describeError }, { createDispatch }, { loadCommands }, { openLog }, { createMetrics }] =
    await Promise.all([
      import('./transports/discord/api.js'),
      import('./dispatch/dispatch.js'),
      import('./dispatch/load.js'),
      import('./log.js'),
      import('./metrics.js'),
    ]);
  const log = openLog(logLevel, terminal.output);
  // A frame that discord.js cannot read fails in a promise that nobody awaits: it costs that frame, not the bot.
  process.on('unhandledRejection', (error) =>
    log.error({ error: describeError(error) }, 'something failed that nobody awaits'),
  );
  const [library, commands] = await Promise.all([terminal.open(undefined), loadCommands(commandsFolder)]);
  const about = readAbout();
  const report = (error: unknown): void => log.error({ stack: (error as Error).stack }, 'a fault in the bot');
  const versions = { version: about.version, corpus: library.version() };
  const dispatch = createDispatch(commands, library, { about, report });
  return { dispatch, log, versions, metrics: createMetrics(versions), signal: untilTold() };
}

const listSeeds: Mode = async (args, terminal) =>
  (await import('./transports/terminal/seeds.js')).runSeeds(args, terminal);

/** `npm run seeds -- add`: documents are read in a thread that ends with it. */
const addSeeds: Mode = async (args, terminal, env) => {
  const [{ runAdd }, { openConverter }, { publicAgents }] = await Promise.all([
    import('./transports/terminal/seeds-add.js'),
    import('./import/converter.js'),
    import('./import/fetch-page.js'),
  ]);
  const { convert, close } = openConverter(importWorker);
  try {
    return await runAdd(args, terminal, {
      convert,
      agentFor: await publicAgents(),
      folderFor: (named) => seedsFolderOf(env, named),
      pathOf: (typed) => namedPath(typed, env.calledFrom),
    });
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

/** The folder of documents: the given one, that of the environment, or the project's own. */
function seedsFolderOf(env: Env, named: string | undefined): string {
  return named === undefined ? (env.seedsFolder ?? seedsFolder) : namedPath(named, env.calledFrom);
}

/** Opens the documents of a folder. */
async function openLibrary(env: Env, folder: string | undefined): Promise<Library> {
  const corpus = readCorpus(await loadSeeds(seedsFolderOf(env, folder), seedsFolder));
  return createLibrary(corpus, loadWordsOf(corpus, dictionaryFolder), env.cacheFolder);
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

/** A reader that has seen enough (… | head) closes the pipe; that is no fault. */
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.stderr.write(`The answers cannot be written: ${message}\n`);
  process.exit(code === 'EPIPE' ? 0 : 1);
});

/** What cannot be reported any more must not end the answers. */
process.stderr.on('error', () => undefined);

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ActionableError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
