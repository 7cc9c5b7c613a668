import { createPublicKey, verify } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  ButtonStyle,
  type ChatInputCommandInteraction,
  Client,
  type ClientOptions,
  ComponentType,
  type DiscordAPIError,
  Events,
  GatewayIntentBits,
  type Interaction,
  type InteractionReplyOptions,
  type MessageComponentInteraction,
  MessageFlags,
  Partials,
  REST,
  Routes,
} from 'discord.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import {
  CHANNELS,
  componentsIn,
  type Discord,
  type DiscordOptions,
  startDiscord,
} from '../../support/discord/discord.js';

const COMMANDS = [
  {
    name: 'say',
    description: 'Says it',
    name_localizations: { 'zh-CN': '说' },
    options: [
      { type: 3, name: 'text', description: 'What', required: true, max_length: 20, autocomplete: true },
      { type: 4, name: 'times', description: 'How often', min_value: 1 },
    ],
  },
  { name: 'Look up', type: 3 },
];

const V2 = MessageFlags.IsComponentsV2;
const NOBODY = { parse: [] };

/** A Chinese character has three bytes of UTF-8. */
const CHINESE = '算';

const text = (content: string) => ({ type: ComponentType.TextDisplay, content });
const row = (...components: object[]) => ({ type: ComponentType.ActionRow, components });
const button = (custom_id: string, label = custom_id) => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label,
  custom_id,
});
const link = (url: string) => ({ type: ComponentType.Button, style: ButtonStyle.Link, label: 'Source', url });

/** Starts a local Discord that ends with the test. */
async function start(options: DiscordOptions = {}): Promise<Discord> {
  const discord = await startDiscord({ patience: 2_000, ...options });
  onTestFinished(discord.close);
  return discord;
}

/** REST as discord.js does it; it retries at once. */
function restOf(discord: Discord): REST {
  return new REST({ api: discord.api, globalRequestsPerSecond: 1000 }).setToken(discord.token);
}

const register = (discord: Discord, commands: readonly object[] = COMMANDS) =>
  restOf(discord).put(Routes.applicationCommands(discord.appId), { body: commands });

/** An unmodified client that is ready, and ends with the test. */
async function login(discord: Discord, options: Partial<ClientOptions> = {}): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    rest: { api: discord.api },
    allowedMentions: { parse: [] },
    ...options,
  });
  onTestFinished(() => client.destroy());
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  await client.login(discord.token);
  await ready;
  return client as Client<true>;
}

/** A bot that answers every slash command so. */
async function answering(
  discord: Discord,
  answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>,
): Promise<Client<true>> {
  await register(discord);
  const client = await login(discord);
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) answer(interaction).catch(() => undefined);
  });
  return client;
}

const whatsWrong = ({ violations }: Discord) => violations.map(({ what }) => what).join('; ');

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

/** Connects as a client would that does not check its token first; yields the close code. */
function identifyWith(discord: Discord, token: string, intents: number): Promise<number> {
  const socket = new WebSocket(discord.gateway.url());
  socket.on('open', () => socket.send(JSON.stringify({ op: 2, d: { token, intents, properties: {} } })));
  return new Promise((resolve) => socket.on('close', resolve));
}

/** discord.js lets 5 s pass between two identifications. */
const IDENTIFIES_TWICE = 20_000;

describe('the gateway', () => {
  it('replays after a cut what happened meanwhile', async () => {
    const discord = await start();
    const client = await answering(discord, (interaction) => interaction.reply('still here'));
    const resumed = new Promise((resolve) =>
      client.once(Events.ShardResume, (_, replayed) => resolve(replayed)),
    );
    discord.gateway.drop();
    const seen = await discord.member().slash('say', { text: 'x' });
    expect(seen.message!.content).toBe('still here');
    expect(await resumed).toBeGreaterThan(0);
    expect(discord.gateway).toMatchObject({ identified: 1, resumed: 1, connected: 1 });
  });

  it.each([
    ['asks to reconnect', (discord: Discord) => discord.gateway.reconnect()],
    ['closes with 4000', (discord: Discord) => discord.gateway.close(4000)],
    ['invalidates but lets resume', (discord: Discord) => discord.gateway.invalidate(true)],
  ])('%s, and the client resumes', async (_, act) => {
    const discord = await start();
    const client = await answering(discord, (interaction) => interaction.reply('x'));
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
    act(discord);
    await resumed;
    await discord.member().slash('say', { text: 'x' });
    expect(discord.gateway).toMatchObject({ identified: 1, resumed: 1 });
  });

  it(
    'invalidates a session: what happens is lost until the client identifies anew',
    async () => {
      const discord = await start();
      const client = await answering(discord, (interaction) => interaction.reply('x'));
      const ready = new Promise((resolve) => client.once(Events.ShardReady, resolve));
      discord.gateway.invalidate();
      await expect(discord.member().slash('say', { text: 'x' })).rejects.toThrow('did not respond');
      expect(discord.undelivered).toHaveLength(1);
      await ready;
      await discord.member().slash('say', { text: 'x' });
      expect(discord.gateway.identified).toBe(2);
    },
    IDENTIFIES_TWICE,
  );

  it('closes on a wrong token, on intents that do not exist, and on privileged ones', async () => {
    const discord = await start();
    expect(await identifyWith(discord, 'wrong', 1)).toBe(4004);
    expect(await identifyWith(discord, discord.token, 1 << 30)).toBe(4013);
    expect(whatsWrong(discord)).toBe('');
    expect(await identifyWith(discord, discord.token, GatewayIntentBits.MessageContent)).toBe(4014);
    expect(whatsWrong(discord)).toContain('privileged intents');
  });

  it('lets no client in with a wrong token or with privileged intents', async () => {
    const discord = await start();
    const client = new Client({ intents: [], rest: { api: discord.api } });
    await expect(client.login('wrong')).rejects.toMatchObject({ code: 'TokenInvalid' });
    const curious = new Client({ intents: [GatewayIntentBits.MessageContent], rest: { api: discord.api } });
    onTestFinished(() => curious.destroy());
    const errors = new Promise((resolve) => curious.once(Events.ShardError, resolve));
    const login = curious.login(discord.token).catch((error: unknown) => error);
    expect(String(await Promise.race([login, errors]))).toContain('disallowed intents');
  });
});

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

