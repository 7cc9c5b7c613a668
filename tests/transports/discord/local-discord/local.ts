import { REST } from '@discordjs/rest';
import { type ChatInputCommandInteraction, Client, type ClientOptions, Events, Partials } from 'discord.js';
import { ButtonStyle, ComponentType, GatewayIntentBits, MessageFlags, Routes } from 'discord-api-types/v10';
import { onTestFinished } from 'vitest';
import { type Discord, type DiscordOptions, startDiscord } from '../../../support/discord/discord.js';

/** A slash command that completes an option, and a message command. */
export const COMMANDS = [
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

/** The flag of a message of components of the second version. */
export const V2 = MessageFlags.IsComponentsV2;
/** Allowed mentions that ping nobody. */
export const NOBODY = { parse: [] };

/** A Chinese character has three bytes of UTF-8. */
export const CHINESE = '算';

/** Parts of messages, as a bot sends them. */
export const text = (content: string) => ({ type: ComponentType.TextDisplay, content });
export const row = (...components: object[]) => ({ type: ComponentType.ActionRow, components });
export const button = (custom_id: string, label = custom_id) => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  label,
  custom_id,
});
export const link = (url: string) => ({
  type: ComponentType.Button,
  style: ButtonStyle.Link,
  label: 'Source',
  url,
});

/** Starts a local Discord that ends with the test. */
export async function start(options: DiscordOptions = {}): Promise<Discord> {
  const discord = await startDiscord({ patience: 2_000, ...options });
  onTestFinished(discord.close);
  return discord;
}

/** REST as discord.js does it; it retries at once. */
export function restOf(discord: Discord): REST {
  return new REST({ api: discord.api, globalRequestsPerSecond: 1000 }).setToken(discord.token);
}

/** Registers commands for everywhere. */
export const register = (discord: Discord, commands: readonly object[] = COMMANDS) =>
  restOf(discord).put(Routes.applicationCommands(discord.appId), { body: commands });

/** An unmodified client that is ready, and ends with the test. */
export async function login(discord: Discord, options: Partial<ClientOptions> = {}): Promise<Client<true>> {
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
export async function answering(
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

/** All that the bot did wrong. */
export const whatsWrong = ({ violations }: Discord) => violations.map(({ what }) => what).join('; ');
