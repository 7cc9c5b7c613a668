import { describe, expect, it } from 'vitest';
import { login, register, start } from './local.js';

describe('a member', () => {
  it.each([
    ['an unknown command', 'nothing', {}],
    ['an unknown option', 'say', { text: 'x', other: 1 }],
    ['a missing option', 'say', {}],
    ['a text that is too long', 'say', { text: 'x'.repeat(21) }],
    ['a number below the least', 'say', { text: 'x', times: 0 }],
    ['a fraction', 'say', { text: 'x', times: 1.5 }],
    ['a number for a text', 'say', { text: 1 }],
  ])('cannot send %s', async (_, command, values) => {
    const discord = await start();
    await register(discord);
    await expect(discord.member().slash(command, values)).rejects.toThrow();
    expect(discord.interactions).toEqual([]);
  });

  it('sees that the application did not respond', async () => {
    const discord = await start({ patience: 100 });
    await register(discord);
    await expect(discord.member().slash('say', { text: 'x' })).rejects.toThrow('did not respond; it was not');
    expect(discord.undelivered).toHaveLength(1);
    await login(discord);
    await expect(discord.member().slash('say', { text: 'x' })).rejects.toThrow('did not respond');
    expect(discord.undelivered).toHaveLength(1);
  });
});
