import type { APIButtonComponent } from 'discord.js';
import type { Locale } from '../locale.js';
import { inert, smallPrint } from './markdown.js';
import { phrasesIn } from './phrases.js';
import {
  type Accent,
  button,
  carry,
  type Part,
  paragraph,
  type Reply,
  reply,
  row,
  section,
  separator,
  textsOf,
} from './reply.js';

/** How much there is of a page, or what it takes: its text, and its parts with what stands in them. */
type Size = { readonly characters: number; readonly bytes: number; readonly components: number };

/**
 * What a message holds: 4,000 characters of text and 40 components are Discord's limits; messages of Chinese also
 * fail near 10,000 bytes of UTF-8. A transport adds a line over it and a row with a button under it.
 */
const MESSAGE: Size = { characters: 3830, bytes: 9500, components: 37 };

/** The most that the items take of it, so that a page is read easily. */
const ITEMS: Size = { characters: 3200, bytes: 8000, components: 28 };

/** The most items on a page: as many as a select menu takes. */
const MAX_ITEMS = 25;

/** Makes one item of a list, given the room of a page in characters: what is longer does not fit a message. */
export type Item = (room: number) => Part | readonly Part[];

type ListReplySettings = {
  readonly locale: Locale;
  /** Plain text. */
  readonly title: string;
  /** What somebody looked for, if anything. */
  readonly about?: string | undefined;
  readonly note?: string | undefined;
  readonly page: number;
  readonly turn: (page: number) => string;
  readonly accent?: Accent;
  /** Whether the items of a page are one text, in which the levels of a list show. */
  readonly isOneText?: boolean;
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
  const above = [
    settings.about === undefined ? null : carry(settings.about),
    paragraph(`### ${inert(settings.title)}`),
    paragraph(settings.note ?? ''),
  ].filter((part) => part !== null);
  const { page, first, parts, isLast } = turnTo(settings.page, items, roomUnder(above, settings));
  const isLong = page > 1 || !isLast;
  return reply(
    [
      ...above,
      ...(settings.isOneText ? [paragraph(textsOf(parts).join('\n'))] : parts),
      isLong ? separator() : null,
      isLong ? smallPage(settings.locale, page) : null,
      settings.below?.(first, parts.length) ?? null,
      row([
        page > 1 ? button(phrases.previous, settings.turn(page - 1)) : null,
        isLast ? null : button(phrases.next, settings.turn(page + 1)),
        ...(settings.actions ?? []),
      ]),
    ],
    settings.accent,
  );
}

/** A page: its number, the index of its first item, and its parts. */
type Page = {
  readonly page: number;
  readonly first: number;
  readonly parts: readonly Part[];
  readonly isLast: boolean;
};

/** What is left for the items where everything else that a page may need is there. */
function roomUnder(above: readonly Part[], { locale, page, actions = [], below }: ListReplySettings): Size {
  const around = sizeOf([...above, separator(), smallPage(locale, page)]);
  const controls = 1 + 2 + actions.length + (below ? 2 : 0);
  return {
    characters: Math.min(ITEMS.characters, MESSAGE.characters - around.characters),
    bytes: Math.min(ITEMS.bytes, MESSAGE.bytes - around.bytes),
    components: Math.min(ITEMS.components, MESSAGE.components - 1 - around.components - controls),
  };
}

/** Fills pages in order up to the wanted one; an item that fills one alone has it to itself. */
function turnTo(wanted: number, items: readonly Item[], room: Size): Page {
  let page = 1;
  let first = 0;
  let parts: Part[] = [];
  for (const [at, item] of items.entries()) {
    const own = [item(room.characters)].flat();
    if (parts.length > 0 && !fits([...parts, ...own], room)) {
      if (page === wanted) return { page, first, parts, isLast: false };
      page += 1;
      first = at;
      parts = [];
    }
    parts.push(...own);
  }
  return { page, first, parts, isLast: true };
}

function fits(parts: readonly Part[], room: Size): boolean {
  const { characters, bytes, components } = sizeOf(parts);
  return (
    parts.length <= MAX_ITEMS &&
    characters <= room.characters &&
    bytes <= room.bytes &&
    components <= room.components
  );
}

function sizeOf(parts: readonly Part[]): Size {
  const text = textsOf(parts).join('\n');
  return {
    characters: text.length,
    bytes: Buffer.byteLength(text),
    components: parts.reduce((sum, part) => sum + componentsIn(part), 0),
  };
}

/** The line that says which page this is. */
function smallPage(locale: Locale, page: number): Part {
  return section(smallPrint(phrasesIn(locale).page(page)), null);
}

/** A part, and what stands in it: the texts of a section and the button beside them. */
function componentsIn(part: Part): number {
  return 1 + ('components' in part ? part.components.length : 0) + ('accessory' in part ? 1 : 0);
}
