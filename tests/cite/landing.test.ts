import type { Page as BrowserPage } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { linkTo, MAX_BUTTON_URL } from '../../src/cite/fragment.js';
import { slice } from '../../src/text/span.js';
import { hasBrowser, useBrowser } from '../support/browser.js';
import { linkedPassages, linkedPlans, type Page, pageOf, placeOf } from './linked.js';
import { markedOn } from './marked-on.js';

/** How many links are opened; LINKS names another number, or all, in each layout. */
const SAMPLE = process.env.LINKS === 'all' ? Number.POSITIVE_INFINITY : Number(process.env.LINKS ?? 60);

/** Pieces of three characters, as words of a page stand in elements of their own. */
function inPieces(words: string): string {
  const pieces = words.match(/.{1,3}/gsu) ?? [];
  return pieces.map((piece, at) => (at % 2 === 0 ? `<b>${escaped(piece)}</b>` : escaped(piece))).join('');
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** What a block of a page is, by how the page is laid out. */
const LAYOUTS: Readonly<Record<string, (words: string, at: number) => string>> = {
  paragraphs: (words, at) => `<p data-at="${at}">${escaped(words)}</p>`,
  pieces: (words, at) => `<div data-at="${at}">${inPieces(words)}</div>`,
  table: (words, at) => `<tr><td><p data-at="${at}">${escaped(words)}</p></td><td></td></tr>`,
};

const STYLE =
  'body{font:14px/1.4 sans-serif;color:#000;background:#fff;margin:0 8px;padding:1000px 0}p{margin:4px 0}::target-text{color:#f0f;background:#f0f}';

function htmlOf({ text, blocks }: Page, layout: string): string {
  const body = blocks.map((block) => LAYOUTS[layout]!(slice(text, block), block.start)).join('\n');
  const whole = layout === 'table' ? `<table>${body}</table>` : body;
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><style>${STYLE}</style><body>${whole}</body></html>`;
}

const plans = linkedPlans().map((entry) => ({
  name: entry.document.id,
  page: pageOf(entry),
  passages: linkedPassages(entry),
}));

/** Every how many-th passage of a plan is opened. */
const step = Math.max(
  1,
  (plans.flatMap(({ passages }) => passages).length * Object.keys(LAYOUTS).length) / SAMPLE,
);

/** Serves a plan in a layout, at any address of its site. */
async function servePage(browserPage: BrowserPage, page: Page, layout: string): Promise<void> {
  const body = htmlOf(page, layout);
  await browserPage.setViewportSize({ width: 1000, height: 1000 });
  await browserPage.route('http://plans.test/**', (route) =>
    route.fulfill({ contentType: 'text/html', body }),
  );
}

/** The places of characters that are no white space. */
function visible({ text }: Page, places: readonly number[]): number[] {
  return places.filter((at) => /\S/u.test(text[at]!));
}

describe.skipIf(!hasBrowser())('Chromium', { timeout: 3_600_000 }, () => {
  const visit = useBrowser();
  const pages = plans.flatMap((plan) => Object.keys(LAYOUTS).map((layout) => ({ ...plan, layout })));

  it.each(pages)('scrolls to the quoted words of $name in $layout and marks them alone', async (one) => {
    const { page, passages, layout } = one;
    const browserPage = await visit('about:blank');
    await servePage(browserPage, page, layout);
    for (let at = 0; at < passages.length; at += step) {
      const passage = passages[Math.floor(at)]!;
      const [, fragment = ''] = linkTo(passage, MAX_BUTTON_URL)!.split('#');
      // Only a new document is searched for what an address names.
      await browserPage.goto(`http://plans.test/${at}#${fragment}`);
      const marked = visible(page, await markedOn(browserPage));
      const { start, end } = placeOf(passage);
      const quoted = Array.from({ length: end - start }, (_, from) => start + from);
      expect.soft(marked, decodeURIComponent(fragment)).toEqual(visible(page, quoted));
    }
  });
});
