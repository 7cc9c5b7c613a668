import type { Locator, Page } from 'playwright-core';

/** Where a message is written. */
export const boxOf = (page: Page): Locator => page.locator('.composer textarea').first();

/** What is offered while somebody types: all, or what is called so. */
export const offersIn = (page: Page, name?: string): Locator =>
  page.locator('.offers').getByRole('option', name === undefined ? {} : { name });

/** Writes into the box, which has the focus then. */
export async function write(page: Page, text: string): Promise<void> {
  await boxOf(page).click();
  await page.keyboard.type(text);
}

/** Does something to which the bot answers; its answer. */
export async function answerTo(page: Page, act: () => Promise<unknown>): Promise<Locator> {
  const answers = page.locator('.by-bot');
  const before = await answers.count();
  await act();
  const id = await answers.nth(before).getAttribute('id');
  return page.locator(`[id="${id}"]`);
}

/** Says something, and waits for the answer. */
export function say(page: Page, text: string): Promise<Locator> {
  return answerTo(page, async () => {
    await write(page, text);
    await page.keyboard.press('Enter');
  });
}

/** Runs a command without options, or with one text for its first. */
export function run(page: Page, name: string, text = ''): Promise<Locator> {
  return answerTo(page, async () => {
    await write(page, `/${name}`);
    await offersIn(page).first().waitFor();
    await page.keyboard.press('Enter');
    if (text !== '') await page.keyboard.type(text);
    if ((await page.locator('.composer .command').count()) > 0) await page.keyboard.press('Enter');
  });
}

/** Waits until a message says something else than it did, whatever menus are open in it. */
export async function changeOf(message: Locator, act: () => Promise<unknown>): Promise<void> {
  const said = async () => (await message.locator('.container > :not(.row)').allInnerTexts()).join('\n');
  const before = await said();
  await act();
  while ((await said()) === before) await message.page().waitForTimeout(20);
}

/** Waits until the bot has nothing more to say. */
export async function silence(page: Page): Promise<void> {
  await page.locator('.waiting:empty').waitFor({ state: 'attached' });
}

/** The block quotes of a message, as they are read. */
export async function quotesOf(message: Locator): Promise<string[]> {
  return message.locator('blockquote').allInnerTexts();
}

/** What can be pressed in a message, without what stands around it. */
export async function buttonsOf(message: Locator): Promise<string[]> {
  return message.locator('.container button:enabled').allInnerTexts();
}

/** Whether something stands on the screen, under what is at its top and over the box to write in. */
export async function isSeen(one: Locator): Promise<boolean> {
  const page = one.page();
  const { y, height } = (await one.boundingBox())!;
  const top = (await page.locator('header').boundingBox())!.height;
  const box = page.locator('.composer');
  const bottom = (await box.count()) > 0 ? (await box.boundingBox())!.y : page.viewportSize()!.height;
  return y >= top && y + height <= bottom;
}
