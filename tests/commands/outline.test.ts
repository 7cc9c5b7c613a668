import { describe, expect, it } from 'vitest';
import outline from '../../commands/outline.js';
import type { Reply } from '../../src/reply/reply.js';
import { fragmentOf, inPlan, pagesOf, quotesIn, seedText, shownBy, textsOf } from './plan.js';

const zh = inPlan();
const linesOf = (pages: readonly Reply[]) => pages.flatMap(textsOf).flatMap((text) => text.split('\n'));
const HEADINGS = ['一、出台背景', '二、主要思路和目标', '三、主要内容', '四、政策亮点'];

describe('/outline', () => {
  it('lists the headings in the order of the plan, each linked to its own words', () => {
    const links = linesOf(pagesOf(outline, {}, zh)).flatMap((text) => {
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

  it('sets the headings that stand under another one in', () => {
    const lines = linesOf(pagesOf(outline, {}, zh));
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

  it('says that no heading matches, and lists them all', () => {
    const pages = pagesOf(outline, { section: '量子通信' }, zh);
    const shown = pages.map(shownBy).join('\n');
    expect(shownBy(pages[0]!)).toContain('没有与此相符的');
    for (const heading of HEADINGS) expect(shown).toContain(heading);
  });
});
