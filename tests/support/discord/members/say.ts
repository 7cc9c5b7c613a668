import { type APIMessage, type APIUser, MessageType } from 'discord-api-types/v10';
import { announce } from '../messages/announce.js';
import { buildMessage } from '../messages/build.js';
import type { Saying, Seen } from '../types.js';
import type { World } from '../world.js';
import { messageOf } from './message-of.js';
import { type Person, sceneOf } from './person.js';

/** How long a silent bot is listened to, in milliseconds. */
const SILENCE = 300;

/** Says something and waits for the bot's message. @throws Error where none comes in time */
export async function say(world: World, person: Person, content: string, saying: Saying = {}): Promise<Seen> {
  const answer = listen(world, world.settings.patience);
  const message = post(world, person, content, saying, answer.to);
  const reply = await answer.heard;
  if (!reply) throw new Error(`The bot did not answer what ${person.user.username} said.`);
  return { id: message.id, message: reply, ephemeral: false, deferred: false, choices: [] };
}

/** Says something to which no answer comes. @throws Error where one does */
export async function sayUnanswered(
  world: World,
  person: Person,
  content: string,
  saying: Saying & { readonly wait?: number } = {},
): Promise<void> {
  const answer = listen(world, saying.wait ?? SILENCE);
  post(world, person, content, saying, answer.to);
  const reply = await answer.heard;
  if (reply) throw new Error(`The bot answered what it should not: ${JSON.stringify(reply)}`);
}

/** A person's message: kept, told to the bot, and handed to `before` in between. */
export function post(
  world: World,
  person: Person,
  content: string,
  saying: Saying = {},
  before: (message: APIMessage) => void = () => undefined,
): APIMessage {
  const { bot, botRoleId } = world.place;
  const { channel } = sceneOf(world, person, saying.channel === undefined ? {} : { channel: saying.channel });
  const reference = saying.replyTo ? messageOf(world, person, saying.replyTo) : null;
  const pinged = reference && saying.ping !== false ? [reference.author] : [];
  const message = buildMessage(
    {
      id: world.nextId(),
      channelId: channel.id,
      guildId: channel.guildId,
      author: person.user,
      type: reference ? MessageType.Reply : MessageType.Default,
      mentions: distinct([...(saying.mention === true ? [bot] : []), ...pinged]),
      roles: saying.mention === 'role' ? [botRoleId] : [],
      reference,
    },
    { content: `${mentionIn(saying, world)}${content}` },
  );
  world.messages.add(message);
  before(message);
  announce(world, 'MESSAGE_CREATE', message);
  return message;
}

function mentionIn({ mention }: Saying, { place }: World): string {
  if (mention === 'role') return `<@&${place.botRoleId}> `;
  return mention === true ? `<@${place.bot.id}> ` : '';
}

function distinct(users: readonly APIUser[]): APIUser[] {
  return users.filter(({ id }, at) => users.findIndex((one) => one.id === id) === at);
}

type Listening = {
  /** Which message an answer is to. */
  readonly to: (message: APIMessage) => void;
  /** The answer; null where none came in time. */
  readonly heard: Promise<APIMessage | null>;
};

/** Listens for a message of the bot in the channel that replies to this one, or to none. */
function listen({ listeners, timers }: World, patience: number): Listening {
  let asked: APIMessage | null = null;
  const heard = new Promise<APIMessage | null>((resolve) => {
    const end = (reply: APIMessage | null): void => {
      cancel();
      listeners.delete(listener);
      resolve(reply);
    };
    const cancel = timers.after(patience, () => end(null));
    const listener = (message: APIMessage): void => {
      const answers = message.message_reference?.message_id ?? asked?.id;
      if (message.channel_id === asked?.channel_id && answers === asked.id) end(message);
    };
    listeners.add(listener);
  });
  return {
    heard,
    to: (message) => {
      asked = message;
    },
  };
}
