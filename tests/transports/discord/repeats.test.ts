import { REST } from '@discordjs/rest';
import { GatewayDispatchEvents, type GatewayDispatchPayload } from 'discord-api-types/v10';
import { beforeEach, describe, expect, it } from 'vitest';
import { openLog } from '../../../src/log.js';
import { Events } from '../../../src/transports/discord/events.js';

describe('an event that a resumed session repeats', () => {
  let heard: string[];
  let events: Events;
  const hear = (t: GatewayDispatchEvents, d: object) => events.hear({ t, d } as GatewayDispatchPayload);
  const interact = (id: string) => hear(GatewayDispatchEvents.InteractionCreate, { id, token: 'token' });
  const write = (id: string) => hear(GatewayDispatchEvents.MessageCreate, { id, channel_id: '3' });

  beforeEach(() => {
    heard = [];
    const answer = async ({ id }: { readonly id: string }): Promise<void> => void heard.push(id);
    const bot = { answer, answerMessage: ({ message }: { message: { id: string } }) => answer(message) };
    events = new Events(bot, new REST(), openLog('silent', process.stderr), false);
  });

  it('reaches the bot once', () => {
    for (const _ of ['first', 'again']) {
      interact('1');
      write('2');
    }
    expect(heard).toEqual(['1', '2']);
  });

  it('is known for ten thousand others, and then forgotten, so that memory has an end', () => {
    interact('first');
    for (let id = 1; id < 10_000; id += 1) interact(`${id}`);
    interact('1');
    expect(heard).toHaveLength(10_000);
    interact('one more');
    interact('first');
    expect(heard.slice(-2)).toEqual(['one more', 'first']);
  });
});
