import type { Page } from 'playwright-core';

/**
 * Where a browser marks words on the screen: the offsets of their characters, counted from the `data-at` of their
 * block. No script is told what a text fragment marks, so a picture of the screen is looked at: what is marked is
 * magenta (`::target-text`).
 */
export async function markedOn(page: Page): Promise<number[]> {
  const picture = (await page.screenshot()).toString('base64');
  return (await page.evaluate(`(${findMagenta})('data:image/png;base64,${picture}')`)) as number[];
}

/** Runs on the page. */
const findMagenta = `async (picture) => {
  const image = await createImageBitmap(await (await fetch(picture)).blob());
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const isMarked = ({ left, top, width, height }) => {
    const [x, y] = [Math.floor(left + width / 2), Math.floor(top + height / 2)];
    if (width === 0 || x < 0 || y < 0 || x >= image.width || y >= image.height) return false;
    const [red, green, blue] = data.subarray((y * image.width + x) * 4);
    return red > 200 && green < 60 && blue > 200;
  };
  const marked = [];
  for (const block of document.querySelectorAll('[data-at]')) {
    const { top, bottom } = block.getBoundingClientRect();
    if (bottom < 0 || top > innerHeight) continue;
    let at = Number(block.dataset.at);
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      for (let index = 0; index < texts.currentNode.length; index += 1, at += 1) {
        const range = document.createRange();
        range.setStart(texts.currentNode, index);
        range.setEnd(texts.currentNode, index + 1);
        if (isMarked(range.getBoundingClientRect())) marked.push(at);
      }
    }
  }
  return marked;
}`;
