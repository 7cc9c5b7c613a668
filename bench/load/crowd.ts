import { randomBytes, randomInt } from 'node:crypto';
import {
  type APIMessage,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import { controlsOf } from '../../src/reply/reply.js';
import { ownerIn } from '../../src/transports/discord/frame.js';
import { readOwnQuestions } from '../own-questions.js';

/** An interaction as it is posted. */
export type Interaction = { readonly token: string; readonly type: number; readonly body: string };

/** People on a server: most ask, some press a button of an answer, some type into an option. */
export class Crowd {
  private readonly questions = readOwnQuestions().map(({ question }) => question);
  private made = 0;
  /** The newest answer, whose buttons can be pressed. */
  private last: Pick<APIMessage, 'components'> | null = null;

  /** The next interaction, the same ones in every run apart from their tokens. */
  next(): Interaction {
    const at = this.made++;
    const question = this.questions[at % this.questions.length]!;
    if (at % 10 === 3) return make(InteractionType.ApplicationCommand, command('target', []));
    if (at % 10 === 6) return make(InteractionType.ApplicationCommandAutocomplete, completion(question));
    const button = at % 5 === 4 && this.last ? pressable(this.last, Math.floor(at / 5)) : null;
    if (button === null)
      return make(InteractionType.ApplicationCommand, command('ask', [text('question', question)]));
    return make(InteractionType.MessageComponent, button, { ...this.last, id: '1', flags: 0 });
  }

  /** Keeps an answer, so that its buttons can be pressed. */
  keep(message: Pick<APIMessage, 'components'>): void {
    if (pressable(message, 0) !== null) this.last = message;
  }
}

const text = (name: string, value: string) => ({ type: ApplicationCommandOptionType.String, name, value });

function command(name: string, options: readonly object[]): object {
  return { id: '2', type: ApplicationCommandType.ChatInput, name, options };
}

function completion(typed: string): object {
  return command('target', [{ ...text('about', typed.slice(0, 4)), focused: true }]);
}

/** What an answer's button sends when pressed, each in its turn but the one that removes it; null where it has none. */
function pressable(message: Pick<APIMessage, 'components'>, turn: number): object | null {
  const buttons = controlsOf({ components: message.components ?? [] }).filter(isPressable);
  const button = buttons[turn % buttons.length];
  return button && 'custom_id' in button
    ? { component_type: ComponentType.Button, custom_id: button.custom_id }
    : null;
}

function make(type: InteractionType, data: object, message?: object): Interaction {
  const token = `interaction-${randomBytes(12).toString('hex')}`;
  // Each comes from another user, as one who asks so fast would be refused.
  const user = { id: `${randomInt(1_000, 1_000_000)}`, username: 'ann', global_name: null };
  const about = { id: '4', application_id: '5', version: 1, locale: 'zh-CN', channel_id: '6', context: 1 };
  return { token, type, body: JSON.stringify({ ...about, type, token, user, data, message }) };
}

function isPressable(control: ReturnType<typeof controlsOf>[number]): boolean {
  return (
    'custom_id' in control &&
    control.type === ComponentType.Button &&
    !control.disabled &&
    ownerIn(control.custom_id) === null
  );
}
