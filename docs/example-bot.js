// A bot of your own that quotes plans: npm install ceyuan discord.js
import { openLibrary } from 'ceyuan';
import { Client } from 'discord.js';

const plans = await openLibrary(process.env.SEEDS_DIR);
const rest = { api: process.env.DISCORD_API_URL ?? 'https://discord.com/api' };
const client = new Client({ intents: ['Guilds', 'GuildMessages'], rest });

async function answerTo(question) {
  const { status, quotes } = await plans.ask(question);
  const [{ text, answer, url, title } = {}] = quotes;
  return status === 'answered'
    ? `> ${text.slice(...answer)}\n-# [${title}](${url})`
    : 'The plan does not say.';
}

client.on('messageCreate', async (message) => {
  if (message.author.bot || !message.mentions.has(client.user)) return;
  const content = await answerTo(message.content.replace(/<@\d+>/gu, '')).catch((fault) => fault.message);
  await message.reply({ content, allowedMentions: { parse: [] } });
});

await client.login(process.env.DISCORD_TOKEN);
