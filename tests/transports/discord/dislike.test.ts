import { describe, expect, it } from 'vitest';
import { createMetrics } from '../../../src/transports/http/operations.js';
import { commands, startBoth } from './running.js';
import { greyIn, labelsIn, quotesIn, shownBy } from './seen.js';

describe('👎 under an answer', () => {
  it('shows the next quotes to the one who pressed it alone, and leaves the answer', async () => {
    const { discord } = await startBoth();
    const ann = discord.member({ locale: 'zh-CN' });
    const asked = await ann.slash('ask', { question: '人工智能' });
    const before = quotesIn(asked);
    const next = await discord.member({ name: 'bob', locale: 'zh-CN' }).press(asked, '👎');
    expect(next.ephemeral).toBe(true);
    expect(greyIn(next)).toEqual(['2/3']);
    expect(quotesIn(next)).not.toEqual(before);
    expect(quotesIn(asked)).toEqual(before);
  });

  it('leads to the headings where there are no further quotes', async () => {
    const { discord } = await startBoth();
    const ann = discord.member({ locale: 'zh-CN' });
    const asked = await ann.slash('ask', { question: '保障措施有哪些' });
    expect(labelsIn(asked)).toContain('👎');
    expect(shownBy(await ann.press(asked, '👎'))).toContain('二、主要思路和目标');
  });

  it('is told in the log as what it is, without a word of the question or the answer', async () => {
    const { discord, bot } = await startBoth();
    const ann = discord.member({ locale: 'zh-CN' });
    const asked = await ann.slash('ask', { question: '人工智能' });
    await ann.press(asked, '👎');
    await expect.poll(() => bot.lines().map(({ what }) => what)).toContain('ask dislike');
    expect(bot.logged()).not.toMatch(/人工智能|ann/u);
  });

  it('is counted, and no other press is', async () => {
    const metrics = createMetrics({ version: '1.2.3', corpus: 'abc' }, commands);
    const told = { command: 'ask', deferred: false, failed: false, searched: null, ms: 1, firstMs: 1 };
    for (const by of ['typed', 'open', 'turn', 'dislike', 'share', 'dislike'] as const)
      metrics.observe({ ...told, by });
    expect((await metrics.read()).text).toMatch(/^ceyuan_dislikes_total 2$/mu);
  });
});
