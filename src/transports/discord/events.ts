import {
  type APIInteraction,
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  type GatewayMessageCreateDispatchData,
  type GatewayReadyDispatchData,
} from 'discord-api-types/v10';
import type { Log } from '../../log.js';
import type { Addressee } from './addressed.js';
import { describeError } from './api.js';
import type { Listener } from './listener.js';

/** The parts of a server that the bot keeps. */
type KnownServer = {
  readonly id: string;
  readonly preferred_locale: string;
  readonly roles?: readonly { readonly id: string; readonly tags?: { readonly bot_id?: string } }[];
};

/** Hands on events of Discord, and keeps what that needs: the bot's id, and each server's language and role of the bot. */
export class Events {
  private readonly servers = new Map<string, KnownServer>();
  private botId = '';
  private readonly handlers: Map<string, (data: never) => void>;

  constructor(
    listener: Pick<Listener, 'onInteraction' | 'onMessage'>,
    private readonly log: Log,
    /** Whether another process answers interactions. */
    mentionsOnly: boolean,
  ) {
    const keep = ({ id, preferred_locale, roles }: KnownServer): void =>
      void this.servers.set(id, {
        id,
        preferred_locale,
        roles: (roles ?? []).filter(({ tags }) => tags?.bot_id),
      });
    this.handlers = new Map<string, (data: never) => void>([
      [GatewayDispatchEvents.Ready, (ready: GatewayReadyDispatchData) => this.keepId(ready)],
      [GatewayDispatchEvents.GuildCreate, keep],
      [GatewayDispatchEvents.GuildUpdate, keep],
      [GatewayDispatchEvents.GuildDelete, ({ id }: KnownServer) => void this.servers.delete(id)],
      [
        GatewayDispatchEvents.MessageCreate,
        (message: GatewayMessageCreateDispatchData) => listener.onMessage(message, this.addressee(message)),
      ],
    ]);
    if (!mentionsOnly)
      this.handlers.set(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) =>
        listener.onInteraction(interaction),
      );
  }

  /** Takes one event; drops an unreadable one with a log entry that holds none of it. It never throws. */
  hear({ t, d }: GatewayDispatchPayload): void {
    try {
      this.handlers.get(t)?.(d as never);
    } catch (error) {
      this.log.warn({ error: describeError(error) }, 'unreadable event, dropped');
    }
  }

  private keepId({ user }: GatewayReadyDispatchData): void {
    this.botId = user.id;
  }

  private addressee({ guild_id = '' }: GatewayMessageCreateDispatchData): Addressee {
    const { preferred_locale: language = 'en', roles = [] } = this.servers.get(guild_id) ?? {};
    const role = roles.find(({ tags }) => tags?.bot_id === this.botId);
    return { botId: this.botId, roleId: role?.id, language };
  }
}
