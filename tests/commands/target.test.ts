import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import target from '../../commands/target.js';
import { partsOf, type Reply } from '../../src/reply/reply.js';
import {
  buttonsIn,
  fragmentOf,
  headsIn,
  inAllPlans,
  inPlan,
  linksIn,
  pagesOf,
  picturesIn,
  plain,
  press,
  quotesIn,
  seedText,
  shownBy,
} from './plan.js';

const zh = inPlan();

/** The lines of a table as a reader sees them, each with the address that its button opens. */
function sectionsIn(reply: Reply): { readonly text: string; readonly url: string | undefined }[] {
  return partsOf(reply).flatMap((part) => {
    if (part.type !== ComponentType.Section) return [];
    const url = 'url' in part.accessory ? part.accessory.url : undefined;
    return [{ text: part.components.map(({ content }) => plain(content)).join('\n'), url }];
  });
}

describe('/target', () => {
  it('is a table of the nine targets: those with figures first, then what else is to be reached', async () => {
    const reply = await target.run({}, zh);
    expect(headsIn(reply)).toEqual([
      '核心产业规模 · 3000亿元 · 到 2025 年',
      '增长 · 10%以上 · 到 2025 年',
      '辐射产业规模 · > 1万亿元 · 到 2025 年',
      '具有全球影响力的人工智能创新策源地 · 到 2025 年',
      '技术创新实现新引领 · 到 2025 年',
      '技术攻坚取得新突破 · 到 2025 年',
      '产业能级完成新跃升 · 到 2025 年',
      '场景赋能驱动新应用 · 到 2025 年',
      '生态构建形成新成效 · 到 2025 年',
    ]);
    expect(quotesIn(reply)).toEqual([]);
  });

  it('is narrowed to the year that is asked for, and not by one that no target has', async () => {
    const heads = async (about?: string) => (await pagesOf(target, { about }, zh)).flatMap(headsIn);
    expect(await heads('2025年核心产业规模')).toEqual(['核心产业规模 · 3000亿元 · 到 2025 年']);
    expect(await heads('2025')).toHaveLength(9);
    expect(await heads('2031年核心产业规模')).toEqual(await heads());
  });

  it('has beside each line of the table a button that opens the words of that target', async () => {
    const fragments = sectionsIn(await target.run({}, zh)).map(({ url }) => fragmentOf(url));
    expect(fragments).toHaveLength(9);
    expect(fragments.slice(0, 3)).toEqual([
      ['核心产业规模达到3000亿元'],
      ['持续保持10%以上增长'],
      ['辐射产业规模超过1万亿元'],
    ]);
    for (const part of fragments.flat()) expect(seedText).toContain(part);
  });

  it('finds the one that somebody asks about', async () => {
    const reply = await target.run({ about: '核心产业规模' }, zh);
    expect(headsIn(reply)).toEqual(['核心产业规模 · 3000亿元 · 到 2025 年']);
    expect(quotesIn(reply)).toEqual([
      { text: '核心产业规模达到3000亿元', url: expect.stringContaining('#:~:text=') },
    ]);
  });

  it.each(['核心產業規模', 'hexinchanye', 'hxcygm', 'scale'])('finds it also by %s', async (about) => {
    expect(headsIn(await target.run({ about }, zh))[0]).toBe('核心产业规模 · 3000亿元 · 到 2025 年');
  });

  it('finds those of a place that somebody names', async () => {
    const shown = shownBy(await target.run({ about: '江州' }, inAllPlans()));
    expect(shown).toContain('1500亿元');
    expect(shown).not.toContain('3000亿元');
  });

  it('opens the context and the citation of a target that stands alone', async () => {
    const reply = await target.run({ about: '核心产业规模' }, zh);
    expect(shownBy(await press(reply, '上下文', zh))).toContain('努力建成具有全球影响力的人工智能创新策源地');
    expect(shownBy(await press(reply, '引用', zh))).toContain('核心产业规模达到3000亿元');
    expect(fragmentOf(linksIn(reply).来源)).toEqual(['核心产业规模达到3000亿元']);
  });

  it('offers targets with their figures', async () => {
    const { about } = target.options;
    const [first] = (await about.suggest?.('核心', zh)) ?? [];
    expect(first).toEqual({ name: '核心产业规模 · 3000亿元', value: '核心产业规模' });
  });

  it('says that none matches, and shows all', async () => {
    const pages = await pagesOf(target, { about: '量子通信' }, zh);
    expect(shownBy(pages[0]!)).toContain('没有与此相符的。以下是全部：');
    expect(pages.flatMap(headsIn)).toHaveLength(9);
  });

  it('replies in the language of the reader and leaves the quotes as they are', async () => {
    const [english, traditional] = await Promise.all(
      (['en', 'zh-TW'] as const).map((locale) => target.run({ about: '辐射产业规模' }, inPlan(locale))),
    );
    expect(headsIn(english!)[0]).toBe('辐射产业规模 · 1万亿元 (> 1 trillion yuan) · by 2025');
    expect(shownBy(traditional!)).toContain('目標');
    expect(quotesIn(english!)).toEqual(quotesIn(traditional!));
  });

  it('shows every target of many documents once over its pages, each under its document', async () => {
    const everywhere = inAllPlans();
    const all = everywhere.entries.flatMap(({ document, outline }) =>
      outline().targets.map(({ subject }) => ({ subject, title: document.title })),
    );
    const lines = (await pagesOf(target, {}, everywhere)).flatMap(sectionsIn);
    expect(lines).toHaveLength(all.length);
    for (const { subject, title } of all)
      expect(lines.some(({ text }) => text.includes(subject) && text.endsWith(`\n-# ${title}`))).toBe(true);
  });

  it('says that a document states no targets', async () => {
    const reply = await target.run({ document: 'jiangzhou-robot-notice' }, inAllPlans());
    expect(shownBy(reply)).toContain('文件没有提出目标。');
    expect(quotesIn(reply)).toEqual([]);
  });

  it('draws the numbers of one unit as a chart, in both themes, and goes back to the list', async () => {
    const drawn = await press(await target.run({}, zh), '图表', zh);
    expect(drawn.files?.map(({ name }) => name)).toEqual(['ceyuan-chart-1.png']);
    expect(picturesIn(drawn)).toEqual([
      '核心产业规模 3000亿元 到 2025 年; 辐射产业规模 > 1万亿元 到 2025 年',
    ]);
    expect(shownBy(drawn)).toContain('图中是 3 个数值中的 2 个；列表里有全部。');
    const dark = await press(drawn, '深色', zh);
    expect(dark.files![0]!.data).not.toEqual(drawn.files![0]!.data);
    expect(headsIn(await press(dark, '列表', zh))).toHaveLength(9);
  }, 30_000);

  it('offers no chart of a single number', async () => {
    expect(buttonsIn(await target.run({ about: '核心产业规模' }, zh))).not.toHaveProperty('图表');
  });
});
