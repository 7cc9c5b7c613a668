import type { Page as BrowserPage } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { linkTo, MAX_BUTTON_URL } from '../../src/cite/fragment.js';
import { type Span, slice } from '../../src/text/span.js';
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

/** A link to be opened: the layout of its page, its fragment, and the place that it leads to. */
type Landing = {
  readonly plan: number;
  readonly layout: string;
  readonly fragment: string;
  readonly place: Span;
};

const plans = linkedPlans();
const pages = plans.map(pageOf);

function landings(): Landing[] {
  const all = plans.flatMap((entry, plan) =>
    linkedPassages(entry).flatMap((passage) =>
      Object.keys(LAYOUTS).map((layout) => {
        const [, fragment = ''] = linkTo(passage, MAX_BUTTON_URL)!.split('#');
        return { plan, layout, fragment, place: placeOf(passage) };
      }),
    ),
  );
  const step = Math.max(1, all.length / SAMPLE);
  return Array.from({ length: Math.floor(all.length / step) }, (_, at) => all[Math.floor(at * step)]!);
}

/** Serves each plan in each layout at `/PLAN/LAYOUT`. */
async function servePages(browserPage: BrowserPage): Promise<void> {
  await browserPage.route('http://plans.test/**', (route) => {
    const [, plan, layout] = new URL(route.request().url()).pathname.split('/');
    const page = pages[Number(plan)];
    return page
      ? route.fulfill({ contentType: 'text/html', body: htmlOf(page, layout!) })
      : route.fulfill({ status: 204 });
  });
}

/** The places of characters that are no white space. */
function visible({ text }: Page, places: readonly number[]): number[] {
  return places.filter((at) => /\S/u.test(text[at]!));
}

describe.skipIf(!hasBrowser())('Chromium', () => {
  const visit = useBrowser();

  it('scrolls to the quoted words and marks them, and no others', async () => {
    const browserPage = await visit('about:blank');
    await browserPage.setViewportSize({ width: 1000, height: 1000 });
    await servePages(browserPage);
    for (const { plan, layout, fragment, place } of landings()) {
      const page = pages[plan]!;
      // Only a new document is searched for what an address names.
      await browserPage.goto('about:blank');
      await browserPage.goto(`http://plans.test/${plan}/${layout}#${fragment}`);
      const marked = visible(page, await markedOn(browserPage));
      const quoted = Array.from({ length: place.end - place.start }, (_, at) => place.start + at);
      const told = `${slice(page.text, place)} on ${layout} of ${plans[plan]!.document.id}, by ${decodeURIComponent(fragment)}`;
      expect.soft(marked, told).toEqual(visible(page, quoted));
    }
  }, 3_600_000);
});
