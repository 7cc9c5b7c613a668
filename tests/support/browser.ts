import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { beforeAll, expect, onTestFinished } from 'vitest';
import { once } from '../../src/memo.js';

/** Where Chromium and its kin are installed. */
const PLACES = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Some systems have in its place only what says how to install it. */
const runs = (path: string): boolean => spawnSync(path, ['--version']).status === 0;

const executablePath = PLACES.find((path) => path !== undefined && existsSync(path) && runs(path));

/** Whether there is a browser. Prints how to name one where there is none. */
export function hasBrowser(): boolean {
  if (executablePath !== undefined) return true;
  process.stderr.write('Skipped: there is no Chromium. Install it, or name one in CHROME_PATH.\n');
  return false;
}

/** A screen narrower than this, in CSS pixels, is touched. */
const NARROW = 500;

/** How a page is looked at. */
export type Looking = {
  readonly locale?: string;
  /** In CSS pixels. */
  readonly width?: number;
  /** What is expected to go wrong: faults that hold these words are none. */
  readonly mayFail?: string;
};

/** What lets a page ask where its address leads to: https://github.com/WICG/scroll-to-text-fragment */
const ARGUMENTS = ['--enable-blink-features=TextFragmentAPI'];

/** One browser for all files of a worker, with which it ends. */
const launch = once(
  (): Promise<Browser> => chromium.launch({ executablePath: executablePath!, args: ARGUMENTS }),
);

/** Opens pages in a browser, each with nothing kept from others. */
export function useBrowser(): (url: string, looking?: Looking) => Promise<Page> {
  beforeAll(launch);
  return async (url, looking = {}) => {
    const browser = await launch();
    const { locale = 'zh-CN', width = 900, mayFail } = looking;
    const viewport = { width, height: 800 };
    const context = await browser.newContext({ locale, viewport, hasTouch: width < NARROW });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('dialog', (dialog) => faults.push(`a dialog: ${dialog.message()}`));
    page.on('console', (line) => {
      if (['error', 'warning'].includes(line.type())) faults.push(line.text());
    });
    onTestFinished(async () => {
      await context.close();
      expect(faults.filter((fault) => mayFail === undefined || !fault.includes(mayFail))).toEqual([]);
    });
    await page.goto(url);
    return page;
  };
}
