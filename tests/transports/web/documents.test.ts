import type { Locator } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { passageName } from '../../../src/command/passage-option.js';
import { headed } from '../../../src/corpus/sections.js';
import type { Passage } from '../../../src/corpus/types.js';
import { inPlan, seedText } from '../../commands/plan.js';
import { hasBrowser, useBrowser } from '../../support/browser.js';
import { openAllPlans } from '../../support/library.js';
import { isSeen, say } from './on-page.js';
import { serveWeb } from './serving.js';

const { library } = await openAllPlans();
const [one, all] = await Promise.all([serveWeb(), serveWeb({ library })]);
afterAll(() => Promise.all([one.stop(), all.stop()]));

const DOCUMENT = '/documents/beijing-ai-2023';

describe('the text of a document', () => {
  it.each(library.entries.map(({ document }) => document.id))('is all of %s, word for word', async (id) => {
    const response = await fetch(`${all.url}/api/documents/${encodeURIComponent(id)}`);
    const { text, blocks, outline, targets } = (await response.json()) as {
      text: string;
      blocks: { start: number; end: number }[];
      outline: { start: number }[];
      targets: { start: number }[];
    };
    const { document } = library.entries.find((entry) => entry.document.id === id)!;
    expect(text).toBe(document.text);
    const words = (shown: string): string => shown.replace(/[\s#]+/gu, '');
    const shown = blocks.map(({ start, end }) => text.slice(start, end)).join('\n');
    const whole = document.hidden.reduceRight(
      (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
      text,
    );
    expect(words(shown)).toBe(words(whole.slice(document.body.start, document.body.end)));
    for (const { start } of [...outline, ...targets])
      expect(blocks.some((block) => block.start <= start && start < block.end)).toBe(true);
  });

  it('is not found under another name', async () => {
    expect((await fetch(`${one.url}/api/documents/nowhere`)).status).toBe(404);
    expect((await fetch(`${one.url}/api/documents/..%2F..%2Fpackage.json`)).status).toBe(404);
    expect((await fetch(`${one.url}/assets/..%2F..%2Fpackage.json`)).status).toBe(404);
  });
});

const lengthOf = ({ span: { start, end } }: Passage): number => end - start;

/** Where the first line of some words begins and ends, in pixels from the top of the screen. */
const firstLineOf = (words: Locator): Promise<[number, number]> =>
  words.evaluate((one) => {
    const { top, bottom } = one.getClientRects()[0]!;
    return [top, bottom];
  });

describe.skipIf(!hasBrowser())('a document in a browser', { timeout: 30_000 }, () => {
  const open = useBrowser();

  it('is listed, with its origin, and opens', async () => {
    const page = await open(`${all.url}/documents`);
    const links = page.locator('.documents a[href^="/documents"]');
    await links.first().waitFor();
    expect(await links.count()).toBe(library.entries.length);
    await page.getByRole('link', { name: '北京市加快建设具有全球影响力的' }).first().click();
    await page.locator('article.words').waitFor();
    expect(await page.locator('main').innerText()).toContain('2023-05-30');
  });

  it('shows every heading, and leads to each', async () => {
    const page = await open(one.url + DOCUMENT);
    const links = page.locator('.outline a');
    await links.first().waitFor();
    expect(await links.count()).toBe(12);
    await links.filter({ hasText: '五是持续构建人工智能产业生态' }).click();
    const target = page.locator(':target');
    expect(await target.innerText()).toContain('五是持续构建人工智能产业生态');
    await expect.poll(() => isSeen(target)).toBe(true);
  });

  it('shows its targets in a table, each with the way to its words, and those of one unit in a chart', async () => {
    const page = await open(one.url + DOCUMENT);
    const row = page.getByRole('row', { name: /^核心产业规模/u });
    await row.waitFor();
    expect(await row.locator('td').allInnerTexts()).toEqual(['3000亿元', '2025']);
    expect(await page.locator('tbody tr').count()).toBe(inPlan().entries[0]!.outline().targets.length);
    const chart = page.getByRole('img', { name: /核心产业规模 3000亿元.*辐射产业规模 > 1万亿元/u });
    await chart.scrollIntoViewIfNeeded();
    await expect
      .poll(() => chart.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth))
      .toBeGreaterThan(100);
    await row.getByRole('link').click();
    expect(await page.locator(':target').innerText()).toMatch(/^核心产业规模达到3000亿元/u);
  });

  it('marks the quote that somebody comes from, and nothing else', async () => {
    const page = await open(one.url);
    const answer = await say(page, '核心产业规模要达到多少');
    const quoted = await answer.locator('blockquote').innerText();
    await answer.getByRole('link', { name: '在全文中查看' }).click();
    await page.locator('mark').first().waitFor();
    const marked = (await page.locator('mark').allInnerTexts()).join('');
    expect(marked).toBe(quoted);
    expect(seedText).toContain(marked);
    await expect.poll(() => isSeen(page.locator('mark').first())).toBe(true);
  });

  it.each([320, 900])('begins below the top of a screen %i wide where an address leads to', async (width) => {
    const [entry] = inPlan().entries;
    const { heading } = headed(entry!.sections).at(-1)!;
    const long = entry!.passages.reduce((one, other) => (lengthOf(one) > lengthOf(other) ? one : other));
    const places = [
      [`#at-${heading.start}`, ':target'],
      [`?passage=${encodeURIComponent(passageName(long))}`, 'mark'],
    ] as const;
    for (const [place, name] of places) {
      const page = await open('about:blank', { width, locale: 'en-GB' });
      await page.setViewportSize({ width, height: 300 });
      await page.goto(one.url + DOCUMENT + place);
      const words = page.locator(name).first();
      await words.waitFor();
      const top = (await page.locator('header').boundingBox())!.height;
      await expect
        .poll(() => firstLineOf(words), { timeout: 10_000 })
        .toSatisfy(([from, to]) => from >= top && to <= 300);
    }
  });

  it('says so where the quote is gone, and where there is no such document', async () => {
    const gone = await open(`${one.url}${DOCUMENT}?passage=beijing-ai-2023%400-9~abcdef`);
    await gone.locator('.gone').waitFor();
    expect(await gone.locator('mark').count()).toBe(0);
    const none = await open(`${one.url}/documents/nowhere`, { mayFail: '404' });
    await none.getByText('没有这份文件。').waitFor();
  });
});
