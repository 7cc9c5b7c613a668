import { Routes } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { COMMANDS, register, restOf, start, whatsWrong } from './local.js';

describe('registering commands', () => {
  it('keeps them with the defaults that Discord fills in, and their ids', async () => {
    const discord = await start();
    const [first] = (await register(discord)) as { id: string }[];
    const [again] = (await register(discord)) as { id: string }[];
    expect(again!.id).toBe(first!.id);
    expect(again).toMatchObject({
      application_id: discord.appId,
      default_member_permissions: null,
      dm_permission: true,
      nsfw: false,
      description_localizations: null,
    });
    const route = Routes.applicationCommands(discord.appId);
    const [listed] = (await restOf(discord).get(route)) as object[];
    expect(listed).not.toHaveProperty('name_localizations');
    const query = new URLSearchParams({ with_localizations: 'true' });
    const [full] = (await restOf(discord).get(route, { query })) as object[];
    expect(full).toMatchObject({ name_localizations: { 'zh-CN': '说' } });
  });

  it.each([
    ['an upper-case name', [{ name: 'Ask', description: 'x' }]],
    ['a description of 101 characters', [{ name: 'ask', description: 'x'.repeat(101) }]],
    [
      'a language that is none of its own',
      [{ name: 'ask', description: 'x', name_localizations: { en: 'x' } }],
    ],
    ['the same name twice', [COMMANDS[0], COMMANDS[0]]],
    ['a message command with a description', [{ name: 'Look up', type: 3, description: 'x' }]],
    [
      'a required option after another',
      [
        {
          name: 'ask',
          description: 'x',
          options: [
            { type: 3, name: 'a', description: 'x' },
            { type: 3, name: 'b', description: 'x', required: true },
          ],
        },
      ],
    ],
    [
      'a yes or no that completes',
      [
        {
          name: 'ask',
          description: 'x',
          options: [{ type: 5, name: 'a', description: 'x', autocomplete: true }],
        },
      ],
    ],
  ])('refuses %s', async (_, commands) => {
    const discord = await start();
    await expect(register(discord, commands as object[])).rejects.toMatchObject({ code: 50035, status: 400 });
    expect(whatsWrong(discord)).toContain('Invalid Form Body');
  });

  it('is refused for an unknown application, for that of another, and without the token', async () => {
    const discord = await start();
    const put = (app: string) => restOf(discord).put(Routes.applicationCommands(app), { body: [] });
    await expect(put('123456789012345678')).rejects.toMatchObject({ status: 404 });
    await expect(put(discord.otherAppId)).rejects.toMatchObject({ status: 403, code: 50001 });
    const response = await fetch(`${discord.api}/v10/applications/${discord.appId}/commands`);
    expect([response.status, await response.json()]).toEqual([
      401,
      { message: '401: Unauthorized', code: 0 },
    ]);
  });
});
