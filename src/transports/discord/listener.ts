import type { REST } from '@discordjs/rest';
import type { APIInteraction, GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import { BoundedCache } from '../../bounded-cache.js';
import type { Addressee } from './addressed.js';
import type { Bot } from './bot.js';
import { repliesOver } from './message-replies.js';
import { type Responses, responsesOver } from './responses.js';

/** How many ids to remember, far more than arrive while a connection resumes. */
const REMEMBERED = 10_000;

/** Hands each event of the gateway once to the bot, which answers by REST. */
export class Listener {
  private readonly heard = new BoundedCache<true>(REMEMBERED, () => 1);
  private readonly responses: Responses;

  constructor(
    private readonly bot: Pick<Bot, 'answer' | 'answerMessage'>,
    private readonly rest: REST,
  ) {
    this.responses = responsesOver(rest);
  }

  /** @throws TypeError where it cannot be answered */
  onInteraction(interaction: APIInteraction): void {
    requireTexts(interaction.id, interaction.token);
    if (this.isFirst(interaction.id)) void this.bot.answer(interaction, this.responses);
  }

  /** @throws TypeError where it cannot be answered */
  onMessage(message: GatewayMessageCreateDispatchData, who: Addressee): void {
    requireTexts(message.id, message.channel_id);
    if (!this.isFirst(message.id)) return;
    void this.bot.answerMessage({ message, ...who }, repliesOver(this.rest, message, who.botId));
  }

  /** Whether an event is new, as a resumed session repeats those that the bot seems to have missed. */
  private isFirst(id: string): boolean {
    const isKnown = this.heard.get(id) ?? false;
    this.heard.set(id, true);
    return !isKnown;
  }
}

function requireTexts(...values: readonly unknown[]): void {
  if (values.some((value) => typeof value !== 'string' || value === ''))
    throw new TypeError('An id or a token is missing.');
}