describe('a response', () => {
  it('is taken once', async () => {
    const discord = await start();
    const codes: unknown[] = [];
    await answering(discord, async (interaction) => {
      await interaction.reply('first');
      const path = Routes.interactionCallback(interaction.id, interaction.token);
      const again = { type: 4, data: { content: 'second', allowed_mentions: NOBODY } };
      await restOf(discord)
        .post(path, { body: again, auth: false })
        .catch((error: DiscordAPIError) => codes.push(error.code));
      await interaction.followUp('done');
    });
    await discord.member().slash('say', { text: 'x' });
    await expect
      .poll(() => discord.messages(CHANNELS.general).map(({ content }) => content))
      .toEqual(['first', 'done']);
    expect(codes).toEqual([40060]);
    expect(discord.interactions[0]).toMatchObject({ accepted: 1, refused: 1 });
    expect(whatsWrong(discord)).toBe('answers an interaction a second time');
  });

  it('is taken in time', async () => {
    const discord = await start({ responseWindow: 50, patience: 400 });
    const codes: unknown[] = [];
    await answering(discord, async (interaction) => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      await interaction.reply('late').catch((error: DiscordAPIError) => codes.push(error.code));
    });
    await expect(discord.member().slash('say', { text: 'x' })).rejects.toThrow(
      '1 of its responses were refused',
    );
    expect(codes).toEqual([10062]);
    expect(whatsWrong(discord)).toBe('answers an interaction too late');
  });

  it('can be edited as long as its token is valid', async () => {
    const discord = await start({ tokenLifetime: 50 });
    const codes: unknown[] = [];
    await answering(discord, async (interaction) => {
      await interaction.reply('x');
      await new Promise((resolve) => setTimeout(resolve, 100));
      await interaction.editReply('y').catch((error: DiscordAPIError) => codes.push(error.code));
    });
    await discord.member().slash('say', { text: 'x' });
    await expect.poll(() => codes).toEqual([50027]);
  });
});

describe('a channel', () => {
  const post = (discord: Discord, channel: string, more: object = {}) =>
    restOf(discord).post(Routes.channelMessages(channel), {
      body: { content: 'x', allowed_mentions: NOBODY, ...more },
    });

  it('refuses what the bot may not do there', async () => {
    const discord = await start();
    const { id } = discord.member().post('x', { channel: CHANNELS.forgetful });
    const message_reference = { message_id: id };
    await expect(post(discord, CHANNELS.muted)).rejects.toMatchObject({ status: 403, code: 50013 });
    await expect(post(discord, CHANNELS.hidden)).rejects.toMatchObject({ status: 403, code: 50001 });
    await expect(post(discord, CHANNELS.forgetful, { message_reference })).rejects.toMatchObject({
      code: 160002,
    });
    await expect(post(discord, CHANNELS.general, { message_reference })).rejects.toMatchObject({
      code: 50035,
    });
    await post(discord, CHANNELS.thread, {
      message_reference: { ...message_reference, fail_if_not_exists: false },
    });
  });

  it('takes a message with the same nonce once', async () => {
    const discord = await start();
    await post(discord, CHANNELS.general, { nonce: '1', enforce_nonce: true });
    await post(discord, CHANNELS.general, { nonce: '1', enforce_nonce: true });
    expect(discord.messages(CHANNELS.general)).toHaveLength(1);
  });

  it('notes a route that does not exist', async () => {
    const discord = await start();
    await expect(restOf(discord).get('/guilds/1/nothing')).rejects.toMatchObject({ status: 404 });
    expect(whatsWrong(discord)).toContain('asks for a route that the local Discord does not know');
  });
});

