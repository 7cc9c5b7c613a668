import { Hono } from 'hono';
import type { Guarded } from '../../dispatch/guarded.js';
import type { DiscordEnv, HttpEnv } from '../../env.js';
import { ActionableError } from '../../errors.js';
import { type Log, reportTo } from '../../log.js';
import { aborted, within } from '../../within.js';
import { openRest } from '../discord/api.js';
import { Bot } from '../discord/bot.js';
import { createEndpoint, createVerifier } from './endpoint.js';
import { drain, listen } from './listen.js';
import { createMetrics, createOperations, type Versions } from './operations.js';

type Serving = {
  readonly env: { readonly discord: DiscordEnv; readonly http: HttpEnv };
  readonly dispatch: Pick<Guarded, 'commands' | 'run' | 'suggest' | 'complete'>;
  readonly log: Log;
  readonly versions: Versions;
  /** Aborts when the server is to end. */
  readonly signal: AbortSignal;
};

/** How long to wait for all workers before those that are there answer alone, in milliseconds. */
const COMPLETE = 10_000;

/** Serves interactions until told to end, then finishes. @returns the exit status @throws ActionableError if it cannot */
export async function runServer(serving: Serving): Promise<number> {
  const { env, dispatch, log, versions, signal } = serving;
  const isFromDiscord = createVerifier(keyIn(env.http));
  const rest = openRest(env.discord);
  const metrics = createMetrics(versions, dispatch.commands);
  const bot = new Bot(dispatch, log, metrics.observe);
  const state = () => (signal.aborted ? 'ending' : 'ready');
  const app = new Hono()
    .route('/', createEndpoint({ isFromDiscord, bot, rest }))
    .route('/', createOperations({ versions, metrics, state }));
  // With some of its workers it would be slower than the replicas beside it.
  await Promise.race([within(COMPLETE, dispatch.complete), aborted(signal)]);
  if (signal.aborted) return 0;
  const { server, port } = await listen(app, env.http, reportTo(log, 'server'));
  log.info({ host: env.http.host, port, ...versions }, `ready: interactions are taken at /interactions`);
  await aborted(signal);
  log.info('ending: finishing what is in flight');
  await drain(server, bot);
  log.info('ended');
  return 0;
}

/** @throws ActionableError where no key is set */
function keyIn({ publicKey }: HttpEnv): string {
  if (publicKey !== undefined) return publicKey;
  throw new ActionableError(
    'DISCORD_PUBLIC_KEY is missing. Put the public key of your application into .env: https://discord.com/developers/applications › your application › General Information › Public Key.',
  );
}
