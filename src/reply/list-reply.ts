import type { Locale } from '../locale.js';
import { inert, smallPrint } from './markdown.js';
import { phrasesIn } from './phrases.js';
import { button, carry, paragraph, type Reply, reply, row, separator } from './reply.js';

/**
 * The most text on a page, well inside Discord's 4,000 characters for all text of a message; messages of
 * Chinese also fail near 10,000 bytes of UTF-8.
 */
const MAX_CHARACTERS = 3200;
const MAX_BYTES = 8000;

/** The most parts on a page: Discord takes 40 components in a message, and some are not items. */
const MAX_ITEMS = 25;

type ListReplySettings = {
  readonly locale: Locale;
  /** Plain text. */
  readonly title: string;
  /** What somebody looked for, if anything. */
  readonly about?: string | undefined;
  readonly note?: string | undefined;
  readonly page: number;
  readonly turn: (page: number) => string;
};

/** Shows a list of texts in Markdown, as many on a page as fit; a page past the last shows the last. */
export function listReply(items: readonly string[], settings: ListReplySettings): Reply {
  const phrases = phrasesIn(settings.locale);
  const pages = intoPages(items);
  const page = Math.min(settings.page, pages.length);
  const isLong = pages.length > 1;
  return reply([
    settings.about === undefined ? null : carry(settings.about),
    paragraph(`### ${inert(settings.title)}`),
    paragraph(settings.note ?? ''),
    ...(pages[page - 1] ?? []).map(paragraph),
    isLong ? separator() : null,
    isLong ? paragraph(smallPrint(phrases.page(page, pages.length))) : null,
    row([
      page > 1 ? button(phrases.previous, settings.turn(page - 1)) : null,
      page < pages.length ? button(phrases.next, settings.turn(page + 1)) : null,
    ]),
  ]);
}

/** Fills pages in order; an item that fills one alone has it to itself. Always at least one page. */
function intoPages(items: readonly string[]): string[][] {
  const pages: string[][] = [[]];
  for (const item of items) {
    const last = pages.at(-1)!;
    if (last.length > 0 && !fits([...last, item])) pages.push([item]);
    else last.push(item);
  }
  return pages;
}

function fits(items: readonly string[]): boolean {
  const text = items.join('\n');
  return items.length <= MAX_ITEMS && text.length <= MAX_CHARACTERS && Buffer.byteLength(text) <= MAX_BYTES;
}
