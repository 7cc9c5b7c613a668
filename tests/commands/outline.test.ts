import { describe, expect, it } from 'vitest';
import outline from '../../commands/outline.js';
import { headed } from '../../src/corpus/sections.js';
import type { Reply } from '../../src/reply/reply.js';
import {
  choose,
  fragmentOf,
  inAllPlans,
  inPlan,
  linksIn,
  menuIn,
  pagesOf,
  press,
  quotesIn,
  run,
  seedText,
  shownBy,
  textsOf,
} from './plan.js';

const zh = inPlan();
const linesOf = (pages: readonly Reply[]) => pages.flatMap(textsOf).flatMap((text) => text.split('\n'));
const HEADINGS = ['一、出台背景', '二、主要思路和目标', '三、主要内容', '四、政策亮点'];

describe('/outline', () => {
  it('lists the headings in the order of the plan, each linked to its own words', async () => {
    const links = linesOf(await pagesOf(outline, {}, zh)).flatMap((text) => {
      const found = /^(?<indent> *)- \[(?<words>.+)\]\((?<url>\S+)\)$/u.exec(text);
      return found ? [found.groups!] : [];
    });
    expect(links).toHaveLength(12);
    const words = links.map((link) => link.words!.replaceAll('\\', ''));
    expect(words.filter((_, at) => links[at]!.indent === '')).toEqual(HEADINGS);
    const places = words.map((heading) => seedText.indexOf(heading));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    links.forEach(({ url }, at) => {
      expect(fragmentOf(url).every((part) => words[at]!.includes(part))).toBe(true);
    });
  });

  it('sets the headings that stand under another one in', async () => {
    const lines = linesOf(await pagesOf(outline, {}, zh));
    expect(lines.filter((text) => text.startsWith('  - ')).map((text) => text.slice(5, 7))).toEqual([
      ...['一是', '二是', '三是', '四是', '五是'],
      ...['一是', '二是', '三是'],
    ]);
  });

  it('shows the whole text of a section word for word', () => {
    const quotes = quotesIn(outline.run({ section: '二、主要思路和目标' }, zh)).map(({ text }) => text);
    const start = seedText.indexOf('二、主要思路和目标');
    const end = seedText.indexOf('三、主要内容');
    const section = seedText.slice(start, end);
    for (const text of quotes) expect(section).toContain(text);
    expect(quotes.join('').replace(/\s/gu, '')).toBe(section.replace(/\s/gu, ''));
  });

  it('finds a section by some words of its heading', () => {
    const [quote] = quotesIn(outline.run({ section: '底层基础' }, zh));
    expect(quote!.text).toMatch(/^二是全力夯实人工智能底层基础/u);
  });

  it('says that no heading matches, and lists them all', async () => {
    const pages = await pagesOf(outline, { section: '量子通信' }, zh);
    const shown = pages.map(shownBy).join('\n');
    expect(shownBy(pages[0]!)).toContain('没有与此相符的');
    for (const heading of HEADINGS) expect(shown).toContain(heading);
  });

  it('has a menu of the headings on the page, set in, each of which opens its section', async () => {
    const { options } = menuIn(outline.run({}, zh));
    expect(options.map(({ label }) => label.trim().slice(0, 2))).toEqual([
      ...['一、', '二、', '三、'],
      ...['一是', '二是', '三是', '四是', '五是'],
      '四、',
      ...['一是', '二是', '三是'],
    ]);
    expect(options.filter(({ label }) => label.startsWith('\u3000'))).toHaveLength(8);
    for (const { label, value } of options) {
      const chosen = await choose(outline.run({}, zh), value, zh);
      expect(shownBy(chosen).split('\n')[0]).toBe(`### ${label.trim()}`);
      const under = seedText.slice(seedText.indexOf(label.trim())).replace(/^四、政策亮点\s+/u, '');
      expect(under.startsWith(quotesIn(chosen)[0]!.text)).toBe(true);
    }
  });

  it('opens one section of those whose headings are alike', async () => {
    const { options } = menuIn(outline.run({}, zh));
    const first = options.filter(({ label }) => label.trim().startsWith('一是'));
    const replies = await Promise.all(first.map(({ value }) => choose(outline.run({}, zh), value, zh)));
    expect(quotesIn(replies[0]!)[0]?.text).toMatch(/^一是着力突破/u);
    expect(quotesIn(replies[1]!)[0]?.text).toMatch(/^一是把握/u);
  });

  it('leads from a section back to the headings of the same document, and to its source', async () => {
    const everywhere = inAllPlans();
    const section = outline.run({ section: '二、主要思路和目标', document: 'beijing-ai-2023' }, everywhere);
    expect(decodeURIComponent(linksIn(section).来源!)).toMatch(/#:~:text=二、主要思路和目标$/u);
    const back = await press(section, '目录', everywhere);
    expect(shownBy(back)).toBe(shownBy(outline.run({ document: 'beijing-ai-2023' }, everywhere)));
  });

  it('means a section of the document that is named, however many have one of that name', async () => {
    const everywhere = inAllPlans();
    const named = everywhere.entries.filter(({ sections }) =>
      headed(sections).some(({ path }) => path.at(-1)?.includes('保障措施')),
    );
    expect(named.length).toBeGreaterThan(2);
    for (const { document } of named) {
      const values = { section: '保障措施', document: document.id };
      const reply = await run({ command: 'outline', values, locale: 'zh-CN' }, everywhere);
      expect(quotesIn(reply).length).toBeGreaterThan(0);
      for (const { text } of quotesIn(reply)) expect(document.text).toContain(text);
    }
  });

  it('completes a section by Chinese, traditional characters and pinyin, with a value that finds it', async () => {
    const { section } = outline.options;
    for (const typed of ['主要思路', '主要思路和目標', 'zhuyaosilu', 'zysl', '二']) {
      const [first] = (await section.suggest?.(typed, zh)) ?? [];
      expect(first?.name, typed).toBe('二、主要思路和目标');
      expect(shownBy(outline.run({ section: first!.value }, zh))).toContain('核心产业规模达到3000亿元');
    }
  });
});
