import { expect, it } from 'vitest';
import { openDiscord, startBot } from './running.js';
import { quotesIn } from './seen.js';

it('two processes with one token answer each thing once', async () => {
  const discord = await openDiscord({}, { mayViolate: true });
  const bots = [await startBot(discord), await startBot(discord)];
  const ann = discord.member({ locale: 'zh-CN' });
  expect(quotesIn(await ann.slash('ask', { question: '核心产业规模' }))[0]).toContain('3000亿元');
  expect(quotesIn(await ann.say('核心产业规模', { mention: true }))[0]).toContain('3000亿元');
  for (const bot of bots) expect(await bot.stop()).toBe(0);
  const posts = discord.log.filter(
    ({ method, path }) => method === 'POST' && /callback|messages$/u.test(path),
  );
  // Both tried, and Discord took one of each.
  expect(posts).toHaveLength(4);
  expect(discord.interactions[0]).toMatchObject({ accepted: 1, state: 'answered' });
  expect(discord.violations.map(({ what }) => what)).toEqual(['answers an interaction a second time']);
  const own = discord.messages(discord.channels.general).filter(({ author }) => author.id === discord.botId);
  expect(own).toHaveLength(2);
});
