import { isDeepStrictEqual } from 'node:util';
import type { Page as BrowserPage } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { linkTo, MAX_BUTTON_URL } from '../../src/cite/fragment.js';
import { type Span, slice } from '../../src/text/span.js';
import { hasBrowser, useBrowser } from '../support/browser.js';
import { landedOn } from './landed-on.js';
import { linkedPassages, linkedPlans, type Page, pageOf, placeOf } from './linked.js';
import { markedOn } from './marked-on.js';

/** Which links are opened: so many of all, `all`, or a share of all, such as `2/4` for the second fourth. */
const LINKS = process.env.LINKS ?? '60';

/** How many of the opened links are looked at in a picture too, which takes ten times as long. */
const PICTURES = 60;

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

/** How long a page may take to load, in milliseconds. */
const SLOWEST = 300_000;

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

const count = plans.flatMap(({ passages }) => passages).length * Object.keys(LAYOUTS).length;

/** The first link of a plan to open, and how many further on the next is. */
function shareOf(links: string): { readonly first: number; readonly step: number } {
  const [part = 1, parts] = links.split('/').map(Number);
  if (parts !== undefined) return { first: part - 1, step: parts };
  return { first: 0, step: links === 'all' ? 1 : Math.max(1, count / Number(links)) };
}

const { first, step } = shareOf(LINKS);
const pictured = Math.max(1, Math.floor(count / step / PICTURES));

/** Serves a plan in a layout, at any address of its site. */
async function servePage(browserPage: BrowserPage, page: Page, layout: string): Promise<void> {
  const body = htmlOf(page, layout);
  await browserPage.setViewportSize({ width: 1000, height: 1000 });
  // Of some thousand pages now and then one waits for a machine that has too much to do.
  browserPage.setDefaultNavigationTimeout(SLOWEST);
  await browserPage.route('http://plans.test/**', (route) =>
    route.fulfill({ contentType: 'text/html', body }),
  );
}

function offsetsIn({ start, end }: Span): number[] {
  return Array.from({ length: end - start }, (_, from) => start + from);
}

/** The places of characters that are no white space. */
function visible({ text }: Page, places: readonly number[]): number[] {
  return places.filter((at) => /\S/u.test(text[at]!));
}

describe.skipIf(!hasBrowser())('Chromium', { timeout: 3_600_000 }, () => {
  const visit = useBrowser();
  const landings: boolean[] = [];
  afterAll(() => {
    const landed = landings.filter((one) => one).length;
    process.stderr.write(`Of ${landings.length} links opened ${landed} landed; there are ${count}.\n`);
  });
  const pages = plans.flatMap((plan) => Object.keys(LAYOUTS).map((layout) => ({ ...plan, layout })));

  it.each(pages)('scrolls to the quoted words of $name in $layout and marks them alone', async (one) => {
    const { page, passages, layout } = one;
    const browserPage = await visit('about:blank');
    await servePage(browserPage, page, layout);
    for (let at = first, opened = 0; at < passages.length; at += step, opened += 1) {
      const passage = passages[Math.floor(at)]!;
      const [, fragment = ''] = linkTo(passage, MAX_BUTTON_URL)!.split('#');
      // Only a new document is searched for what an address names.
      await browserPage.goto(`http://plans.test/${at}#${fragment}`);
      const place = placeOf(passage);
      const said = decodeURIComponent(fragment);
      const landing = await landedOn(browserPage);
      landings.push(isDeepStrictEqual(landing, { place, inSight: true }));
      expect.soft(landing, said).toEqual({ place, inSight: true });
      if (opened % pictured !== 0) continue;
      expect.soft(visible(page, await markedOn(browserPage)), said).toEqual(visible(page, offsetsIn(place)));
    }
  });
});
