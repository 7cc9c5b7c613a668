import { Client, Events, GatewayCloseCodes, GatewayIntentBits, Options } from 'discord.js';
import type { DiscordEnv } from '../../env.js';
import { ActionableError } from '../../errors.js';
import type { Log } from '../../log.js';
import { describeError, restOptions } from './api.js';

/** Servers and their messages, and direct messages: none of Discord's privileged intents. */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** A client that keeps nothing of what people write, in as many shards as Discord recommends. */
export function createClient(env: DiscordEnv): Client {
  return new Client({
    intents: INTENTS,
    shards: 'auto',
    rest: restOptions(env),
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
    }),
  });
}

const PORTAL = 'https://discord.com/developers/applications';

/** Why the gateway does not let the bot in, by the code with which it closes the connection. */
const REFUSALS: ReadonlyMap<number, string> = new Map([
  [
    GatewayCloseCodes.AuthenticationFailed,
    `Discord does not accept DISCORD_TOKEN. Reset the token of your bot and put the new one into .env: ${PORTAL} › your application › Bot.`,
  ],
  [
    GatewayCloseCodes.InvalidIntents,
    'Discord does not know the intents that the bot asks for. Update discord.js: npm install discord.js.',
  ],
  [
    GatewayCloseCodes.DisallowedIntents,
    `Discord refuses the intents that the bot asks for, though none is privileged. See that the bot is not limited or quarantined: ${PORTAL} › your application › Bot.`,
  ],
]);

/** Rejects when the gateway closes for good: nothing but a person can mend that. @throws ActionableError */
export function untilRefused(client: Client): Promise<never> {
  return new Promise((_, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) =>
      reject(
        new ActionableError(REFUSALS.get(code) ?? `Discord closed the connection for good (code ${code}).`),
      ),
    );
    client.once(Events.Invalidated, () =>
      reject(new ActionableError('Discord ended the session for good. Start the bot again.')),
    );
  });
}

/** Logs what becomes of the connection; discord.js reconnects and resumes by itself. */
export function logConnection(client: Client, log: Log): void {
  client.on(Events.ShardReady, (shard) => log.info({ shard }, 'connected'));
  client.on(Events.ShardReconnecting, (shard) => log.warn({ shard }, 'connection lost, reconnecting'));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'resumed'));
  client.on(Events.ShardError, (error, shard) =>
    log.warn({ shard, error: describeError(error) }, 'connection error'),
  );
  client.on(Events.Error, (error) => log.error({ error: describeError(error) }, 'client error'));
  client.on(Events.Warn, (warning) => log.warn(warning));
  client.rest.on('rateLimited', ({ route, retryAfter, global }) =>
    log.debug({ route, retryAfter, global }, 'rate limited'),
  );
}
