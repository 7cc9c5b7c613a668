import type { Locale } from 'discord-api-types/v10';
import { interact } from '../interactions/send.js';
import { createUser } from '../place.js';
import type { Member } from '../types.js';
import type { World } from '../world.js';
import { complete, menu, slash } from './commands.js';
import { choose, press } from './components.js';
import { openDirectMessages } from './direct-messages.js';
import { type Person, sceneOf } from './person.js';
import { post, say, sayUnanswered } from './say.js';

type Joining = {
  readonly name: string;
  readonly locale: `${Locale}`;
  readonly bot: boolean;
  readonly managesMessages: boolean;
};

/** Somebody joins the server. */
export function createMember(world: World, { name, bot, ...rest }: Joining): Member {
  const person: Person = { user: createUser(world.nextId(), name, bot), ...rest };
  world.people.push(person.user);
  const dmChannel = (): string => openDirectMessages(world, person.user).id;
  return {
    id: person.user.id,
    name,
    dmChannel,
    slash: (command, values = {}, where) => slash(world, person, command, values, where),
    type: (command, option, typed, others = {}, where) =>
      complete(world, person, command, { name: option, typed }, others, where),
    press: (message, label, where) => press(world, person, message, label, where),
    choose: (message, value, where) => choose(world, person, message, value, where),
    menu: (command, message, where) => menu(world, person, command, message, where),
    forge: (action, forged = {}) => interact(world, sceneOf(world, person), { ...action, forged }),
    say: (content, saying) => say(world, person, content, saying),
    dm: (content, saying = {}) => say(world, person, content, { ...saying, channel: dmChannel() }),
    sayUnanswered: (content, saying) => sayUnanswered(world, person, content, saying),
    post: (content, saying) => post(world, person, content, saying),
  };
}
