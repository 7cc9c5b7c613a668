import { join } from 'node:path';
import type { REST } from '@discordjs/rest';
import { OAuth2Scopes } from 'discord-api-types/v10';
import type { CommandIds } from '../../command/command.js';
import type { Dispatch } from '../../dispatch/dispatch.js';
import type { DiscordEnv } from '../../env.js';
import type { Log } from '../../log.js';
import { aborted, within } from '../../within.js';
import { accountIn, logRateLimits, openRest } from './api.js';
import { Bot, type Observe } from './bot.js';
import { Events } from './events.js';
import { INVITED_WITH } from './faults.js';
import { Gateway } from './gateway.js';
import { isSame, register, registrationOf } from './register.js';

/** How long the bot may take to finish when it is told to end, in milliseconds. */
const LAST_WORDS = 10_000;

/** How long Discord may take to close the connection, in milliseconds. */
const GOODBYE = 2_000;

type Running = {
  readonly env: DiscordEnv;
  readonly dispatch: Dispatch;
  readonly log: Log;
  readonly observe: Observe;
  /** A folder shared by all processes of the bot on this machine. */
  readonly cacheFolder: string;
  readonly become: (state: 'ready' | 'ending') => void;
  /** Aborts when the bot is to end. */
  readonly signal: AbortSignal;
};

/** Answers until told to end, then leaves and finishes. @returns the exit status @throws ActionableError if refused */
export async function runBot(running: Running): Promise<number> {
  const { env, dispatch, log, observe, become, cacheFolder, signal } = running;
  const { token, appId } = accountIn(env);
  const rest = openRest(env, { token });
  logRateLimits(rest, log);
  let commandIds: CommandIds = {};
  const run: Dispatch['run'] = (request) => dispatch.run({ ...request, commandIds });
  const bot = new Bot({ ...dispatch, run }, log, observe);
  const events = new Events(bot, rest, log, env.mentionsOnly);
  const gateway = new Gateway({
    rest,
    token,
    shards: env.shards,
    turns: join(cacheFolder, `identify-${appId}`),
    log,
    hear: (event) => events.hear(event),
  });
  const begin = async (): Promise<void> => {
    commandIds = await registerAll(running, rest, appId);
    logInvites(env, appId, log);
    if (signal.aborted) return;
    const { name, servers } = await gateway.connect();
    become('ready');
    log.info({ servers }, `ready as ${name}`);
  };
  try {
    await Promise.race([gateway.refused, begin(), aborted(signal)]);
    await Promise.race([gateway.refused, aborted(signal)]);
  } finally {
    become('ending');
    await within(GOODBYE, gateway.leave());
  }
  log.info('ending: finishing what is in flight');
  await within(LAST_WORDS, bot.settle());
  log.info('ended');
  return 0;
}

/** Registers the commands where they have changed. @returns the ids of those that are typed */
async function registerAll({ env: { guildId }, dispatch, log }: Running, rest: REST, appId: string) {
  const wanted = registrationOf(dispatch.commands, guildId);
  const { difference, ids } = await register(rest, { appId, guildId }, wanted);
  if (isSame(difference)) log.info('the commands are registered as they are');
  else log.info(difference, 'commands registered');
  return ids;
}

/** Logs the addresses at which somebody adds the bot to a server, or for themselves. */
function logInvites({ guildId }: DiscordEnv, appId: string, log: Log): void {
  const { Bot: bot, ApplicationsCommands: commands } = OAuth2Scopes;
  const address = `https://discord.com/oauth2/authorize?client_id=${appId}`;
  const server = `${address}&scope=${bot}+${commands}&permissions=${INVITED_WITH}&integration_type=0`;
  log.info(`invite it to a server: ${server}`);
  if (guildId === undefined)
    log.info(`install it for yourself: ${address}&scope=${commands}&integration_type=1`);
}
