import type { Page } from 'playwright-core';

/** What the text fragment of an address names on a page, as the browser itself found it. */
export type Landing = {
  /** The offsets of the words, counted from the `data-at` of their blocks; null where none are found. */
  readonly place: { readonly start: number; readonly end: number } | null;
  /** Whether the first of the words stand on the screen. */
  readonly inSight: boolean;
};

/** Asks the browser where the address of its page leads to. */
export function landedOn(page: Page): Promise<Landing> {
  return page.evaluate(`(${findLanding})()`) as Promise<Landing>;
}

/** Runs on the page. */
const findLanding = `async () => {
  const range = await document.fragmentDirective.items[0]?.getMatchingRange().catch(() => null);
  if (!range) return { place: null, inSight: false };
  const offsetOf = (node, offset) => {
    const block = node.parentElement.closest('[data-at]');
    const before = document.createRange();
    before.setStart(block, 0);
    before.setEnd(node, offset);
    return Number(block.dataset.at) + before.toString().length;
  };
  const [{ top, bottom }] = range.getClientRects();
  return {
    place: {
      start: offsetOf(range.startContainer, range.startOffset),
      end: offsetOf(range.endContainer, range.endOffset),
    },
    inSight: top >= 0 && bottom <= innerHeight,
  };
}`;
