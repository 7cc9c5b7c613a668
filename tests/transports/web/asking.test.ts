import { afterAll, describe, expect, it } from 'vitest';
import { hasBrowser, useBrowser } from '../../support/browser.js';
import { seedText } from '../discord/seen.js';
import { boxOf, buttonsOf, changeOf, isSeen, offersIn, quotesOf, run, say, write } from './on-page.js';
import { serveWeb, startWeb } from './serving.js';

const web = await serveWeb();
afterAll(() => web.stop());

describe.skipIf(!hasBrowser())('the chat in a browser', { timeout: 30_000 }, () => {
  const open = useBrowser();

  it('answers with the words of the plan, what was asked for in bold, and a link to them', async () => {
    const page = await open(web.url);
    const answer = await say(page, '核心产业规模要达到多少');
    const [quote] = await quotesOf(answer);
    expect(seedText).toContain(quote);
    expect(await answer.locator('blockquote strong').innerText()).toBe('3000亿元');
    expect(await answer.locator('.small a').getAttribute('href')).toContain('#:~:text=');
    expect(await page.locator('.by-you .text').innerText()).toBe('核心产业规模要达到多少');
    expect(await boxOf(page).inputValue()).toBe('');
  });

  it('says in the colour of its edge, and in words, what is no answer', async () => {
    const page = await open(web.url);
    const edgeOf = async (question: string): Promise<string | null> =>
      (await say(page, question)).locator('.container').getAttribute('style');
    expect(await edgeOf('核心产业规模要达到多少')).toContain('#3a8f5c');
    expect(await edgeOf('上海的核心产业规模是多少')).toContain('#c98a1b');
    expect(await page.locator('.by-bot').last().innerText()).toContain('不是答案');
  });

  it('shows a long answer and its next page from the beginning, a short one whole', async () => {
    const page = await open(web.url, { width: 390 });
    const short = await say(page, '核心产业规模要达到多少');
    await expect.poll(() => isSeen(short.locator('.row').last())).toBe(true);
    const list = await say(page, '16项任务是什么');
    await expect.poll(() => isSeen(list.locator('blockquote').first())).toBe(true);
    expect(await isSeen(list.locator('.row').last())).toBe(false);
    await changeOf(list, () => list.getByRole('button', { name: '›' }).click());
    await expect.poll(() => isSeen(list.locator('h2'))).toBe(true);
  });

  it('keeps an answer in mind that somebody replies to', async () => {
    const page = await open(web.url);
    const answer = await say(page, '核心产业规模要达到多少');
    await answer.getByRole('button', { name: '更多' }).click();
    await page.getByRole('menuitem', { name: '回复' }).click();
    expect(await page.locator('.replying').innerText()).toContain('正在回复');
    const next = await say(page, '那增长呢？');
    expect((await quotesOf(next))[0]).toContain('持续保持10%以上增长');
    expect(await page.locator('.replying').count()).toBe(0);
  });

  it('offers questions in an empty box, and answers each', async () => {
    const page = await open(web.url);
    const offered = await page.locator('.welcome .button').allInnerTexts();
    expect(offered.length).toBeGreaterThanOrEqual(3);
    for (const [at, question] of offered.entries()) {
      await boxOf(page).focus();
      for (let down = 0; down <= at; down += 1) await page.keyboard.press('ArrowDown');
      expect(await offersIn(page).and(page.locator('[aria-selected=true]')).innerText()).toBe(question);
      await page.keyboard.press('Enter');
      const answer = await say(page, '');
      expect((await quotesOf(answer)).length).toBeGreaterThan(0);
      expect(await answer.innerText()).not.toMatch(/不是答案|没有说/u);
    }
  });

  it('keeps the conversation of a tab where a document is read in between', async () => {
    const page = await open(web.url);
    const answer = await say(page, '算力怎么发展');
    const before = await answer.innerText();
    await answer.getByRole('link', { name: '在全文中查看' }).click();
    await page.locator('mark').first().waitFor();
    await page.goBack();
    expect(await page.locator('.by-bot').first().innerText()).toBe(before);
    await page.locator('.by-bot').getByRole('button', { name: '上下文' }).click();
    await page.locator('.by-bot').nth(1).waitFor();
  });

  it('keeps the last hundred messages of a long conversation, as a tab has no endless room', async () => {
    const page = await open(web.url);
    const said = Array.from({ length: 130 }, (_, at) => ({
      id: `${at}`,
      at,
      by: 'you',
      text: `第 ${at} 句`,
    }));
    const kept = () =>
      page.evaluate<string[]>(
        `JSON.parse(sessionStorage.getItem('ceyuan.conversation') ?? '[]').map(({ text }) => text)`,
      );
    await page.evaluate(
      `sessionStorage.setItem('ceyuan.conversation', ${JSON.stringify(JSON.stringify(said))})`,
    );
    await page.reload();
    await expect.poll(kept).toEqual(said.slice(-100).map(({ text }) => text));
  });

  it.each([
    ['en-GB', 'In the words of a reading, in Chinese:', 'Context'],
    ['zh-CN', '解读写道：', '上下文'],
    ['zh-HK', '解讀寫道：', '上下文'],
  ])('speaks the language of a browser in %s', async (locale, said, button) => {
    const page = await open(web.url, { locale });
    const answer = await say(page, '核心产业规模要达到多少');
    expect(await answer.innerText()).toContain(said);
    expect(await buttonsOf(answer)).toContain(button);
  });

  it('speaks the language that is chosen, also the next time', async () => {
    const page = await open(web.url);
    await page.getByRole('combobox').selectOption('zh-TW');
    await page.getByRole('link', { name: '對話' }).waitFor();
    await page.reload();
    expect(await (await run(page, '目標')).innerText()).toContain('到 2025 年');
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-TW');
  });

  it('waits for a character that is still being composed', async () => {
    const page = await open(web.url);
    await write(page, 'suanli');
    await boxOf(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    expect(await boxOf(page).inputValue()).toBe('suanli');
    expect(await page.locator('.message').count()).toBe(0);
  });

  it('says so where the server is gone, and goes on when it is back', async () => {
    const served = await startWeb();
    const page = await open(served.url, { mayFail: 'ERR_CONNECTION_REFUSED' });
    await page.locator('.welcome .button').first().waitFor();
    await served.stop();
    await write(page, '算力');
    await page.keyboard.press('Enter');
    const told = page.locator('.by-page');
    expect(await told.innerText()).toContain('服务器没有回应');
    await told.getByRole('button', { name: '关闭消息' }).click();
    expect(await told.count()).toBe(0);
  });

  it('never logs what somebody writes', async () => {
    const page = await open(web.url);
    await say(page, '辐射产业规模要达到多少');
    expect(web.logged()).toContain('"msg":"answered"');
    expect(web.logged()).not.toContain('辐射');
  });
});
