import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Locale } from '../locale.js';
import { inert } from './markdown.js';
import { pager } from './pager.js';
import { headText } from './quote-reply.js';
import {
  type Accent,
  carry,
  type Part,
  paragraph,
  type Reply,
  reply,
  rows,
  section,
  separator,
  textsOf,
} from './reply.js';

type Size = { readonly characters: number; readonly bytes: number; readonly components: number };

/** Discord takes 4,000 characters, 40 components and some 10,000 bytes; a transport may add a line, a row and a footnote. */
const MESSAGE: Size = { characters: 3770, bytes: 9400, components: 36 };

/** The room for the items, so that a page reads easily. */
const ITEMS: Size = { characters: 3200, bytes: 8000, components: 28 };

/** The most items on a page, as many as a select menu takes. */
const MAX_ITEMS = 25;

/** Makes one item of a list, given the room of a page in characters and whether it opens a page. */
export type ItemMaker = (room: number, opensPage: boolean) => Part | readonly Part[];

/** Makes items, each under the heading that it shares with its neighbours, which is shown once a page; null or empty for none. */
export function underHeadings<Item>(
  items: readonly Item[],
  headingOf: (item: Item) => string | null,
  show: (item: Item) => Part,
): ItemMaker[] {
  return items.map((item, at) => (_, opensPage) => {
    const heading = headingOf(item);
    const isNew = opensPage || heading !== headingOf(items[at - 1]!);
    return [...(heading && isNew ? [section(headText({ name: heading }), null)] : []), show(item)];
  });
}

type ListReplySettings = {
  readonly locale: Locale;
  /** What the list is, as plain text. */
  readonly title?: string;
  /** Markdown that stands in the place of the title. */
  readonly reason?: string;
  readonly about?: string | undefined;
  readonly note?: string | undefined;
  /** A line under the items. */
  readonly footnote?: string;
  readonly page: number;
  readonly turn: (page: number) => string;
  readonly accent?: Accent;
  /** Whether the items of a page form one text, which shows the levels of a list. */
  readonly isOneText?: boolean;
  /** The most items on a page. */
  readonly most?: number;
  /** Buttons under the list; a transport adds one. */
  readonly actions?: readonly (APIButtonComponent | null)[];
  /** Makes a row under the list, given the first item of the page and how many it shows. */
  readonly below?: (first: number, count: number) => Part | null;
};

/** Shows a list with as many items on a page as fit; a page past the last shows the last. */
export function listReply(items: readonly ItemMaker[], settings: ListReplySettings): Reply {
  const above = [
    settings.about === undefined ? null : carry(settings.about),
    paragraph(settings.title === undefined ? (settings.reason ?? '') : `### ${inert(settings.title)}`),
    paragraph(settings.note ?? ''),
  ];
  const { pages, isWhole } = layOut(items, roomUnder(above, settings), settings);
  const page = Math.min(settings.page, pages.length);
  const shown = pages[page - 1]!;
  const parts = shown.flat();
  const first = pages.slice(0, page - 1).reduce((sum, { length }) => sum + length, 0);
  return reply(
    [
      ...above,
      ...(settings.isOneText ? [paragraph(textsOf(parts).join('\n'))] : parts),
      paragraph(settings.footnote ?? ''),
      pages.length > 1 ? separator() : null,
      settings.below?.(first, shown.length) ?? null,
      pager({ page, lastPage: pages.length, isWhole }, settings.turn),
      ...rows(settings.actions ?? []),
    ],
    settings.accent,
  );
}

/** The room for the items when everything else is there. */
function roomUnder(
  above: readonly (Part | null)[],
  { actions = [], below, footnote = '' }: ListReplySettings,
): Size {
  const around = sizeOf([...above, paragraph(footnote), separator()]);
  const controls = 1 + 3 + rows(actions).length + actions.length + (below ? 2 : 0);
  return {
    characters: Math.min(ITEMS.characters, MESSAGE.characters - around.characters),
    bytes: Math.min(ITEMS.bytes, MESSAGE.bytes - around.bytes),
    components: Math.min(ITEMS.components, MESSAGE.components - 1 - around.components - controls),
  };
}

/** The most items to make only to count the pages. */
const MANY = 200;

type PageItems = (readonly Part[])[];

/** Fills pages in order; of very many items it makes only those up to the wanted page. */
function layOut(
  items: readonly ItemMaker[],
  room: Size,
  { page: wanted, most = MAX_ITEMS }: ListReplySettings,
) {
  const pages: PageItems[] = [[]];
  for (const [at, item] of items.entries()) {
    if (at > MANY && pages.length > wanted) return { pages, isWhole: false };
    const make = (opensPage: boolean): readonly Part[] => [item(room.characters, opensPage)].flat();
    const last = pages.at(-1)!;
    const parts = make(last.length === 0);
    if (last.length === 0 || (last.length < most && fits([...last.flat(), ...parts], room))) last.push(parts);
    else pages.push([make(true)]);
  }
  return { pages, isWhole: true };
}

function fits(parts: readonly Part[], room: Size): boolean {
  const size = sizeOf(parts);
  const units = ['characters', 'bytes', 'components'] as const;
  return parts.length <= MAX_ITEMS && units.every((unit) => size[unit] <= room[unit]);
}

function sizeOf(all: readonly (Part | null)[]): Size {
  const parts = all.filter((part) => part !== null);
  const text = textsOf(parts).join('\n');
  return {
    characters: text.length,
    bytes: Buffer.byteLength(text),
    components: parts.reduce(
      (sum, part) =>
        sum + 1 + ('components' in part ? part.components.length : 0) + ('accessory' in part ? 1 : 0),
      0,
    ),
  };
}
