import {
  type ChatInputCommandInteraction,
  Events,
  type Interaction,
  type MessageComponentInteraction,
} from 'discord.js';
import { MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { CHANNELS, componentsIn } from '../../../support/discord/discord.js';
import { answering, button, login, register, row, start, text, V2 } from './local.js';

describe('an unmodified client', () => {
  it('logs in, sees the server, and answers a command', async () => {
    const discord = await start();
    const client = await answering(discord, async (interaction) =>
      interaction.reply(`${interaction.options.getString('text')} in ${interaction.locale}`),
    );
    expect(client.guilds.cache.get(discord.guildId)?.channels.cache.size).toBe(Object.keys(CHANNELS).length);
    const seen = await discord.member({ locale: 'zh-CN' }).slash('say', { text: '算力' });
    expect(seen).toMatchObject({ ephemeral: false, deferred: false, message: { content: '算力 in zh-CN' } });
    expect(discord.messages(CHANNELS.general)).toEqual([seen.message]);
    expect(discord.interactions[0]).toMatchObject({ accepted: 1, refused: 0 });
    expect(discord.violations).toEqual([]);
  });

  it('defers an ephemeral answer, and edits it into one of components', async () => {
    const discord = await start();
    await answering(discord, async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply({ flags: V2, components: [text('found'), row(button('go'))] });
    });
    const seen = await discord.member().slash('say', { text: 'x' });
    expect(seen).toMatchObject({ ephemeral: true, deferred: true });
    expect(seen.message!.flags).toBe(V2 | MessageFlags.Ephemeral);
    expect(componentsIn(seen.message!).map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(discord.messages(CHANNELS.general)).toEqual([]);
    await expect(discord.member().press(seen, 'go')).rejects.toThrow('ephemeral message of somebody else');
    expect(discord.violations).toEqual([]);
  });

  it('completes an option, and answers presses, choices and message menus', async () => {
    const discord = await start();
    await register(discord);
    const client = await login(discord);
    const select = { type: 3, custom_id: 'pick', options: [{ label: 'One', value: '1' }] };
    const show = (interaction: ChatInputCommandInteraction) =>
      interaction.reply({ content: 'x', components: [row(button('a')), row(select)] } as never);
    const change = (interaction: MessageComponentInteraction) =>
      interaction.update(interaction.isStringSelectMenu() ? interaction.values.join() : 'pressed');
    const answer = async (interaction: Interaction): Promise<unknown> => {
      if (interaction.isAutocomplete())
        return interaction.respond([{ name: interaction.options.getFocused(), value: 'v' }]);
      if (interaction.isMessageContextMenuCommand())
        return interaction.reply(interaction.targetMessage.content);
      return interaction.isMessageComponent() ? change(interaction) : show(interaction as never);
    };
    client.on(Events.InteractionCreate, (interaction) => void answer(interaction));
    const ann = discord.member();
    expect(await ann.type('say', 'text', '算')).toEqual([{ name: '算', value: 'v' }]);
    const first = await ann.slash('say', { text: 'x' });
    const pressed = await ann.press(first, 'a');
    expect(pressed.message).toBe(first.message);
    expect(pressed.message!.content).toBe('pressed');
    expect((await ann.choose(first, 'One')).message!.content).toBe('1');
    const said = ann.post('what others wrote');
    expect((await ann.menu('Look up', said)).message!.content).toBe('what others wrote');
    expect(discord.violations).toEqual([]);
  });

  it('reads a message only where it is written to the bot, and replies', async () => {
    const discord = await start();
    const client = await login(discord);
    const read: string[] = [];
    client.on(Events.MessageCreate, (message) => {
      if (message.author.bot) return;
      read.push(message.content);
      if (message.content !== '')
        void message.reply({ content: 'yes', allowedMentions: { parse: [], repliedUser: false } });
    });
    const ann = discord.member();
    await ann.sayUnanswered('to others');
    const first = await ann.say('to you', { mention: true });
    const reply = await ann.say('and you', { replyTo: first });
    expect(reply.message!.referenced_message!.content).toBe('and you');
    await ann.sayUnanswered('quietly', { replyTo: first, ping: false });
    expect((await ann.dm('hello')).message!.content).toBe('yes');
    expect(read).toEqual(['', `<@${discord.botId}> to you`, 'and you', '', 'hello']);
    expect(discord.violations).toEqual([]);
  });

  it('answers a user who installed it where it is not a member', async () => {
    const discord = await start();
    let owners: object = {};
    await answering(discord, async (interaction) => {
      owners = interaction.authorizingIntegrationOwners;
      return interaction.reply({ content: 'x', flags: MessageFlags.Ephemeral });
    });
    const ann = discord.member();
    const seen = await ann.slash('say', { text: 'x' }, { install: 'user', context: 2 });
    expect(seen.ephemeral).toBe(true);
    expect(owners).toMatchObject({ userId: ann.id });
    expect((await ann.slash('say', { text: 'x' }, { context: 1 })).message!.channel_id).toBe(ann.dmChannel());
    expect(discord.violations).toEqual([]);
  });
});
