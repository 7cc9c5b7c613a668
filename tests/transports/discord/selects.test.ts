import { describe, expect, it } from 'vitest';
import { startBoth } from './running.js';
import { choicesIn, labelsIn, markdownOf, quotesIn, seedText, shownBy } from './seen.js';

describe('the menu of the outline', () => {
  it('jumps into a section and back, in place', async () => {
    const { discord } = await startBoth();
    const ann = discord.member({ locale: 'zh-CN' });
    const outline = await ann.slash('outline');
    const headings = markdownOf(outline);
    const section = await ann.choose(outline, '　二是全力夯实人工智能底层基础，筑牢产业创新发展底座');
    expect(section.message).toBe(outline.message);
    expect(shownBy(section)).toContain('### 二是全力夯实人工智能底层基础');
    expect(quotesIn(section).join('')).toContain('实施算力伙伴计划');
    for (const quote of quotesIn(section)) expect(seedText).toContain(quote);
    expect(labelsIn(section)).toEqual(['目录', '来源', '🗑️']);
    const back = await ann.press(section, '目录');
    expect(markdownOf(back)).toEqual(headings);
    expect(discord.messages(discord.channels.general)).toHaveLength(1);
  });

  it('leads to every section, each with words of the plan', async () => {
    const { discord } = await startBoth();
    const ann = discord.member({ locale: 'en-US' });
    const outline = await ann.slash('outline');
    const choices = choicesIn(outline);
    expect(choices).toHaveLength(12);
    for (const { label, value } of choices) {
      const section = await ann.choose(outline, value);
      expect(shownBy(section)).toContain(`### ${label.trim()}`);
      expect(quotesIn(section)).not.toEqual([]);
      await ann.press(section, 'Outline');
    }
  });

  it('shows the text of a section that was named as somebody would type it', async () => {
    const { discord } = await startBoth();
    const ann = discord.member({ locale: 'zh-TW' });
    for (const typed of ['政策亮點', 'zcld', 'zhengceliangdian', '四、政策亮点']) {
      const section = await ann.slash('outline', { section: typed });
      expect(shownBy(section)).toContain('### 四、政策亮点');
    }
  });
});

describe('the menu of citations', () => {
  it.each([
    ['APA', '央视网. (2023, May 30).'],
    ['BibTeX', '@online{'],
    ['Markdown', '[北京市加快建设'],
    ['Plain text', '北京市加快建设'],
  ])('shows the citation in another style in place: %s', async (label, words) => {
    const { discord } = await startBoth();
    const ann = discord.member();
    const first = await ann.slash('cite', { passage: '算力伙伴计划' });
    const quote = quotesIn(first);
    const other = await ann.choose(first, label);
    expect(other.message).toBe(first.message);
    expect(markdownOf(other).join('\n')).toContain(`\`\`\`\n${words}`);
    expect(quotesIn(other)).toEqual(quote);
    expect(choicesIn(other).find((choice) => choice.default)?.label).toBe(label);
    const back = await ann.choose(other, 'GB/T 7714—2015');
    expect(markdownOf(back).join('\n')).toContain('[EB/OL]');
  });

  it('keeps a citation private that is', async () => {
    const { discord } = await startBoth();
    const ann = discord.member();
    const asked = await ann.slash('ask', { question: '算力伙伴计划' });
    const cited = await ann.press(asked, 'Cite');
    expect((await ann.choose(cited, 'BibTeX')).ephemeral).toBe(true);
    const shared = await ann.press(cited, 'Share');
    expect(markdownOf(shared).join('\n')).toContain('@online{');
  });
});
