import {
  type APIInteraction,
  DiscordAPIError,
  type GatewayMessageCreateDispatchData,
  type REST,
  RESTJSONErrorCodes,
} from 'discord.js';
import { apologise, type Dispatch, type Request } from '../../dispatch/dispatch.js';
import type { Log } from '../../log.js';
import { phrasesIn } from '../../reply/phrases.js';
import { readAddressed } from './addressed.js';
import { describeError } from './api.js';
import { isOurFault } from './faults.js';
import { framed } from './frame.js';
import { answerInteraction } from './interactions.js';
import { createFirstTimes } from './repeats.js';
import { replyToMessage } from './reply-to-message.js';
import type { Answering } from './responder.js';
import { responsesOver } from './responses.js';
import { createWorker } from './worker.js';

/** The bot: it answers what Discord tells of, each thing once, and knows what it is still about to answer. */
export class Bot {
  private readonly inFlight = new Set<Promise<void>>();
  private readonly isFirst = createFirstTimes();
  private readonly answering: Answering;

  constructor(
    private readonly dispatch: Dispatch,
    private readonly rest: REST,
    private readonly log: Log,
  ) {
    this.answering = { dispatch, worker: createWorker(), responses: responsesOver(rest) };
  }

  /** Answers an interaction. It never throws: what goes wrong is logged. */
  onInteraction(interaction: APIInteraction): void {
    this.track(interaction.id, async () => {
      const answered = await answerInteraction(interaction, this.answering);
      if (answered === null) this.log.warn({ id: interaction.id }, 'unknown interaction, dropped');
      return answered;
    });
  }

  /** Answers a message that is addressed to the bot; it never throws either. */
  onMessage(message: GatewayMessageCreateDispatchData, who: { botId: string; language: string }): void {
    this.track(message.id, async () => {
      const request = readAddressed(message, { ...who, commands: this.dispatch.commands });
      return request && this.replyTo(message, request);
    });
  }

  /** Waits until everything is answered that came in. */
  async settle(): Promise<void> {
    while (this.inFlight.size > 0) await Promise.all(this.inFlight);
  }

  private async replyTo(message: GatewayMessageCreateDispatchData, request: Request): Promise<object> {
    const outcome = await this.answering.worker.compute(() => this.dispatch.run(request));
    const frame = { isPrivate: false, canShare: false, owner: message.author.id };
    const reply = framed(outcome, request, frame, this.dispatch.commands);
    await replyToMessage(this.rest, message, reply).catch(async (error: unknown) => {
      const { broken } = phrasesIn(request.locale);
      if (isOurFault(error)) await replyToMessage(this.rest, message, apologise(broken).reply);
      throw error;
    });
    return { what: `${request.command} message`, failed: outcome.failed };
  }

  /** Sees the first answer to something through to its end; null stands for none, of which there is nothing to log. */
  private track(id: string, answer: () => Promise<object | null>): void {
    if (!this.isFirst(id)) return;
    const started = performance.now();
    const ms = (): number => Math.round(performance.now() - started);
    const tracked = answer()
      .then((what) => what && this.log.info({ id, ms: ms(), ...what }, 'answered'))
      .catch((error: unknown) => this.logFailure(id, ms(), error))
      .then(() => void this.inFlight.delete(tracked));
    this.inFlight.add(tracked);
  }

  private logFailure(id: string, ms: number, error: unknown): void {
    const fields = { id, ms, error: describeError(error) };
    const code = error instanceof DiscordAPIError ? error.code : 0;
    if (LATE.includes(code)) this.log.warn(fields, 'late or unknown, dropped');
    else if (LACKING.has(code))
      this.log.warn(fields, `not answered: the bot lacks ${LACKING.get(code)} there`);
    else this.log.error(fields, 'not answered');
  }
}

type Code = string | number;

/** Discord's errors for an interaction that it has given up on, or whose message is gone. */
const LATE: readonly Code[] = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
];

/** Discord's errors for a message that the bot may not post, by the permission that it lacks. */
const LACKING: ReadonlyMap<Code, string> = new Map<Code, string>([
  [RESTJSONErrorCodes.MissingAccess, 'the permission to view the channel'],
  [RESTJSONErrorCodes.MissingPermissions, 'the permission to send messages'],
]);
