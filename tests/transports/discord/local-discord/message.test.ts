import type { DiscordAPIError } from '@discordjs/rest';
import type { InteractionReplyOptions } from 'discord.js';
import { ComponentType, Routes } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../../support/discord/discord.js';
import {
  answering,
  button,
  CHINESE,
  link,
  NOBODY,
  restOf,
  row,
  start,
  text,
  V2,
  whatsWrong,
} from './local.js';

/** What a bot gets that replies so to a slash command, and what the local Discord notes. */
async function refusedWith(reply: object): Promise<{ code: unknown; wrong: string }> {
  const discord = await start();
  let code: unknown = null;
  const answered = new Promise<void>((resolve) => {
    void answering(discord, (interaction) =>
      interaction
        .reply(reply as InteractionReplyOptions)
        .catch((error: DiscordAPIError) => {
          code = error.code;
        })
        .finally(resolve),
    ).then(() => discord.member().slash('say', { text: 'x' }));
  });
  await answered;
  return { code, wrong: whatsWrong(discord) };
}

const section = { type: ComponentType.Section, components: [text('x')] };

describe('a message', () => {
  it.each([
    ['41 components', { flags: V2, components: Array(41).fill(text('x')) }],
    [
      '41 components with nested ones',
      { flags: V2, components: [{ type: 17, components: Array(40).fill(text('x')) }] },
    ],
    ['4,001 characters', { flags: V2, components: [text('x'.repeat(2000)), text('x'.repeat(2001))] }],
    ['10,000 bytes', { flags: V2, components: [text(CHINESE.repeat(3333)), text('x')] }],
    ['an empty text', { flags: V2, components: [text('')] }],
    ['content beside components of the second version', { flags: V2, content: 'x', components: [text('x')] }],
    ['a text without the flag', { components: [text('x')] }],
    ['2,001 characters of content', { content: 'x'.repeat(2001) }],
    ['a custom_id of 101 characters', { content: 'x', components: [row(button('x'.repeat(101)))] }],
    ['the same custom_id twice', { content: 'x', components: [row(button('a'), button('a'))] }],
    ['a label of 81 characters', { content: 'x', components: [row(button('a', 'x'.repeat(81)))] }],
    ['a link of 513 characters', { content: 'x', components: [row(link(`https://a.b/${'x'.repeat(501)}`))] }],
    ['a link to a file', { content: 'x', components: [row(link('file:///etc/passwd'))] }],
    ['six buttons in a row', { content: 'x', components: [row(...[...'abcdef'].map((id) => button(id)))] }],
    ['an empty row', { content: 'x', components: [row()] }],
    ['an empty container', { flags: V2, components: [{ type: 17, components: [] }] }],
    ['a section without an accessory', { flags: V2, components: [section] }],
    [
      'the same id twice',
      {
        flags: V2,
        components: [
          { ...text('x'), id: 1 },
          { ...text('x'), id: 1 },
        ],
      },
    ],
    ['an unknown component', { flags: V2, components: [{ type: 99 }] }],
    [
      'a select menu with the same value twice',
      {
        content: 'x',
        components: [row({ type: 3, custom_id: 'a', options: Array(2).fill({ label: 'x', value: 'x' }) })],
      },
    ],
  ])('with %s is refused', async (_, reply) => {
    expect(await refusedWith(reply)).toMatchObject({ code: 50035 });
  });

  it('that is empty is refused', async () => {
    expect(await refusedWith({ content: '' })).toMatchObject({ code: 50006 });
  });

  it.each([
    ['4,000 characters', [text('x'.repeat(4000))]],
    ['9,999 bytes', [text(CHINESE.repeat(3333))]],
    ['40 components', [{ type: 17, components: Array(39).fill(text('x')) }]],
    ['a link of 512 characters', [row(link(`https://a.b/${'x'.repeat(500)}`))]],
    ['a section with a button', [{ ...section, accessory: button('x'.repeat(100), 'x') }]],
  ])('with %s is taken', async (_, components) => {
    expect(await refusedWith({ flags: V2, components })).toEqual({ code: null, wrong: '' });
  });

  it.each([
    ['without allowed_mentions', undefined],
    ['that may mention everybody', { parse: ['everyone'] }],
    ['that mentions somebody', { parse: [], users: ['1'] }],
    ['that pings whom it answers', { parse: [], replied_user: true }],
  ])('%s is noted', async (_, allowed_mentions) => {
    const discord = await start();
    const body = { content: 'x', allowed_mentions };
    await restOf(discord).post(Routes.channelMessages(CHANNELS.general), { body });
    expect(discord.violations).toHaveLength(1);
  });

  it('cannot lose its components of the second version by an edit', async () => {
    const discord = await start();
    const rest = restOf(discord);
    const send = { flags: V2, components: [text('x')], allowed_mentions: NOBODY };
    const { id } = (await rest.post(Routes.channelMessages(CHANNELS.general), { body: send })) as {
      id: string;
    };
    const edit = (body: object) =>
      rest.patch(Routes.channelMessage(CHANNELS.general, id), {
        body: { ...body, allowed_mentions: NOBODY },
      });
    await expect(edit({ flags: 0 })).rejects.toMatchObject({ code: 50035 });
    await expect(edit({ content: 'x' })).rejects.toMatchObject({ code: 50035 });
    await expect(edit({ components: [] })).rejects.toMatchObject({ code: 50006 });
    await edit({ components: [text('y')] });
    expect(discord.messages(CHANNELS.general)[0]).toMatchObject({
      flags: V2,
      components: [{ content: 'y' }],
    });
  });
});
