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

/** Writes one text of a list in Markdown. */
type Item = () => string;

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

/**
 * Shows a list of texts in Markdown, as many on a page as fit; a page past the last shows the last. Items are
 * written only as far as the page needs.
 */
export function listReply(items: readonly Item[], settings: ListReplySettings): Reply {
  const phrases = phrasesIn(settings.locale);
  const { page, texts, isLast } = turnTo(settings.page, items);
  const isLong = page > 1 || !isLast;
  return reply([
    settings.about === undefined ? null : carry(settings.about),
    paragraph(`### ${inert(settings.title)}`),
    paragraph(settings.note ?? ''),
    ...texts.map(paragraph),
    isLong ? separator() : null,
    isLong ? paragraph(smallPrint(phrases.page(page))) : null,
    row([
      page > 1 ? button(phrases.previous, settings.turn(page - 1)) : null,
      isLast ? null : button(phrases.next, settings.turn(page + 1)),
    ]),
  ]);
}

type Page = { readonly page: number; readonly texts: readonly string[]; readonly isLast: boolean };

/** Fills pages in order up to the wanted one; an item that fills one alone has it to itself. */
function turnTo(wanted: number, items: readonly Item[]): Page {
  let page = 1;
  let texts: string[] = [];
  for (const item of items) {
    const text = item();
    if (texts.length > 0 && !fits([...texts, text])) {
      if (page === wanted) return { page, texts, isLast: false };
      page += 1;
      texts = [];
    }
    texts.push(text);
  }
  return { page, texts, isLast: true };
}

function fits(items: readonly string[]): boolean {
  const text = items.join('\n');
  return items.length <= MAX_ITEMS && text.length <= MAX_CHARACTERS && Buffer.byteLength(text) <= MAX_BYTES;
}
