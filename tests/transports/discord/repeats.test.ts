import { REST } from '@discordjs/rest';
import type { APIInteraction, GatewayMessageCreateDispatchData } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { Listener } from '../../../src/transports/discord/listener.js';
import { createFirstTimes } from '../../../src/transports/discord/repeats.js';

describe('ids that come again', () => {
  it('are known for ten thousand others, and then forgotten, so that memory has an end', () => {
    const isFirst = createFirstTimes();
    expect(isFirst('first')).toBe(true);
    for (let id = 1; id < 10_000; id += 1) isFirst(`${id}`);
    expect(isFirst('first')).toBe(false);
    expect(isFirst('one more')).toBe(true);
    expect(isFirst('one more')).toBe(false);
    expect(isFirst('2')).toBe(false);
    expect(isFirst('first')).toBe(true);
  });
});

describe('an event that a resumed session repeats', () => {
  it('reaches the bot once', () => {
    const heard: string[] = [];
    const answer = async ({ id }: { readonly id: string }): Promise<void> => void heard.push(id);
    const bot = { answer, answerMessage: ({ message }: { message: { id: string } }) => answer(message) };
    const listener = new Listener(bot, new REST());
    const interaction = { id: '1', token: 'token' } as APIInteraction;
    const message = { id: '2', channel_id: '3' } as GatewayMessageCreateDispatchData;
    for (const _ of ['first', 'again']) {
      listener.onInteraction(interaction);
      listener.onMessage(message, { botId: '4', roleId: undefined, language: 'en' });
    }
    expect(heard).toEqual(['1', '2']);
  });
});
