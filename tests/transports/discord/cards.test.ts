import { describe, expect, it } from 'vitest';
import type { Discord } from '../../support/discord/discord.js';
import { startServer } from '../http/serving.js';
import { openDiscord, startBot } from './running.js';

/** What the bot sent last, without what is said by the way. */
const lastSent = (discord: Discord) =>
  discord.log.findLast(({ method, path }) => method !== 'GET' && /callback|webhooks|messages/u.test(path))!;

describe('a quote as a picture', () => {
  it('comes with the message that shows it, and goes when another style takes its place', async () => {
    const discord = await openDiscord();
    await startBot(discord);
    const ann = discord.member({ locale: 'zh-CN' });
    const seen = await ann.slash('cite', { passage: '算力伙伴计划', style: 'image' });
    expect(lastSent(discord).files).toEqual(['ceyuan.png']);
    await ann.choose(seen, 'APA');
    expect(lastSent(discord)).toMatchObject({ files: [], body: { data: { attachments: [] } } });
    await ann.press(seen, '图片');
    expect(lastSent(discord)).toMatchObject({
      files: ['ceyuan.png'],
      body: { data: { attachments: [{ id: '0', filename: 'ceyuan.png' }] } },
    });
  });

  it('comes over HTTP too', async () => {
    const discord = await openDiscord();
    const { url } = await startServer(discord);
    await discord.useEndpoint(`${url}/interactions`);
    const seen = await discord.member().slash('cite', { passage: '算力伙伴计划', style: 'image' });
    expect(JSON.stringify(seen.message!.components)).toContain('attachment://ceyuan.png');
  });
});
