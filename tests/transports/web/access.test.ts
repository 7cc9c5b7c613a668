import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { hasBrowser, useBrowser } from '../../support/browser.js';
import { answerTo, boxOf, offersIn, run, say, write } from './on-page.js';
import { serveWeb } from './serving.js';

const web = await serveWeb();
afterAll(() => web.stop());

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] };

/** What axe-core finds wrong with a page, light and dark, by its rules for everybody's access and its best practices. */
async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = (await page.evaluate('axe.run()')) as { violations: readonly Violation[] };
    for (const { id, nodes } of violations)
      found.push(`${colorScheme} ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
  }
  return found;
}

/** Whether something stands beside the screen. */
const isTooWide = (page: Page): Promise<unknown> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');

/** What is pressed with a finger and lower than https://www.w3.org/WAI/WCAG22/Understanding/target-size-enhanced wants. */
const smallOn = (page: Page): Promise<string[]> =>
  page
    .locator('a:not(p a, td a, th a), button, select, summary, textarea, [role=option]')
    .evaluateAll((all) =>
      all.filter((one) => one.getBoundingClientRect().height < 44).map((one) => one.outerHTML),
    );

const PHONE = 390;
const LOOKS = [{ width: PHONE }, { width: 900 }] as const;

/** The narrowest screen of https://www.w3.org/WAI/WCAG22/Understanding/reflow, with the longest words. */
const NARROWEST = { width: 320, locale: 'en-GB' } as const;

describe.skipIf(!hasBrowser())('everybody can use the chat', { timeout: 60_000 }, () => {
  const open = useBrowser();

  it.each(LOOKS)('on a screen $width wide, light and dark', async (look) => {
    const page = await open(web.url, look);
    await page.locator('.welcome .button').first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await say(page, '核心产业规模要达到多少');
    await say(page, '上海的核心产业规模是多少');
    await run(page, '目标');
    const cited = await run(page, '引用', '算力');
    await cited.getByRole('button', { name: /^格式/u }).click();
    await page.getByRole('menuitemradio').first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await run(page, '目录');
    await write(page, '/');
    await offersIn(page).first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await boxOf(page).fill('/目标 ');
    await offersIn(page).first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
  });

  it.each([...LOOKS, NARROWEST])(
    'and read the documents on a screen $width wide, light and dark',
    async (look) => {
      const page = await open(`${web.url}/documents`, look);
      await page.locator('.documents a').first().waitFor();
      expect(await violationsOn(page)).toEqual([]);
      await page.locator('.documents a').first().click();
      await page.locator('table').waitFor();
      expect(await violationsOn(page)).toEqual([]);
      expect(await isTooWide(page)).toBe(false);
    },
  );

  it('shows on a phone every word of a long address or title, within the screen', async () => {
    const page = await open(web.url, { width: PHONE });
    const answer = await say(page, `${'a'.repeat(200)} 算力`);
    const { width } = (await answer.boundingBox())!;
    expect(width).toBeLessThanOrEqual(PHONE);
    expect(await isTooWide(page)).toBe(false);
  });

  it('presses everything with a finger: 44 pixels are enough, but in lines of text', async () => {
    const page = await open(web.url, { width: PHONE });
    await page.locator('.welcome .button').first().waitFor();
    expect(await smallOn(page)).toEqual([]);
    await say(page, '核心产业规模要达到多少');
    await run(page, '目录');
    await run(page, '目标');
    await run(page, '帮助');
    await write(page, '/');
    await offersIn(page).first().waitFor();
    expect(await smallOn(page)).toEqual([]);
    await page.goto(`${web.url}/documents`);
    await page.locator('.documents a').first().click();
    await page.locator('table').waitFor();
    expect(await smallOn(page)).toEqual([]);
  });

  it('by keyboard alone: asks, turns, opens, chooses, checks, and comes back to the box', async () => {
    const page = await open(web.url);
    await page.locator('.welcome .button').first().waitFor();
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let tabs = 0; tabs < 60; tabs += 1) {
        await page.keyboard.press('Tab');
        const focused = page.locator(':focus');
        // Behind the last of the page comes the browser itself.
        if ((await focused.count()) === 0) continue;
        const called = (await focused.getAttribute('aria-label')) ?? (await focused.innerText());
        if (name.test(called)) return;
      }
      throw new Error(`The keyboard does not reach ${name.source}.`);
    };
    const enter = () => page.keyboard.press('Enter');
    await tabTo(/^消息$/u);
    await page.keyboard.type('人工智能');
    await answerTo(page, enter);
    await tabTo(/^上下文/u);
    await answerTo(page, enter);
    await tabTo(/^引用/u);
    await answerTo(page, enter);
    await tabTo(/^格式/u);
    await enter();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await enter();
    await page.locator('.picture').waitFor();
    await tabTo(/^更多/u);
    await enter();
    await page.keyboard.press('Escape');
    expect(await page.locator(':focus').getAttribute('aria-label')).toBe('更多');
    await tabTo(/^消息$/u);
    await page.keyboard.type('/任务');
    await page.keyboard.press('Tab');
    await page.locator('.command').waitFor();
    const answer = await answerTo(page, enter);
    expect(await answer.innerText()).toContain('算力伙伴计划');
  });

  it('sees where the keyboard is', async () => {
    const page = await open(web.url);
    await page.locator('.welcome .button').first().waitFor();
    for (let tabs = 0; tabs < 5; tabs += 1) {
      await page.keyboard.press('Tab');
      const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
      expect(outline).toBe('solid');
    }
  });

  it('hears answers as they come, and which choices there are', async () => {
    const page = await open(web.url, { locale: 'en-GB' });
    expect(await page.getByRole('log', { name: 'Conversation' }).count()).toBe(1);
    await write(page, '/');
    await offersIn(page).first().waitFor();
    expect(await page.getByRole('status').filter({ hasText: 'to choose from' }).count()).toBe(1);
    const box = boxOf(page);
    const marked = await box.getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${marked}"]`).innerText()).toContain('/ask');
  });
});
