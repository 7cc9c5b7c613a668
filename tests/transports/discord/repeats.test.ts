import { REST } from '@discordjs/rest';
import type { APIInteraction, GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import { beforeEach, describe, expect, it } from 'vitest';
import { Listener } from '../../../src/transports/discord/listener.js';

describe('an event that a resumed session repeats', () => {
  let heard: string[];
  let listener: Listener;
  const interact = (id: string) => listener.onInteraction({ id, token: 'token' } as APIInteraction);
  const write = (id: string) =>
    listener.onMessage({ id, channel_id: '3' } as GatewayMessageCreateDispatchData, {
      botId: '4',
      roleId: undefined,
      language: 'en',
    });

  beforeEach(() => {
    heard = [];
    const answer = async ({ id }: { readonly id: string }): Promise<void> => void heard.push(id);
    const bot = { answer, answerMessage: ({ message }: { message: { id: string } }) => answer(message) };
    listener = new Listener(bot, new REST());
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
