import type { REST } from '@discordjs/rest';
import {
  type APIGuild,
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  type GatewayMessageCreateDispatchData,
} from 'discord-api-types/v10';
import { BoundedCache } from '../../bounded-cache.js';
import type { Log } from '../../log.js';
import { describeError } from './api.js';
import type { Bot } from './bot.js';
import { type Responses, repliesOver, responsesOver } from './responses.js';

/** The parts of a server that the bot keeps. */
type KnownServer = Pick<APIGuild, 'id' | 'preferred_locale' | 'roles'>;

/** How many ids to remember, far more than arrive while a connection resumes. */
const REMEMBERED = 10_000;

/** Hands each event of Discord once to the bot, and keeps what that needs: the bot's id, each server's language and role of the bot. */
export class Events {
  private readonly servers = new Map<string, KnownServer>();
  private readonly heard = new BoundedCache<true>(REMEMBERED, () => 1);
  private readonly responses: Responses;
  private botId = '';

  constructor(
    private readonly bot: Pick<Bot, 'answer' | 'answerMessage'>,
    private readonly rest: REST,
    private readonly log: Log,
    /** Whether another process answers interactions. */
    private readonly mentionsOnly: boolean,
  ) {
    this.responses = responsesOver(rest);
  }

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
        if (this.isFirst(d.id, d.channel_id)) this.answerMessage(d);
        return;
      case GatewayDispatchEvents.InteractionCreate:
        if (!this.mentionsOnly && this.isFirst(d.id, d.token)) void this.bot.answer(d, this.responses);
    }
  }

  private keep({ id, preferred_locale, roles }: KnownServer): void {
    this.servers.set(id, { id, preferred_locale, roles: (roles ?? []).filter(({ tags }) => tags?.bot_id) });
  }

  private answerMessage(message: GatewayMessageCreateDispatchData): void {
    const { botId } = this;
    const { preferred_locale: language = 'en', roles = [] } = this.servers.get(message.guild_id ?? '') ?? {};
    const role = roles.find(({ tags }) => tags?.bot_id === botId);
    const replies = repliesOver(this.rest, message, botId);
    void this.bot.answerMessage({ message, botId, roleId: role?.id, language }, replies);
  }

  /**
   * Whether an event is new, as a resumed session repeats those that the bot seems to have missed.
   * @param address its token or channel @throws TypeError where it cannot be answered
   */
  private isFirst(id: unknown, address: unknown): boolean {
    if (typeof id !== 'string' || id === '' || typeof address !== 'string' || address === '')
      throw new TypeError('An id or a token is missing.');
    const isKnown = this.heard.get(id) ?? false;
    this.heard.set(id, true);
    return !isKnown;
  }
}
