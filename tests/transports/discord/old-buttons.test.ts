import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Discord } from '../../support/discord/discord.js';
import { startBoth } from './running.js';
import { customIdsIn, shownBy } from './seen.js';

const NOBODY = { parse: [] };
const GONE = {
  'en-US': 'There is no such command any more. Ask again with /ask.',
  'zh-CN': '已没有这个命令。请用 /ask 重新提问。',
  'zh-TW': '已沒有這個命令。請用 /ask 重新提問。',
} as const;

/** A message of the bot with one button, as another version sent it. */
function plantButton(discord: Discord, custom_id: string, texts: readonly object[] = []): APIMessage {
  const button = { type: 2, style: 2, label: 'press', custom_id };
  const parts = [...texts, { type: 1, components: [button] }];
  const components = [{ type: 17, components: parts }];
  return discord.plant(discord.channels.general, { flags: 1 << 15, components, allowed_mentions: NOBODY });
}

function plantMenu(discord: Discord, custom_id: string, value: string): APIMessage {
  const menu = { type: 3, custom_id, options: [{ label: 'choose', value }] };
  const components = [{ type: 17, components: [{ type: 1, components: [menu] }] }];
  return discord.plant(discord.channels.general, { flags: 1 << 15, components, allowed_mentions: NOBODY });
}

const MALFORMED = [
  'ask:page:2',
  '=weather.abc|北京',
  '=ask.xyz|算力||||',
  '=ask|算力||||',
  '=ask.|算力||||',
  '|||||',
  '=',
  '?',
  '\\',
  'remove|ann',
  'remove|not-an-id',
  '😀'.repeat(50),
  '=__proto__.abc|x',
  '=constructor.abc|x',
  `=ask.abc|${'\\|'.repeat(45)}`,
];

describe('a button of another version', () => {
  it.each(MALFORMED)('%j gets a helpful answer that only the member sees', async (id) => {
    const { discord } = await startBoth();
    const message = plantButton(discord, id);
    const before = structuredClone(message);
    const seen = await discord.member({ locale: 'zh-CN' }).press(message, 'press');
    expect(seen.ephemeral).toBe(true);
    expect(shownBy(seen)).toBe(GONE['zh-CN']);
    expect(message).toEqual(before);
  });

  it.each(Object.entries(GONE))('is answered in the language of the member: %s', async (locale, words) => {
    const { discord } = await startBoth();
    const message = plantButton(discord, 'ask:page:2');
    const seen = await discord.member({ locale: locale as keyof typeof GONE }).press(message, 'press');
    expect(shownBy(seen)).toBe(words);
  });

  it('that would turn to no page, or has lost its question, says what is wrong', async () => {
    const { discord } = await startBoth();
    const ann = discord.member({ locale: 'zh-CN' });
    const asked = await ann.slash('ask', { question: '人工智能' });
    const id = customIdsIn(asked).find((one) => one.startsWith('=ask.') && one.includes('|2|'))!;
    for (const [wrong, why] of [
      [id.replace('|2|', '|x|'), '“页”只能是从 1 起的整数。'],
      [id.replace('|2|', '|0|'), '“页”只能是从 1 起的整数。'],
      [id.replace('人工智能', '*'), '缺少“问题”。'],
    ] as const) {
      expect(wrong).not.toBe(id);
      const seen = await ann.press(plantButton(discord, wrong), 'press');
      expect(seen.ephemeral).toBe(true);
      expect(shownBy(seen)).toBe(why);
    }
  });

  it('that turns to a page past the last one is answered', async () => {
    const { discord } = await startBoth();
    const ann = discord.member({ locale: 'zh-CN' });
    const asked = await ann.slash('ask', { question: '人工智能' });
    const id = customIdsIn(asked).find((one) => one.startsWith('=ask.') && one.includes('|2|'))!;
    const seen = await ann.press(plantButton(discord, id.replace('|2|', '|99|')), 'press');
    expect(shownBy(seen)).toContain('💬 人工智能');
  });
});

describe('a menu of another version', () => {
  it('gets a helpful answer that only the member sees', async () => {
    const { discord } = await startBoth();
    const ann = discord.member({ locale: 'zh-TW' });
    const seen = await ann.choose(plantMenu(discord, '=jump|?', 'x'), 'choose');
    expect(seen.ephemeral).toBe(true);
    expect(shownBy(seen)).toBe(GONE['zh-TW']);
  });

  it('with a choice that there is no more says which there are', async () => {
    const { discord } = await startBoth();
    const ann = discord.member({ locale: 'zh-CN' });
    const cited = await ann.slash('cite', { passage: '算力伙伴计划' });
    const id = customIdsIn(cited).find((one) => one.startsWith('=cite.'))!;
    const seen = await ann.choose(plantMenu(discord, id, 'mla'), 'choose');
    expect(seen.ephemeral).toBe(true);
    expect(shownBy(seen)).toBe(
      '“格式”只能是：gb-t-7714, apa, bibtex, ris, csl-json, markdown, plain, image, image-dark。',
    );
  });
});
