import {
  type APIInteraction,
  type Client,
  DiscordjsError,
  Events,
  GatewayDispatchEvents,
  type GatewayMessageCreateDispatchData,
  OAuth2Scopes,
} from 'discord.js';
import type { Dispatch } from '../../dispatch/dispatch.js';
import type { DiscordEnv } from '../../env.js';
import { ActionableError } from '../../errors.js';
import type { Log } from '../../log.js';
import { accountIn, explain } from './api.js';
import { Bot, type Observe } from './bot.js';
import { createClient, logConnection, untilRefused } from './client.js';
import { isSame } from './difference.js';
import { INVITED_WITH } from './permissions.js';
import { register, type Scope } from './register.js';
import { registrationOf } from './registration.js';
import { within } from './within.js';

/** How long the bot may take to finish what it has begun once it is told to end, in milliseconds. */
const LAST_WORDS = 10_000;

/** How long discord.js may take to close its connection, in milliseconds; one that it is just opening it never closes. */
const GOODBYE = 2_000;

type Running = {
  readonly env: DiscordEnv;
  readonly dispatch: Dispatch;
  readonly log: Log;
  readonly observe: Observe;
  /** Aborts when the bot is to end. */
  readonly signal: AbortSignal;
};

/**
 * Connects to Discord and answers until it is told to end; then it finishes what is in flight.
 * @returns the exit status
 * @throws ActionableError where Discord does not let the bot in
 */
export async function runBot({ env, dispatch, log, observe, signal }: Running): Promise<number> {
  const account = accountIn(env);
  const client = createClient(env);
  const bot = new Bot(dispatch, client.rest, log, observe);
  logConnection(client, log);
  listen(client, bot, signal);
  client.rest.setToken(account.token);
  warmUp(dispatch);
  const refused = untilRefused(client);
  const begin = async (): Promise<void> => {
    await registerCommands(client, { appId: account.appId, guildId: env.guildId }, dispatch, log);
    log.info(`invite it to a server: ${inviteTo(account.appId)}`);
    if (env.guildId === undefined) log.info(`install it for yourself: ${installFor(account.appId)}`);
    await connect(client, account.token, log);
  };
  try {
    await Promise.race([refused, begin(), ended(signal)]);
    await Promise.race([refused, ended(signal)]);
    log.info('ending: finishing what is in flight');
    await within(LAST_WORDS, bot.settle());
  } finally {
    // Leaving is no loss of the connection.
    client.removeAllListeners(Events.ShardReconnecting);
    await within(GOODBYE, client.destroy());
  }
  log.info('ended');
  return 0;
}

async function registerCommands(
  { rest }: Client,
  scope: Scope,
  { commands }: Dispatch,
  log: Log,
): Promise<void> {
  const difference = await register(rest, scope, registrationOf(commands, scope.guildId));
  if (isSame(difference)) log.info('the commands are registered as they are');
  else log.info(difference, 'commands registered');
}

/** The first letter that somebody types would wait for what the later ones find loaded, such as pinyin. */
function warmUp({ commands, suggest }: Dispatch): void {
  for (const { name, options } of commands.values())
    for (const option of Object.keys(options)) suggest(name, option, 'a');
}

/** Hands what Discord tells of to the bot as it comes, untouched by discord.js. */
function listen(client: Client, bot: Bot, signal: AbortSignal): void {
  const onInteraction = (interaction: APIInteraction): void => bot.onInteraction(interaction);
  const onMessage = (message: GatewayMessageCreateDispatchData): void =>
    bot.onMessage(message, {
      botId: client.user?.id ?? '',
      language: client.guilds.cache.get(message.guild_id ?? '')?.preferredLocale ?? 'en',
    });
  client.ws.on(GatewayDispatchEvents.InteractionCreate, onInteraction);
  client.ws.on(GatewayDispatchEvents.MessageCreate, onMessage);
  signal.addEventListener('abort', () => {
    client.ws.off(GatewayDispatchEvents.InteractionCreate, onInteraction);
    client.ws.off(GatewayDispatchEvents.MessageCreate, onMessage);
  });
}

async function connect(client: Client, token: string, log: Log): Promise<void> {
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  try {
    await client.login(token);
  } catch (error) {
    throw error instanceof DiscordjsError
      ? new ActionableError(`DISCORD_TOKEN: ${error.message}`)
      : explain(error);
  }
  await ready;
  log.info({ servers: client.guilds.cache.size }, `ready as ${client.user?.username}`);
}

const AUTHORISE = 'https://discord.com/oauth2/authorize';

function inviteTo(appId: string): string {
  const scope = `${OAuth2Scopes.Bot}+${OAuth2Scopes.ApplicationsCommands}`;
  return `${AUTHORISE}?client_id=${appId}&scope=${scope}&permissions=${INVITED_WITH}&integration_type=0`;
}

function installFor(appId: string): string {
  return `${AUTHORISE}?client_id=${appId}&scope=${OAuth2Scopes.ApplicationsCommands}&integration_type=1`;
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
