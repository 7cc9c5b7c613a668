import {
  type APIInteraction,
  InteractionContextType,
  InteractionResponseType,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Press } from '../../command/custom-id.js';
import { apologise, type Dispatch, type Outcome, type Searched } from '../../dispatch/dispatch.js';
import { inert } from '../../reply/markdown.js';
import { phrasesIn } from '../../reply/phrases.js';
import { type Reply, withNote, withoutControls } from '../../reply/reply.js';
import { within } from '../../within.js';
import { type Asked, localeOf, userOf } from './asked.js';
import { isOurFault, lackingToPost, whyRefused } from './faults.js';
import { framed, removalOf } from './frame.js';
import type { Pacing, patienceBeside } from './pace.js';
import { privately, type Responses, replacing } from './responses.js';

export type Answering = {
  readonly dispatch: Dispatch;
  readonly responses: Responses;
  readonly pace: Pacing;
  readonly patience: ReturnType<typeof patienceBeside>;
};

/** How something was answered, for logs and metrics. */
export type Answered = {
  readonly command: string;
  readonly by?: Press | 'typed' | 'completion' | 'message';
  readonly deferred: boolean;
  readonly failed: boolean;
  readonly searched: Searched | null;
};

/** The name of a known command for the log, which holds nothing that somebody may have made up. */
export function nameOf(command: string, { commands }: Dispatch): string {
  return commands.has(command) ? command : 'unknown';
}

/** Tells the asker alone why nothing happens. */
export async function refuse(interaction: APIInteraction, why: string, { responses }: Answering) {
  const type = InteractionResponseType.ChannelMessageWithSource;
  await responses.respond(interaction, { type, data: privately(apologise(why).reply) });
  return { command: 'refusal', deferred: false, failed: true, searched: null };
}

/** Answers one interaction that runs a command. */
export class Responder {
  private isAnnounced = false;

  constructor(
    private readonly interaction: APIInteraction,
    private readonly asked: Asked<'run'>,
    private readonly answering: Answering,
  ) {}

  /** @throws what went wrong, after telling the asker of it where possible */
  async give(): Promise<Answered> {
    try {
      const lacking = this.asked.press === 'share' ? lackingToPost(this.interaction, this.locale) : '';
      return lacking === ''
        ? await this.run()
        : await refuse(this.interaction, phrasesIn(this.locale).mayNotPost(lacking), this.answering);
    } catch (error) {
      const refused = whyRefused(error, this.locale);
      if (refused !== null) await this.tell(refused);
      else if (isOurFault(error)) await this.tell(phrasesIn(this.locale).broken, true);
      throw error;
    }
  }

  /** Tells the asker alone why there is no answer, and takes a public announcement back first, unless the bot is at fault. */
  private async tell(why: string, isOurs = false): Promise<void> {
    if (!this.isAnnounced) return void (await refuse(this.interaction, why, this.answering));
    if (isOurs) return this.follow(apologise(why));
    const { responses } = this.answering;
    if (!this.turns) await responses.remove(this.interaction);
    await responses.whisper(this.interaction, apologise(why).reply);
  }

  private async run(): Promise<Answered> {
    const { dispatch, patience } = this.answering;
    const outcome = dispatch.run(this.asked.request);
    const ready = await within(patience.forAnswer, outcome);
    if (ready) await this.respond(ready);
    else await this.announce(outcome);
    const { failed, searched } = await outcome;
    const { request, press } = this.asked;
    return { command: nameOf(request.command, dispatch), by: press, deferred: !ready, failed, searched };
  }

  private get locale() {
    return localeOf(this.interaction);
  }

  /** Whether the reply replaces the message with the pressed button. */
  private get turns(): boolean {
    return this.asked.press === 'turn';
  }

  private async respond(outcome: Outcome): Promise<void> {
    const isUpdate = this.turns && !outcome.failed;
    const reply = this.messageOf(outcome);
    await this.answering.responses.respond(this.interaction, {
      type: isUpdate
        ? InteractionResponseType.UpdateMessage
        : InteractionResponseType.ChannelMessageWithSource,
      data: isUpdate ? replacing(reply) : this.asked.isPrivate || outcome.failed ? privately(reply) : reply,
    });
  }

  /** Announces the answer, which settles who will see it. */
  private async announce(outcome: Promise<Outcome>): Promise<void> {
    const { responses } = this.answering;
    if (this.turns) {
      await responses.respond(this.interaction, { type: InteractionResponseType.DeferredMessageUpdate });
    } else {
      await responses.respond(this.interaction, {
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        ...(this.asked.isPrivate ? { data: { flags: MessageFlags.Ephemeral } } : {}),
      });
    }
    this.isAnnounced = true;
    await this.follow(await outcome);
  }

  /** Fills in the announced answer; a failure to turn a page leaves the message unchanged. */
  private async follow(outcome: Outcome): Promise<void> {
    const { responses } = this.answering;
    const say = this.turns && outcome.failed ? responses.whisper : responses.edit;
    await say(this.interaction, this.messageOf(outcome));
  }

  private messageOf(outcome: Outcome): Reply {
    const { request, isPrivate, message, press } = this.asked;
    const asker = userOf(this.interaction);
    const frame = {
      // A failure concerns nobody else; one that was announced to all stays where it is.
      isPrivate: isPrivate || (outcome.failed && (this.turns || !this.isAnnounced)),
      canShare: this.interaction.context !== InteractionContextType.BotDM,
      owner: this.turns && message ? removalOf(message).owner : (asker?.id ?? null),
    };
    const sharer = press === 'share' && !outcome.failed ? asker : null;
    const shown = sharer ? { ...outcome, reply: withoutControls(outcome.reply) } : outcome;
    const reply = framed(shown, request, frame, this.answering.dispatch.commands);
    return sharer ? withNote(reply, this.noteOf(sharer)) : reply;
  }

  private noteOf({ name, username }: NonNullable<ReturnType<typeof userOf>>): string {
    const who = name === username ? name : `${name} (@${username})`;
    return inert(phrasesIn(this.locale).sharedBy(who));
  }
}
