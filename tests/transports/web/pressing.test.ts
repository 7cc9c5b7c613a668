import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { hasBrowser, useBrowser } from '../../support/browser.js';
import { answerTo, buttonsOf, changeOf, quotesOf, run, say, silence } from './on-page.js';
import { serveWeb } from './serving.js';

const web = await serveWeb();
afterAll(() => web.stop());

const button = (message: Locator, name: string): Locator =>
  message.getByRole('button', { name, exact: true });
const press = (page: Page, message: Locator, name: string) =>
  answerTo(page, () => button(message, name).click());

describe.skipIf(!hasBrowser())('what can be pressed in a browser', { timeout: 60_000 }, () => {
  const open = useBrowser();

  it.each([
    ['提问', '算力'],
    ['核对', '核心产业规模达到5000亿元'],
    ['比较', '产业规模'],
    ['引用', '算力伙伴计划'],
    ['上下文', '算力伙伴计划'],
    ['帮助', ''],
    ['目录', ''],
    ['保障', ''],
    ['来源', ''],
    ['目标', ''],
    ['任务', ''],
  ])('is every button of /%s', async (name, text) => {
    const page = await open(web.url);
    let answer = await run(page, name, text);
    const labels = await buttonsOf(answer);
    for (const label of labels) {
      // What was pressed before may have changed the answer, or removed it.
      const isSame = (await answer.count()) > 0 && `${await buttonsOf(answer)}` === `${labels}`;
      if (!isSame) answer = await run(page, name, text);
      const pressed = answer.locator('.container button:enabled').nth(labels.indexOf(label));
      if ((await pressed.getAttribute('aria-haspopup')) !== null) continue;
      const before = await page.locator('main').innerText();
      await pressed.click();
      while ((await page.locator('main').innerText()) === before) await page.waitForTimeout(20);
      await silence(page);
      expect(await page.locator('.by-page').count()).toBe(0);
      expect(await page.locator('main').innerText()).not.toContain('机器人出了故障');
    }
  });

  it('turns the pages of an answer in its place, and keeps the focus', async () => {
    const page = await open(web.url);
    const answer = await say(page, '人工智能');
    const [first] = await quotesOf(answer);
    await button(answer, '›').focus();
    await changeOf(answer, () => page.keyboard.press('Enter'));
    expect(await page.locator(':focus').innerText()).toBe('›');
    await changeOf(answer, () => page.keyboard.press('Enter'));
    expect(await buttonsOf(answer)).not.toContain('›');
    expect(await page.locator(':focus').getAttribute('class')).toContain('by-bot');
    await changeOf(answer, () => button(answer, '‹').click());
    await changeOf(answer, () => button(answer, '‹').click());
    expect((await quotesOf(answer))[0]).toBe(first);
    expect(await page.locator('.by-bot').count()).toBe(1);
  });

  it('opens the context to the one who pressed alone, who can share it or dismiss it', async () => {
    const page = await open(web.url);
    const context = await press(page, await say(page, '算力怎么发展'), '上下文');
    expect(await context.innerText()).toContain('只有你能看到');
    const shared = await press(page, context, '分享');
    expect(await shared.innerText()).toContain('由 你 分享');
    expect(await shared.innerText()).not.toContain('只有你能看到');
    expect(await quotesOf(shared)).toEqual(await quotesOf(context));
    await button(context, '关闭消息').click();
    expect(await page.locator('.by-bot').count()).toBe(2);
  });

  it('removes an answer', async () => {
    const page = await open(web.url);
    const answer = await say(page, '算力');
    await button(answer, '🗑️').click();
    await answer.waitFor({ state: 'detached' });
  });

  it('chooses from a menu: a section of the outline, a style of a citation', async () => {
    const page = await open(web.url);
    const outline = await run(page, '目录');
    await button(outline, '跳到一节').click();
    await changeOf(outline, () => page.getByRole('menuitemradio', { name: '二、主要思路和目标' }).click());
    expect(await outline.innerText()).toContain('核心产业规模达到3000亿元');
    const cited = await run(page, '引用', '算力');
    await button(cited, '格式: GB/T 7714—2015').click();
    await changeOf(cited, () => page.getByRole('menuitemradio', { name: 'APA' }).click());
    await button(cited, '格式: APA').waitFor();
  });

  it('shows a quote as a picture, with its words, to be saved', async () => {
    const page = await open(web.url);
    const cited = await run(page, '引用', '算力伙伴计划');
    await changeOf(cited, () => button(cited, '图片').click());
    const picture = cited.locator('.picture img');
    expect(await picture.getAttribute('alt')).toContain('算力伙伴计划');
    await expect.poll(async () => (await picture.boundingBox())!.height).toBeGreaterThan(100);
    const saving = page.waitForEvent('download');
    await picture.click();
    expect((await saving).suggestedFilename()).toBe('ceyuan.png');
    await changeOf(cited, async () => {
      await button(cited, '格式: 图片').click();
      await page.getByRole('menuitemradio', { name: 'RIS' }).click();
    });
    expect(await picture.count()).toBe(0);
  });

  it('checks what somebody wrote, and an answer, against the plan from the menu of the message', async () => {
    const page = await open(web.url);
    await say(page, '北京的核心产业规模达到5000亿元');
    const menuOf = (message: Locator): Promise<void> => button(message, '更多').click();
    await menuOf(page.locator('.by-you'));
    const item = page.getByRole('menuitem', { name: '核对原文' });
    const checked = await answerTo(page, () => item.click());
    expect(await checked.innerText()).toContain('❌ 与原文不一致');
    expect(await checked.innerText()).toContain('只有你能看到');
    await menuOf(await say(page, '核心产业规模要达到多少'));
    const answered = await answerTo(page, () => item.click());
    expect(await answered.innerText()).toContain('✅ 与原文一致');
  });

  it('copies an answer with its source, to be sent on', async () => {
    const page = await open(web.url);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await button(await say(page, '核心产业规模要达到多少'), '更多').click();
    await page.getByRole('menuitem', { name: '复制文字' }).click();
    const copied = String(await page.evaluate('navigator.clipboard.readText()'));
    expect(copied).toContain('核心产业规模达到3000亿元');
    expect(copied).toContain('https://news.cctv.com/2023/05/30/');
    expect(copied).not.toMatch(/\*\*|\\/u);
  });
});