describe('a fault', () => {
  it('is overcome by discord.js: 429, 502 and a delay', async () => {
    const discord = await start();
    await answering(discord, (interaction) => interaction.reply('x'));
    discord.faults.next(1, { status: 429, retryAfter: 0.1 }, /callback$/u);
    discord.faults.next(1, { status: 502, delay: 10 }, /callback$/u);
    expect((await discord.member().slash('say', { text: 'x' })).message!.content).toBe('x');
    expect(discord.faults.met.map(({ fault }) => fault.status)).toEqual([429, 502]);
    expect(discord.log.filter(({ path }) => path.endsWith('/callback')).map(({ status }) => status)).toEqual([
      429, 502, 204,
    ]);
    expect(discord.violations).toEqual([]);
  });

  it('after the request was carried out does not blame the bot for trying again', async () => {
    const discord = await start();
    await answering(discord, (interaction) => interaction.reply('x'));
    discord.faults.next(1, { status: 502, after: true }, /callback$/u);
    await discord.member().slash('say', { text: 'x' });
    await expect.poll(() => discord.interactions[0]).toMatchObject({ accepted: 1, refused: 1 });
    expect(discord.violations).toEqual([]);
  });

  it('comes at random, and the same way for the same seed', async () => {
    const statuses = async () => {
      const discord = await start({ seed: 7 });
      discord.faults.random(0.5, [{ status: 500 }]);
      const all = Array.from({ length: 20 }, () => fetch(`${discord.api}/v10/gateway`));
      return (await Promise.all(all)).map(({ status }) => status);
    };
    const first = await statuses();
    expect(new Set(first)).toEqual(new Set([200, 500]));
    expect((await statuses()).sort()).toEqual(first.sort());
  });
});

/** A bot at an endpoint of its own that answers so, if it was Discord who asked. */
async function endpointOf(
  publicKey: string,
  answer: object,
): Promise<{ url: string; asked: { type: number }[] }> {
  const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(publicKey, 'hex')]);
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' });
  const asked: { type: number }[] = [];
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).join('');
    const signed = Buffer.from(`${request.headers['x-signature-timestamp']}${body}`);
    const signature = Buffer.from(String(request.headers['x-signature-ed25519']), 'hex');
    if (!verify(null, signed, key, signature)) return response.writeHead(401).end();
    asked.push(JSON.parse(body));
    return response.end(JSON.stringify(asked.at(-1)!.type === 1 ? { type: 1 } : answer));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe('an endpoint', () => {
  it('is pinged, and then gets the interactions, signed', async () => {
    const discord = await start();
    await register(discord);
    const data = { content: 'over HTTP', allowed_mentions: NOBODY };
    const { url, asked } = await endpointOf(discord.publicKey, { type: 4, data });
    await discord.useEndpoint(url);
    const seen = await discord.member().slash('say', { text: 'x' });
    expect(seen.message!.content).toBe('over HTTP');
    expect(asked.map(({ type }) => type)).toEqual([1, 2]);
    expect(discord.violations).toEqual([]);
  });

  it('is not taken where it refuses what Discord signed, and is refused what Discord refuses', async () => {
    const discord = await start({ patience: 200 });
    await register(discord);
    const { publicKey } = await start();
    const other = await endpointOf(publicKey, {});
    await expect(discord.useEndpoint(other.url)).rejects.toThrow('answered a ping with 401');
    const { url } = await endpointOf(discord.publicKey, { type: 4, data: { content: '' } });
    await discord.useEndpoint(url);
    await expect(discord.member().slash('say', { text: 'x' })).rejects.toThrow('were refused');
    expect(whatsWrong(discord)).toContain('sends an empty message');
  });
});

const OPENAPI = new URL('../../../../shared/discord/openapi.json', import.meta.url);

describe("Discord's OpenAPI description", () => {
  const hasDescription = existsSync(OPENAPI);
  if (!hasDescription) process.stderr.write(`Skipped: ${OPENAPI.pathname} is missing.\n`);

  it.skipIf(!hasDescription)(
    'catches a body that does not fit, and lets pass one that does',
    async () => {
      const discord = await startDiscord();
      onTestFinished(discord.close);
      await register(discord);
      const route = Routes.channelMessages(CHANNELS.general);
      const good = { flags: V2, components: [text('x'), row(link('https://a.b'))], allowed_mentions: NOBODY };
      await restOf(discord).post(route, { body: good });
      expect(discord.violations).toEqual([]);
      await restOf(discord).post(route, { body: { ...good, tts: 'yes', nonce: 'x'.repeat(25) } });
      expect(whatsWrong(discord)).toBe("does not keep to Discord's OpenAPI: body/tts must be boolean,null");
    },
    30_000,
  );
});
