import {
  type APIInteraction,
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  type GatewayMessageCreateDispatchData,
  type GatewayReadyDispatchData,
} from 'discord.js';
import type { Log } from '../../log.js';
import { describeError } from './api.js';
import type { Listener } from './listener.js';

/** The part of a server that the bot keeps. */
type Server = { readonly id: string; readonly preferred_locale: string };

/** Tells what happens in Discord, and keeps what it needs for that: its own id, and languages of servers. */
export class Events {
  private readonly languages = new Map<string, string>();
  private botId = '';
  private readonly handlers: Map<string, (data: never) => void>;

  constructor(
    listener: Pick<Listener, 'onInteraction' | 'onMessage'>,
    private readonly log: Log,
    /** Whether interactions are somebody else's. */
    mentionsOnly: boolean,
  ) {
    const keepLanguage = ({ id, preferred_locale }: Server): void =>
      void this.languages.set(id, preferred_locale);
    this.handlers = new Map<string, (data: never) => void>([
      [GatewayDispatchEvents.Ready, (ready: GatewayReadyDispatchData) => this.keepId(ready)],
      [GatewayDispatchEvents.GuildCreate, keepLanguage],
      [GatewayDispatchEvents.GuildUpdate, keepLanguage],
      [GatewayDispatchEvents.GuildDelete, ({ id }: Server) => void this.languages.delete(id)],
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

  /** Takes one event. It never throws: one that cannot be read is logged without its contents, and dropped. */
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

  private addressee({ guild_id = '' }: GatewayMessageCreateDispatchData) {
    return { botId: this.botId, language: this.languages.get(guild_id) ?? 'en' };
  }
}
