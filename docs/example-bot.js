// A bot of your own that quotes plans: npm install ceyuan discord.js
import { openLibrary } from 'ceyuan';
import { Client, Events, GatewayIntentBits } from 'discord.js';

const plans = await openLibrary(process.env.SEEDS_DIR);
const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages];
const client = new Client({
  intents,
  rest: { api: process.env.DISCORD_API_URL ?? 'https://discord.com/api' },
});

client.on(Events.MessageCreate, async (message) => {
  if (message.author.bot || !message.mentions.has(client.user)) return;
  const { status, quotes } = await plans.ask(message.content.replace(/<@\d+>/gu, ''));
  const [{ text, answer, url, title } = {}] = quotes;
  const quote = status === 'answered' && `> ${text.slice(...answer)}\n-# [${title}](${url})`;
  await message.reply({ content: quote || 'The plan does not say.', allowedMentions: { parse: [] } });
});

await client.login(process.env.DISCORD_TOKEN);
