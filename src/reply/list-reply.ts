import type { APIButtonComponent } from 'discord.js';
import type { Locale } from '../locale.js';
import { inert, smallPrint } from './markdown.js';
import { phrasesIn } from './phrases.js';
import { button, carry, type Part, paragraph, type Reply, reply, row, separator, textsOf } from './reply.js';

/**
 * The most text on a page, well inside Discord's 4,000 characters for all text of a message; messages of
 * Chinese also fail near 10,000 bytes of UTF-8.
 */
const MAX_CHARACTERS = 3200;
const MAX_BYTES = 8000;

/** The most parts on a page, what stands in them counted: Discord takes 40 in a message, and some are no items. */
const MAX_COMPONENTS = 28;

/** The most items on a page: as many as a select menu takes. */
const MAX_ITEMS = 25;

/** Makes one part of a list. */
export type Item = () => Part;

type ListReplySettings = {
  readonly locale: Locale;
  /** Plain text. */
  readonly title: string;
  /** What somebody looked for, if anything. */
  readonly about?: string | undefined;
  readonly note?: string | undefined;
  readonly page: number;
  readonly turn: (page: number) => string;
  /** More buttons under the list, three at most. */
  readonly actions?: readonly (APIButtonComponent | null)[];
  /** A row under the list, given which items the page shows. */
  readonly below?: (first: number, count: number) => Part | null;
};

/**
 * Shows a list, as many items on a page as fit; a page past the last shows the last. Items are made only as
 * far as the page needs.
 */
export function listReply(items: readonly Item[], settings: ListReplySettings): Reply {
  const phrases = phrasesIn(settings.locale);
  const { page, first, parts, isLast } = turnTo(settings.page, items);
  const isLong = page > 1 || !isLast;
  return reply([
    settings.about === undefined ? null : carry(settings.about),
    paragraph(`### ${inert(settings.title)}`),
    paragraph(settings.note ?? ''),
    ...parts,
    isLong ? separator() : null,
    isLong ? paragraph(smallPrint(phrases.page(page))) : null,
    settings.below?.(first, parts.length) ?? null,
    row([
      page > 1 ? button(phrases.previous, settings.turn(page - 1)) : null,
      isLast ? null : button(phrases.next, settings.turn(page + 1)),
      ...(settings.actions ?? []),
    ]),
  ]);
}

/** A page: its number, the index of its first item, and its parts. */
type Page = {
  readonly page: number;
  readonly first: number;
  readonly parts: readonly Part[];
  readonly isLast: boolean;
};

/** Fills pages in order up to the wanted one; an item that fills one alone has it to itself. */
function turnTo(wanted: number, items: readonly Item[]): Page {
  let page = 1;
  let first = 0;
  let parts: Part[] = [];
  for (const [at, item] of items.entries()) {
    const part = item();
    if (parts.length > 0 && !fits([...parts, part])) {
      if (page === wanted) return { page, first, parts, isLast: false };
      page += 1;
      first = at;
      parts = [];
    }
    parts.push(part);
  }
  return { page, first, parts, isLast: true };
}

function fits(parts: readonly Part[]): boolean {
  const text = textsOf(parts).join('\n');
  return (
    parts.length <= MAX_ITEMS &&
    parts.reduce((sum, part) => sum + componentsIn(part), 0) <= MAX_COMPONENTS &&
    text.length <= MAX_CHARACTERS &&
    Buffer.byteLength(text) <= MAX_BYTES
  );
}

/** A part, and what stands in it: the texts of a section and the button beside them. */
function componentsIn(part: Part): number {
  return 1 + ('components' in part ? part.components.length : 0) + ('accessory' in part ? 1 : 0);
}
