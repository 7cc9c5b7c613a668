import { afterAll, describe, expect, it } from 'vitest';
import { hasBrowser, useBrowser } from '../../support/browser.js';
import { openHostile } from '../../support/hostile.js';
import { openEntries } from '../../support/library.js';
import { entryOf } from '../../support/plans.js';
import { run, say } from './on-page.js';
import { serveWeb } from './serving.js';

const HTML = '<img src=x onerror="alert(1)"><script>alert(2)</script><b>粗</b>&lt;i&gt;&#60;u&#62;';

const entry = entryOf(
  'html.md',
  `---
title: ${JSON.stringify(`甲市方案${HTML}`)}
publisher: ${JSON.stringify(`甲市${HTML}`)}
url: ${JSON.stringify(`https://a.cn/"onmouseover="alert(3)`)}
date: 2024-05-01
---
# 一、目标${HTML}

到2027年，核心${HTML}产业规模达到300亿元\u202E，企业达到50家。

# 二、重点任务

1. 建设算力中心${HTML}。建设两个算力中心，javascript:alert(4)。
`,
);
const [html, marks] = await Promise.all([
  openEntries([entry]).then((library) => serveWeb({ library })),
  openHostile().then((library) => serveWeb({ library })),
]);
afterAll(() => Promise.all([html.stop(), marks.stop()]));

const NAMES = ['目标', '任务', '目录', '来源', '保障', '帮助'];

describe.skipIf(!hasBrowser())('what a document holds', { timeout: 60_000 }, () => {
  const open = useBrowser();

  it('is shown as it is, and is no part of the page, whatever it pretends to be', async () => {
    const page = await open(html.url);
    for (const name of NAMES) await run(page, name);
    const answer = await say(page, `产业规模达到多少 ${HTML}`);
    expect(await answer.locator('blockquote').first().innerText()).toContain('<script>alert(2)</script>');
    expect(await page.locator('img:not([src="/assets/icon.svg"]), script:not([src]), main b').count()).toBe(
      0,
    );
    expect(await page.locator('[onerror], [onmouseover], a[href^="javascript:"]').count()).toBe(0);
    await answer.getByRole('link', { name: '在全文中查看' }).click();
    await page.locator('mark').first().waitFor();
    expect(await page.locator('article').innerText()).toContain('<img src=x onerror="alert(1)">');
    expect(await page.locator('article').innerText()).not.toContain('\u202E');
    expect(await page.locator('img:not([src="/assets/icon.svg"]), script:not([src]), main b').count()).toBe(
      0,
    );
  });

  it('keeps the page in its bounds, however long its words and titles are', async () => {
    const page = await open(marks.url, { width: 390 });
    for (const name of NAMES) await run(page, name);
    await say(page, '算力');
    const wide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';
    expect(await page.evaluate(wide)).toBe(false);
  });
});
