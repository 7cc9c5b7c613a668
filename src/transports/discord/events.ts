import {
  type APIGuild,
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  type GatewayMessageCreateDispatchData,
} from 'discord-api-types/v10';
import type { Log } from '../../log.js';
import type { Addressee } from './addressed.js';
import { describeError } from './api.js';
import type { Listener } from './listener.js';

/** The parts of a server that the bot keeps. */
type KnownServer = Pick<APIGuild, 'id' | 'preferred_locale' | 'roles'>;

/** Hands on events of Discord, and keeps what that needs: the bot's id, and each server's language and role of the bot. */
export class Events {
  private readonly servers = new Map<string, KnownServer>();
  private botId = '';

  constructor(
    private readonly listener: Pick<Listener, 'onInteraction' | 'onMessage'>,
    private readonly log: Log,
    /** Whether another process answers interactions. */
    private readonly mentionsOnly: boolean,
  ) {}

  /** Takes one event; drops an unreadable one with a log entry that holds none of it. It never throws. */
  hear(event: GatewayDispatchPayload): void {
    try {
      this.take(event);
    } catch (error) {
      this.log.warn({ error: describeError(error) }, 'unreadable event, dropped');
    }
  }

  private take({ t, d }: GatewayDispatchPayload): void {
    switch (t) {
      case GatewayDispatchEvents.Ready:
        this.botId = d.user.id;
        return;
      case GatewayDispatchEvents.GuildCreate:
      case GatewayDispatchEvents.GuildUpdate:
        this.keep(d);
        return;
      case GatewayDispatchEvents.GuildDelete:
        this.servers.delete(d.id);
        return;
      case GatewayDispatchEvents.MessageCreate:
        this.listener.onMessage(d, this.addressee(d));
        return;
      case GatewayDispatchEvents.InteractionCreate:
        if (!this.mentionsOnly) this.listener.onInteraction(d);
    }
  }

  private keep({ id, preferred_locale, roles }: KnownServer): void {
    this.servers.set(id, { id, preferred_locale, roles: (roles ?? []).filter(({ tags }) => tags?.bot_id) });
  }

  private addressee({ guild_id = '' }: GatewayMessageCreateDispatchData): Addressee {
    const { preferred_locale: language = 'en', roles = [] } = this.servers.get(guild_id) ?? {};
    const role = roles.find(({ tags }) => tags?.bot_id === this.botId);
    return { botId: this.botId, roleId: role?.id, language };
  }
}
