import { BUTTON, type Reply, STRING_SELECT } from '../../../reply/reply.js';
import { ON_MESSAGE, SLASH } from './commands.js';

/** Values of a command's options: texts, and yes or no. */
export type OptionValues = Readonly<Record<string, string | boolean>>;

/** What somebody does, in the form of https://discord.com/developers/docs/interactions/receiving-and-responding. */
export type Act = {
  readonly type: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly message?: SentMessage;
};

/** What the bot is told of a message that holds what is pressed: nothing of its files. */
type SentMessage = Pick<Reply, 'flags' | 'components'>;

/** Discord's numbers: of interactions and options. */
const COMMAND = 2;
const COMPONENT = 3;
const COMPLETION = 4;
const STRING = 3;
export const BOOLEAN = 5;

/** Uses a slash command. */
export function slash(name: string, values: OptionValues): Act {
  return { type: COMMAND, data: { type: SLASH, name, options: optionsOf(values) } };
}

/** Types into an option that completes. */
export function complete(name: string, option: string, typed: string, others: OptionValues): Act {
  const options = optionsOf({ ...others, [option]: typed });
  const focused = options.map((one) => (one.name === option ? { ...one, focused: true } : one));
  return { type: COMPLETION, data: { type: SLASH, name, options: focused } };
}

/** Presses a button of a message. */
export function press(message: SentMessage, customId: string): Act {
  return { type: COMPONENT, data: { component_type: BUTTON, custom_id: customId }, message: held(message) };
}

/** Chooses from a menu of a message. */
export function choose(message: SentMessage, customId: string, value: string): Act {
  return {
    type: COMPONENT,
    data: { component_type: STRING_SELECT, custom_id: customId, values: [value] },
    message: held(message),
  };
}

/** Uses a command on a message: on what somebody wrote, or on a reply. */
export function useOn(name: string, message: { readonly content: string } | SentMessage): Act {
  const resolved = { messages: { message: 'content' in message ? message : held(message) } };
  return { type: COMMAND, data: { type: ON_MESSAGE, name, target_id: 'message', resolved } };
}

/** A message without its files. */
export function held({ flags, components = [] }: SentMessage): SentMessage {
  return { ...(flags === undefined ? {} : { flags }), components };
}

function optionsOf(values: OptionValues) {
  return Object.entries(values).map(([name, value]) => ({
    name,
    type: typeof value === 'boolean' ? BOOLEAN : STRING,
    value,
  }));
}
