import type { REST } from '@discordjs/rest';
import type { APIInteraction, GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import type { Addressee } from './addressed.js';
import type { Bot } from './bot.js';
import { repliesOver } from './message-replies.js';
import { createFirstTimes } from './repeats.js';
import { type Responses, responsesOver } from './responses.js';

/** Hands each event of the gateway once to the bot, which answers by REST. */
export class Listener {
  private readonly isFirst = createFirstTimes();
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
}

function requireTexts(...values: readonly unknown[]): void {
  if (values.some((value) => typeof value !== 'string' || value === ''))
    throw new TypeError('An id or a token is missing.');
}
