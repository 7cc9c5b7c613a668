import type { APIButtonComponent } from 'discord.js';
import type { Locale } from '../locale.js';
import { inert } from './markdown.js';
import { pager } from './pager.js';
import {
  type Accent,
  carry,
  type Part,
  paragraph,
  type Reply,
  reply,
  rows,
  separator,
  textsOf,
} from './reply.js';

/** How much there is of a page, or what it takes: its text, and its parts with what stands in them. */
type Size = { readonly characters: number; readonly bytes: number; readonly components: number };

/**
 * What a message holds: 4,000 characters of text and 40 components are Discord's limits; messages of Chinese also
 * fail near 10,000 bytes of UTF-8. A transport adds a line over it and a row with a button under it, and a footnote
 * may tell that the documents have changed.
 */
const MESSAGE: Size = { characters: 3770, bytes: 9400, components: 36 };

/** The most that the items take of it, so that a page is read easily. */
const ITEMS: Size = { characters: 3200, bytes: 8000, components: 28 };

/** The most items on a page: as many as a select menu takes. */
const MAX_ITEMS = 25;

/**
 * Makes one item of a list, given the room of a page in characters, as what is longer does not fit a message, and whether
 * it opens a page.
 */
export type Item = (room: number, opensPage: boolean) => Part | readonly Part[];

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
  /** Buttons under the list; a transport adds one. */
  readonly actions?: readonly (APIButtonComponent | null)[];
  /** A row under the list, given which items the page shows. */
  readonly below?: (first: number, count: number) => Part | null;
};

/** Shows a list, as many items on a page as fit; a page past the last shows the last. */
export function listReply(items: readonly Item[], settings: ListReplySettings): Reply {
  const above = [
    settings.about === undefined ? null : carry(settings.about),
    paragraph(`### ${inert(settings.title)}`),
    paragraph(settings.note ?? ''),
  ].filter((part) => part !== null);
  const { pages, isWhole } = layOut(items, roomUnder(above, settings), settings.page);
  const page = Math.min(settings.page, pages.length);
  const shown = pages[page - 1]!;
  const parts = shown.flat();
  const first = pages.slice(0, page - 1).reduce((sum, { length }) => sum + length, 0);
  return reply(
    [
      ...above,
      ...(settings.isOneText ? [paragraph(textsOf(parts).join('\n'))] : parts),
      pages.length > 1 ? separator() : null,
      settings.below?.(first, shown.length) ?? null,
      pager({ page, lastPage: pages.length, isWhole }, settings.turn),
      ...rows(settings.actions ?? []),
    ],
    settings.accent,
  );
}

/** What is left for the items where everything else that a page may need is there. */
function roomUnder(above: readonly Part[], { actions = [], below }: ListReplySettings): Size {
  const around = sizeOf([...above, separator()]);
  const controls = 1 + 3 + rows(actions).length + actions.length + (below ? 2 : 0);
  return {
    characters: Math.min(ITEMS.characters, MESSAGE.characters - around.characters),
    bytes: Math.min(ITEMS.bytes, MESSAGE.bytes - around.bytes),
    components: Math.min(ITEMS.components, MESSAGE.components - 1 - around.components - controls),
  };
}

/** How many items are made only to tell how many pages there are. */
const MANY = 200;

/** The items of a page, each with its parts. */
type Laid = (readonly Part[])[];

/** Fills pages in order; an item that fills one alone has it to itself. Of many items it makes those up to the wanted page. */
function layOut(items: readonly Item[], room: Size, wanted: number): { pages: Laid[]; isWhole: boolean } {
  const pages: Laid[] = [[]];
  for (const [at, item] of items.entries()) {
    if (at > MANY && pages.length > wanted) return { pages, isWhole: false };
    const make = (opensPage: boolean): readonly Part[] => [item(room.characters, opensPage)].flat();
    const last = pages.at(-1)!;
    const parts = make(last.length === 0);
    if (last.length === 0 || fits([...last.flat(), ...parts], room)) last.push(parts);
    else pages.push([make(true)]);
  }
  return { pages, isWhole: true };
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

/** A part, and what stands in it: the texts of a section and the button beside them. */
function componentsIn(part: Part): number {
  return 1 + ('components' in part ? part.components.length : 0) + ('accessory' in part ? 1 : 0);
}
