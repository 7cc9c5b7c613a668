import {
  type APIInteraction,
  type GatewayMessageCreateDispatchData,
  RESTJSONErrorCodes,
} from 'discord-api-types/v10';
import { goesOn, goesOnFrom, type Heard, hear } from '../../dispatch/conversation.js';
import { apologise, type Dispatch, type Outcome } from '../../dispatch/dispatch.js';
import type { Locale } from '../../locale.js';
import type { Log } from '../../log.js';
import { once } from '../../memo.js';
import { phrasesIn } from '../../reply/phrases.js';
import { describeError } from './api.js';
import { type Addressed, type Addressee, readAddressed } from './asked.js';
import { hasCode, isOurFault, reading, Unreadable, whyRefused } from './faults.js';
import { framed } from './frame.js';
import { answerInteraction } from './interactions.js';
import { Pace, type Pacing, patienceBeside, type Wait } from './pace.js';
import type { Answered } from './responder.js';
import type { MessageReplies, Responses } from './responses.js';

/** The outcome of something answered; times in milliseconds. */
export type TimedAnswer = Answered & {
  readonly ms: number;
  /** Until the first response to an interaction; null where there is none. */
  readonly firstMs: number | null;
};

/** Receives each outcome, and null for each failure. */
export type Observe = (told: TimedAnswer | null) => void;

type HeardMessage = { readonly message: GatewayMessageCreateDispatchData } & Addressee;

/** The bot: it answers what it hears, and tracks what is in flight. */
export class Bot {
  private readonly inFlight = new Set<Promise<void>>();
  /** How many interactions have no response yet. */
  private waiting = 0;

  constructor(
    private readonly dispatch: Dispatch,
    private readonly log: Log,
    private readonly observe: Observe,
    private readonly pace: Pacing = new Pace(),
  ) {}

  /** Answers an interaction; logs what goes wrong and never throws. */
  answer(interaction: APIInteraction, responses: Responses): Promise<void> {
    const patience = patienceBeside(this.waiting);
    this.waiting += 1;
    const isDone = once(() => {
      this.waiting -= 1;
    });
    const tracked = this.track(interaction.id, async (hasResponded) => {
      const { dispatch, pace } = this;
      const respond: Responses['respond'] = async (...response) => {
        await responses.respond(...response);
        isDone();
        hasResponded();
      };
      const answering = { dispatch, pace, patience, responses: { ...responses, respond } };
      const answered = await answerInteraction(interaction, answering);
      if (answered === null) this.log.warn({ id: interaction.id }, 'unknown interaction, dropped');
      return answered;
    });
    return tracked.finally(isDone);
  }

  /** Answers a message to the bot; never throws either. */
  answerMessage({ message, ...who }: HeardMessage, replies: MessageReplies): Promise<void> {
    return this.track(message.id, async () => {
      const addressed = reading(() => readAddressed(message, who));
      return addressed && this.replyTo(message, addressed, replies);
    });
  }

  /** Waits until everything in flight is answered. */
  async settle(): Promise<void> {
    while (this.inFlight.size > 0) await Promise.all(this.inFlight);
  }

  private async replyTo(
    message: GatewayMessageCreateDispatchData,
    addressed: Addressed,
    replies: MessageReplies,
  ): Promise<Answered | null> {
    const { locale } = addressed;
    const heard = await this.hear(addressed, replies);
    if (heard.kind === 'silence') {
      replies.leave();
      return null;
    }
    const wait = await this.pace.waitOf(message.author.id, 'answer');
    // Says it only once, as everybody reads it.
    if (wait?.isFirst === false) return null;
    const request = heard.kind === 'run' ? heard.request : { command: 'refusal', values: {}, locale };
    const outcome = await this.outcomeOf(heard, wait, locale);
    const frame = { isPrivate: false, canShare: false, owner: message.author.id };
    const reply = framed(outcome, request, frame, this.dispatch.commands);
    await replies.post(reply).catch(async (error: unknown) => {
      await excuse(error, locale, replies).catch((second: unknown) =>
        this.log.warn({ id: message.id, error: describeError(second) }, 'nor could it be said why'),
      );
      throw error;
    });
    const { failed, searched } = outcome;
    return { command: request.command, by: 'message', deferred: false, failed, searched };
  }

  /** Interprets a message; a follow-up that replies to nothing, or to a citation, goes on from the newest answer. */
  private async hear({ text, before, ...said }: Addressed, replies: MessageReplies): Promise<Heard> {
    if (text === null) return { kind: 'say', words: phrasesIn(said.locale).unread };
    const { commands } = this.dispatch;
    const isWanted = goesOnFrom(text, before, commands);
    const isAlone = said.quoted === undefined && goesOn(text);
    const isFound = before !== null && isWanted(before);
    const from = isAlone && !isFound ? await replies.before(isWanted) : null;
    return hear({ text, ...said }, from ?? before, commands);
  }

  private async outcomeOf(heard: Heard, wait: Wait | null, locale: Locale): Promise<Outcome> {
    if (wait) return apologise(phrasesIn(locale).tooFast(wait.seconds));
    if (heard.kind === 'run') return this.dispatch.run(heard.request);
    return apologise(heard.kind === 'say' ? heard.words : '');
  }

  /** Tracks an answer, then logs and counts it; null is neither logged nor counted. */
  private track(id: string, answer: (hasResponded: () => void) => Promise<Answered | null>): Promise<void> {
    const started = performance.now();
    const ms = (): number => performance.now() - started;
    let firstMs: number | null = null;
    const hasResponded = (): void => {
      firstMs ??= ms();
    };
    const tracked = answer(hasResponded)
      .then((answered) => answered && this.tell(id, { ...answered, ms: ms(), firstMs }))
      .catch((error: unknown) => this.logFailure(id, Math.round(ms()), error))
      .then(() => void this.inFlight.delete(tracked));
    this.inFlight.add(tracked);
    return tracked;
  }

  private tell(id: string, told: TimedAnswer): void {
    const { command, by, deferred, failed, searched } = told;
    const what = by === undefined ? command : `${command} ${by}`;
    this.log.info({ id, ms: Math.round(told.ms), what, deferred, failed, ...searched }, 'answered');
    this.observe(told);
  }

  private logFailure(id: string, ms: number, error: unknown): void {
    this.observe(null);
    const isUnreadable = error instanceof Unreadable;
    const fields = { id, ms, error: describeError(isUnreadable ? error.cause : error) };
    const refused = whyRefused(error, 'en');
    if (isUnreadable) this.log.warn(fields, 'unreadable, dropped');
    else if (hasCode(error, ...LATE)) this.log.warn(fields, 'late or unknown, dropped');
    else if (refused !== null) this.log.warn(fields, `not answered: ${refused}`);
    else this.log.error(fields, 'not answered');
  }
}

/** Tells the author why there is no answer, privately where nothing may be posted. */
async function excuse(error: unknown, locale: Locale, { post, tell }: MessageReplies): Promise<void> {
  const refused = whyRefused(error, locale);
  if (isOurFault(error)) await post(apologise(phrasesIn(locale).broken).reply);
  else if (refused !== null) await tell(apologise(refused).reply);
}

/** Discord's errors for an interaction that has expired, or whose message is gone. */
const LATE = [
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.InvalidWebhookToken,
];
