import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { hasBrowser, useBrowser } from '../../support/browser.js';
import { commands } from '../discord/running.js';
import { answerTo, boxOf, offersIn, quotesOf, run, write } from './on-page.js';
import { serveWeb } from './serving.js';

const web = await serveWeb();
afterAll(() => web.stop());

describe.skipIf(!hasBrowser())('a command in a browser', { timeout: 30_000 }, () => {
  const openPage = useBrowser();
  const open = async (url: string): Promise<Page> => {
    const page = await openPage(url);
    // The examples come with the commands.
    await page.locator('.welcome .button').first().waitFor();
    return page;
  };

  it('is offered with what it does when a slash is typed, and by its name in any language', async () => {
    const page = await open(web.url);
    await write(page, '/');
    const options = offersIn(page);
    await options.first().waitFor();
    expect(await options.count()).toBe(commands.size);
    expect(await options.first().innerText()).toContain('用规划原文回答问题');
    for (const typed of ['/目', '/目標', '/targ', '／目标']) {
      await boxOf(page).fill(typed);
      await offersIn(page, '/目标').waitFor();
    }
    await boxOf(page).fill('/天气');
    await options.first().waitFor({ state: 'detached' });
  });

  it('is sent by a button where there is no key, once all that it needs is there', async () => {
    const page = await open(web.url);
    await write(page, '/核对 ');
    const send = page.getByRole('button', { name: '发送' });
    expect(await send.isDisabled()).toBe(true);
    await page.keyboard.type('核心产业规模达到3000亿元');
    const answer = await answerTo(page, () => send.click());
    expect(await answer.innerText()).toContain('与原文一致');
  });

  it('completes an option as somebody types, also in pinyin, and runs with what is picked', async () => {
    const page = await open(web.url);
    await write(page, '/目标 hxcygm');
    await offersIn(page, '核心产业规模').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const answer = await answerTo(page, () => page.keyboard.press('Enter'));
    expect(await quotesOf(answer)).toEqual(['核心产业规模达到3000亿元']);
    expect(await page.locator('.by-you .text').innerText()).toBe('/目标 关于: 核心产业规模 · 3000亿元');
  });

  it('shows the words of a passage that is picked, and sends its name', async () => {
    const page = await open(web.url);
    await write(page, '/引用 算力伙伴');
    const offer = offersIn(page)
      .filter({ hasText: /^…算力伙伴/u })
      .first();
    const picked = await offer.innerText();
    await offer.click();
    expect(await boxOf(page).inputValue()).toBe(picked);
    const answer = await answerTo(page, () => page.keyboard.press('Enter'));
    expect(await answer.locator('pre').first().innerText()).toContain('[EB/OL]');
  });

  it('takes more options: fixed choices, yes and no', async () => {
    const page = await open(web.url);
    await write(page, '/引用 算力');
    await page.getByRole('button', { name: '格式' }).click();
    await offersIn(page, 'BibTeX').click();
    const cited = await answerTo(page, () => page.keyboard.press('Enter'));
    expect(await cited.locator('pre').first().innerText()).toContain('@online{');
    await write(page, '/提问 算力');
    await page.getByRole('button', { name: '仅自己可见' }).click();
    await offersIn(page, '是').click();
    const asked = await answerTo(page, () => page.keyboard.press('Enter'));
    expect(await asked.innerText()).toContain('只有你能看到');
  });

  it('is left by Escape, by a backspace and by its name', async () => {
    const page = await open(web.url);
    for (const leave of [
      () => page.keyboard.press('Backspace'),
      async () => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
      },
      () => page.getByRole('button', { name: '退出命令' }).click(),
    ]) {
      await write(page, '/任务 ');
      await page.locator('.command').waitFor();
      await offersIn(page).first().waitFor();
      await leave();
      await page.locator('.command').waitFor({ state: 'detached' });
      expect(await boxOf(page).inputValue()).toBe('');
    }
  });

  it('says what is missing', async () => {
    const page = await open(web.url);
    expect(await (await run(page, '提问')).innerText()).toContain('缺少“问题”');
  });
});
