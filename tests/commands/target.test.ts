import { describe, expect, it } from 'vitest';
import target from '../../commands/target.js';
import { headsIn, inAllPlans, inPlan, pagesOf, quotesIn, seedText, shownBy } from './plan.js';

const zh = inPlan();

describe('/target', () => {
  it('lists the nine targets of the plan with figure and deadline, each with its words', () => {
    const reply = target.run({}, zh);
    expect(headsIn(reply)).toEqual([
      '具有全球影响力的人工智能创新策源地 · 截至 2025',
      '技术创新 · 截至 2025',
      '技术攻坚 · 截至 2025',
      '产业能级 · 截至 2025',
      '场景赋能 · 截至 2025',
      '生态构建 · 截至 2025',
      '核心产业规模 · 3000亿元 · 截至 2025',
      '增长 · ≥ 10% · 截至 2025',
      '辐射产业规模 · > 1万亿元 · 截至 2025',
    ]);
    const quotes = quotesIn(reply);
    expect(quotes.map(({ text }) => text).slice(6)).toEqual([
      '核心产业规模达到3000亿元',
      '持续保持10%以上增长',
      '辐射产业规模超过1万亿元',
    ]);
    for (const { text, url } of quotes) {
      expect(seedText).toContain(text);
      expect(url).toContain('#:~:text=');
    }
  });

  it('finds the one that somebody asks about', () => {
    const reply = target.run({ about: '核心产业规模' }, zh);
    expect(headsIn(reply)).toEqual(['核心产业规模 · 3000亿元 · 截至 2025']);
    expect(quotesIn(reply)).toEqual([
      { text: '核心产业规模达到3000亿元', url: expect.stringContaining('#:~:text=') },
    ]);
  });

  it('says that none matches, and shows all', () => {
    const reply = target.run({ about: '量子通信' }, zh);
    expect(shownBy(reply)).toContain('没有与此相符的。以下是全部：');
    expect(headsIn(reply)).toHaveLength(9);
  });

  it('replies in the language of the reader and leaves the quotes as they are', () => {
    const [english, traditional] = (['en', 'zh-TW'] as const).map((locale) =>
      target.run({ about: '辐射产业规模' }, inPlan(locale)),
    );
    expect(headsIn(english!)[0]).toBe('辐射产业规模 · > 1万亿元 · by 2025');
    expect(shownBy(traditional!)).toContain('目標');
    expect(quotesIn(english!)).toEqual(quotesIn(traditional!));
  });

  it('shows every target of many documents once over its pages, each under its document', () => {
    const everywhere = inAllPlans();
    const all = everywhere.entries.flatMap(({ outline }) => outline().targets);
    const pages = pagesOf(target, {}, everywhere);
    const texts = pages.flatMap(quotesIn).map(({ text }) => text);
    const shown = pages.map(shownBy).join('\n');
    expect(texts).toHaveLength(all.length);
    expect(shown).toContain('\n东湾市推动低空经济高质量发展实施方案\n');
  });

  it('says that a document states no targets', () => {
    const reply = target.run({ document: 'jiangzhou-robot-notice' }, inAllPlans());
    expect(shownBy(reply)).toContain('文件没有提出目标。');
    expect(quotesIn(reply)).toEqual([]);
  });
});
