import {
  type APIInteraction,
  DiscordAPIError,
  type GatewayMessageCreateDispatchData,
  type REST,
  RESTJSONErrorCodes,
} from 'discord.js';
import type { Dispatch, Request } from '../../dispatch/dispatch.js';
import type { Log } from '../../log.js';
import { readAddressed } from './addressed.js';
import { describeError } from './api.js';
import { framed } from './frame.js';
import { answerInteraction } from './interactions.js';
import { replyToMessage } from './reply-to-message.js';
import { responsesOver } from './responses.js';
import { createWorker, type Worker } from './worker.js';

/** The bot: it answers what Discord tells of, each thing once, and knows what it is still about to answer. */
export class Bot {
  private readonly inFlight = new Set<Promise<void>>();
  private readonly worker: Worker = createWorker();

  constructor(
    private readonly dispatch: Dispatch,
    private readonly rest: REST,
    private readonly log: Log,
  ) {}

  /** Answers an interaction. It never rejects: what goes wrong is logged. */
  onInteraction(interaction: APIInteraction): void {
    const answering = { dispatch: this.dispatch, worker: this.worker, responses: responsesOver(this.rest) };
    this.track(interaction.id, async () => {
      const answered = await answerInteraction(interaction, answering);
      return answered ?? 'unknown interaction, dropped';
    });
  }

  /** Answers a message that is addressed to the bot. */
  onMessage(message: GatewayMessageCreateDispatchData, who: { botId: string; language: string }): void {
    const request = readAddressed(message, { ...who, commands: this.dispatch.commands });
    if (request) this.track(message.id, () => this.replyTo(message, request));
  }

  /** Waits until everything is answered that came in. */
  async settle(): Promise<void> {
    while (this.inFlight.size > 0) await Promise.all(this.inFlight);
  }

  private async replyTo(message: GatewayMessageCreateDispatchData, request: Request): Promise<object> {
    const outcome = await this.worker.compute(() => this.dispatch.run(request));
    const frame = { isPrivate: false, canShare: false, owner: message.author.id };
    await replyToMessage(this.rest, message, framed(outcome, request, frame, this.dispatch.commands));
    return { what: `${request.command} message`, failed: outcome.failed };
  }

  private track(id: string, answer: () => Promise<object | string>): void {
    const started = performance.now();
    const ms = (): number => Math.round(performance.now() - started);
    const task = answer().then(
      (what) =>
        typeof what === 'string'
          ? this.log.warn({ id, ms: ms() }, what)
          : this.log.info({ id, ms: ms(), ...what }, 'answered'),
      (error: unknown) => this.logFailure(id, ms(), error),
    );
    const tracked = task.finally(() => this.inFlight.delete(tracked));
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
