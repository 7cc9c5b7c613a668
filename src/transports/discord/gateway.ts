import type { REST } from '@discordjs/rest';
import {
  type SessionInfo,
  SimpleShardingStrategy,
  WebSocketManager,
  WebSocketShardEvents,
} from '@discordjs/ws';
import {
  GatewayCloseCodes,
  type GatewayDispatchPayload,
  GatewayIntentBits,
  GatewayOpcodes,
} from 'discord-api-types/v10';
import type { Shards } from '../../env.js';
import { ActionableError } from '../../errors.js';
import type { Log } from '../../log.js';
import { describeError, explain, NEEDS_TOKEN } from './api.js';
import { SharedThrottler } from './shared-throttler.js';

/** Servers, their messages, and direct messages: no privileged intents. */
const INTENTS = GatewayIntentBits.Guilds | GatewayIntentBits.GuildMessages | GatewayIntentBits.DirectMessages;

type GatewaySettings = {
  readonly rest: REST;
  readonly token: string;
  /** The shards of this process; undefined for all that Discord recommends. */
  readonly shards: Shards | undefined;
  /** The folder where processes with shards of one bot take turns. */
  readonly turns: string;
  /** It must not throw. */
  readonly hear: (event: GatewayDispatchPayload) => void;
  readonly log: Log;
};

/** Discord's gateway, which reconnects by itself; events come raw, as a client that reads them would end the process at one it cannot read. */
export class Gateway {
  /** Rejects when the gateway closes for good, which only a person can mend. @throws ActionableError */
  readonly refused: Promise<never>;
  private readonly sockets: WebSocketManager;
  private shards!: LeavingShards;
  private readonly faults = new WeakSet<Error>();
  private hasLeft = false;

  constructor(private readonly settings: GatewaySettings) {
    const { rest, token, shards, turns, hear } = settings;
    const sessions = new Map<number, SessionInfo>();
    this.sockets = new WebSocketManager({
      rest,
      token,
      intents: INTENTS,
      shardIds: shards ? [...shards.ids] : null,
      shardCount: shards?.count ?? null,
      retrieveSessionInfo: (shard) => sessions.get(shard) ?? null,
      updateSessionInfo: (shard, session) =>
        void (session ? sessions.set(shard, session) : sessions.delete(shard)),
      // Shards of several processes take turns, as Discord refuses those that identify at the same time.
      ...(shards && {
        buildIdentifyThrottler: async (manager) => {
          const { session_start_limit } = await manager.fetchGatewayInformation();
          return new SharedThrottler(turns, session_start_limit.max_concurrency);
        },
      }),
      buildStrategy: (manager) => {
        this.shards = new LeavingShards(manager, (frame) => this.hearLast(frame));
        return this.shards;
      },
    });
    this.sockets.on(WebSocketShardEvents.Dispatch, ({ data }) => hear(data));
    this.refused = new Promise((_, reject) => this.watch(reject));
  }

  /** Resolves with the bot's name and its number of servers once every shard is ready. @throws ActionableError */
  async connect(): Promise<{ readonly name: string; readonly servers: number }> {
    try {
      await this.sockets.fetchGatewayInformation();
    } catch (error) {
      throw explain(error);
    }
    const { length: count } = await this.sockets.getShardIds();
    return new Promise((resolve, reject) => {
      const ready = new Map<number, number>();
      this.sockets.on(WebSocketShardEvents.Ready, ({ data, shardId }) => {
        ready.set(shardId, data.guilds.length);
        const servers = [...ready.values()].reduce((sum, guilds) => sum + guilds, 0);
        if (ready.size === count) resolve({ name: data.user.username, servers });
      });
      this.sockets.connect().catch((error: Error) => {
        // A shard with a fault on its first connection retries by itself.
        if (!this.faults.has(error))
          reject(new ActionableError(`Discord: ${error.message}.`, { cause: error }));
      });
    });
  }

  /** Leaves: afterwards nothing new arrives; what is on its way is still heard. */
  async leave(): Promise<void> {
    this.hasLeft = true;
    await this.shards.leave();
  }

  /** Takes what arrives while the shards leave, which @discordjs/ws no longer reads. */
  private hearLast(frame: string): void {
    try {
      const payload = JSON.parse(frame) as GatewayDispatchPayload | null;
      if (payload?.op === GatewayOpcodes.Dispatch) this.settings.hear(payload);
    } catch (error) {
      this.settings.log.warn({ error: describeError(error) }, 'unreadable event, dropped');
    }
  }

  /** Logs what becomes of the connection. */
  private watch(refuse: (why: ActionableError) => void): void {
    const { log } = this.settings;
    this.sockets.on(WebSocketShardEvents.Ready, ({ shardId: shard }) => log.info({ shard }, 'connected'));
    this.sockets.on(WebSocketShardEvents.Resumed, ({ shardId: shard }) => log.info({ shard }, 'resumed'));
    this.sockets.on(WebSocketShardEvents.Error, ({ error, shardId: shard }) => {
      this.faults.add(error);
      log.warn({ shard, error: describeError(error) }, 'connection error');
    });
    this.sockets.on(WebSocketShardEvents.Closed, ({ code, shardId: shard }) => {
      const advice = REFUSALS.get(code);
      if (advice !== undefined)
        refuse(new ActionableError(advice ?? `Discord closed the connection for good (code ${code}).`));
      else if (!this.hasLeft) log.warn({ shard }, 'connection lost, reconnecting');
    });
  }
}

/** Advice by the code with which the gateway closes for good; null where there is none. After others it reconnects. */
const REFUSALS: ReadonlyMap<number, string | null> = new Map([
  [GatewayCloseCodes.AuthenticationFailed, NEEDS_TOKEN],
  [
    GatewayCloseCodes.DisallowedIntents,
    'Discord refuses the intents that the bot asks for, though none is privileged. See that the bot is not limited or quarantined: https://discord.com/developers/applications › your application › Bot.',
  ],
  [GatewayCloseCodes.InvalidIntents, null],
  [GatewayCloseCodes.InvalidShard, null],
  [GatewayCloseCodes.ShardingRequired, null],
  [GatewayCloseCodes.InvalidAPIVersion, null],
]);

/** Shards that still hear what is on its way while they leave, and do not come back. */
class LeavingShards extends SimpleShardingStrategy {
  constructor(
    manager: WebSocketManager,
    private readonly hear: (frame: string) => void,
  ) {
    super(manager);
  }

  /** Closes all connections, still hearing them, as @discordjs/ws stops listening first; brackets reach its private fields. */
  async leave(): Promise<void> {
    // biome-ignore lint/complexity/useLiteralKeys: the field is private to @discordjs/ws
    for (const shard of this['shards'].values()) {
      // biome-ignore lint/complexity/useLiteralKeys: the field is private to @discordjs/ws
      shard['connection']?.addEventListener('message', ({ data }: { readonly data: unknown }) =>
        this.hear(String(data)),
      );
      // A shard between two connections would open the next all the same.
      shard.on(WebSocketShardEvents.Hello, () => void shard.destroy());
    }
    await this.destroy();
  }
}
