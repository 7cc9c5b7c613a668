import { describe, expect, it } from 'vitest';
import { choicesIn, labelsIn, quotesIn, shownBy } from '../discord/seen.js';
import { startOverHttp } from './serving.js';

describe('an interaction over HTTP', () => {
  it('that is a command is answered with the words that the plan has', async () => {
    const { discord, server } = await startOverHttp();
    const seen = await discord.member({ locale: 'zh-CN' }).slash('ask', { question: '核心产业规模' });
    expect(quotesIn(seen)[0]).toContain('3000亿元');
    expect(seen).toMatchObject({ deferred: false, ephemeral: false });
    // The first response goes into the body, and nothing follows it.
    expect(discord.log.filter(({ path }) => /callback|webhooks/u.test(path))).toEqual([]);
    const answered = expect.objectContaining({ msg: 'answered', what: 'ask typed', status: 'answered' });
    await expect.poll(server.lines).toContainEqual(answered);
  });

  it('that completes an option offers what there is', async () => {
    const { discord } = await startOverHttp();
    const [first] = await discord.member().type('target', 'about', 'hexin');
    expect(first?.name).toContain('核心产业');
  });

  it('that is a button, a menu or a choice does what it says', async () => {
    const { discord } = await startOverHttp();
    const ann = discord.member({ locale: 'zh-CN' });
    const asked = await ann.slash('ask', { question: '人工智能', private: true });
    expect(asked.ephemeral).toBe(true);
    expect((await ann.press(asked, '›')).message).toBe(asked.message);
    const shared = await ann.press(asked, '分享');
    expect(discord.messages(discord.channels.general)).toEqual([shared.message]);
    const outline = await ann.slash('outline');
    const [, second] = choicesIn(outline);
    expect(shownBy(await ann.choose(outline, second!.value))).toContain(second!.label);
    const checked = await ann.menu('Check against the plan', ann.post('核心产业规模达到5000亿元'));
    expect(checked.ephemeral).toBe(true);
    expect(labelsIn(checked)).toContain('分享');
  });

  it('that removes a message deletes it, though Discord may hear of that before it has read the response', async () => {
    const { discord } = await startOverHttp({ mayViolate: true });
    const ann = discord.member({ locale: 'zh-CN' });
    const asked = await ann.slash('ask', { question: '人工智能' });
    await ann.press(asked, '🗑️');
    await expect.poll(() => discord.messages(discord.channels.general)).toEqual([]);
    for (const { what } of discord.violations) expect(what).toBe('uses an interaction before it answered it');
  });
});
