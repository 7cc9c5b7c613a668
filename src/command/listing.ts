import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Quote } from '../answer/answer.js';
import type { Library } from '../answer/library.js';
import { makePassage } from '../corpus/passages.js';
import type { Passage, Placed } from '../corpus/types.js';
import { ITEM_NUMERALS } from '../lexicon/numerals.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { isOfPlace } from '../outline/names.js';
import { listReply, underHeadings } from '../reply/list-reply.js';
import { inert, joinFilled, smallPrint } from '../reply/markdown.js';
import { type Phrases, phrasesIn } from '../reply/phrases.js';
import { headText, type ItemHead, itemText } from '../reply/quote-reply.js';
import { type Part, type Reply, section } from '../reply/reply.js';
import { sourceName } from '../reply/source-words.js';
import { parseNumeral } from '../text/numerals.js';
import { MAX_SENTENCE } from '../text/sentences.js';
import { overlaps, type Span, slice } from '../text/span.js';
import { quoteActions, sourceButton } from './actions.js';
import type { Context } from './command.js';
import { matching } from './matching.js';
import type { Suggest } from './options.js';
import { findDocument } from './scope.js';

/** A kind of item that documents list, such as their targets, and how one is shown. */
export type Listing<Item extends Placed> = {
  readonly itemsOf: (entry: ParsedDocument) => readonly Item[];
  /** Its number, if it has one, which also finds it. */
  readonly numberOf?: (item: Item) => number;
  /** Its name, which completions show and which finds it. */
  readonly nameOf: (item: Item) => string;
  /** Its name with details for completions; by default the name alone. */
  readonly offerOf?: (item: Item) => string;
  /** Its deadline, if it has one; a year that is asked for narrows the list. */
  readonly dateOf?: (item: Item) => string | null;
  readonly headOf: (item: Item, context: Context) => ItemHead;
  /** The heading that it shares with its neighbours, which is shown once; null for none. */
  readonly groupOf?: (item: Item) => string | null;
  /** Whether a list of all items is a table of heads and links, without quotes. */
  readonly asTable?: boolean;
  readonly title: (phrases: Phrases) => string;
  readonly none: (phrases: Phrases) => string;
  readonly note?: (phrases: Phrases) => string;
  /** Further buttons under the items that are shown. */
  readonly actions?: (
    shown: readonly Item[],
    wanted: ListQuery,
    context: Context,
  ) => readonly (APIButtonComponent | null)[];
};

type ListQuery = {
  readonly about: string | undefined;
  readonly document: string | undefined;
  readonly page: number;
};

/** Shows the items that match; where none does, says so and shows all. @param turn the custom_id of the button to a page */
export function listMatching<Item extends Placed>(
  listing: Listing<Item>,
  wanted: ListQuery,
  context: Context,
  turn: (page: number) => string,
  { entries, all, found } = findListed(listing, wanted, context),
): Reply {
  const { about, page } = wanted;
  const phrases = phrasesIn(context.locale);
  const shown = found.length > 0 ? found : all;
  const view = { listing, about: found.length > 0 ? about : undefined, context };
  return listReply(
    underHeadings(
      shown,
      (item) => listing.groupOf?.(item) ?? null,
      (item) => showItem(item, view, entries.length > 1),
    ),
    {
      locale: context.locale,
      title: listing.title(phrases),
      about,
      note: noteOn(listing, all.length, found.length, phrases),
      page,
      turn,
      actions: [
        ...(shown.length === 1 ? quoteActions(quoteOf(shown[0]!, view), context) : []),
        ...(listing.actions?.(shown, wanted, context) ?? []),
      ],
    },
  );
}

/** The wanted documents, also by their place (重庆), with all their items and those that match. */
export function findListed<Item extends Placed>(
  listing: Listing<Item>,
  { about, document }: Pick<ListQuery, 'about' | 'document'>,
  context: Context,
) {
  const only = findDocument(context, context.locale, document);
  const ofPlace = context.entries.filter((entry) => isOfPlace(about ?? '', entry.document));
  const entries = only ? [only] : ofPlace.length > 0 ? ofPlace : context.entries;
  const all = entries.flatMap((entry) => [...listing.itemsOf(entry)]);
  const isWhole = !only && ofPlace.length > 0;
  return { entries, all, found: isWhole ? all : findItems(listing, all, about, context) };
}

/** Finds items; one named exactly, or by its number, stands alone. */
function findItems<Item extends Placed>(
  listing: Listing<Item>,
  all: readonly Item[],
  about: string | undefined,
  library: Library,
): readonly Item[] {
  if (about === undefined) return all;
  const ranges = numbersIn(about);
  const isNumbered = (item: Item): boolean => {
    const number = listing.numberOf?.(item) ?? Number.NaN;
    return ranges.some(([first, last]) => number >= first && number <= last);
  };
  const named = all.filter((item) => listing.nameOf(item) === about || isNumbered(item));
  // A number that no item has is no word to look for: 0 stands in 2.0.
  if (named.length > 0 || (listing.numberOf && ranges.length > 0)) return named;
  const { year } = YEAR.exec(about)?.groups ?? {};
  const ofItsYear = year === undefined ? [] : all.filter((item) => listing.dateOf?.(item)?.startsWith(year));
  const rest = about.replace(YEAR, ' ').trim();
  const inYear = ofItsYear.length > 0 ? findItems(listing, ofItsYear, rest, library) : [];
  return inYear.length > 0 ? inYear : matching(library, about, all, (item) => wordsOf(listing, item));
}

/** A year in the words that somebody looks for: 2027年数据交易额, 数据交易额 到2027年. */
const YEAR = /到?\s?(?<!\d)(?<year>20\d\d)(?!\d)\s?年?[底末前]?/u;

const NUMBER = `\\d{1,3}|[${ITEM_NUMERALS}]{1,3}`;

/** A number or a range of numbers: 3, #3, 任务3, 第三项, 3-5. */
const NUMBERS = new RegExp(
  `^(?:(?:#|任务|任務|保障|第|tasks?|no\\.?)\\s*)?(?<first>${NUMBER})(?:\\s*[-–—~～至到]\\s*(?<last>${NUMBER}))?(?:\\s*[项項条條个個])?(?:任务|任務|保障)?$`,
  'iu',
);

/** Reads ranges of numbers, also 3,5 and 3、5和7; none where other words stand there. */
function numbersIn(about: string): (readonly [first: number, last: number])[] {
  const parts = about.split(/[,，、;；和与]|\band\b/u).map((part) => NUMBERS.exec(part.trim())?.groups);
  return parts.every((part) => part !== undefined)
    ? parts.map(({ first, last = first }) => {
        // Either end may stand first.
        const ends = [first, last].map((end) => parseNumeral(end!) ?? Number.NaN);
        return [Math.min(...ends), Math.max(...ends)] as const;
      })
    : [];
}

function noteOn<Item extends Placed>(listing: Listing<Item>, all: number, found: number, phrases: Phrases) {
  if (all === 0) return listing.none(phrases);
  const note = listing.note?.(phrases) ?? '';
  return joinFilled([found === 0 ? phrases.noMatch : '', note === '' ? '' : smallPrint(note)], '\n');
}

/** Completes an option with the names of the items. */
export function suggestFrom<Item extends Placed>(listing: Listing<Item>): Suggest {
  return (typed, library) => {
    const all = library.entries.flatMap((entry) => [...listing.itemsOf(entry)]);
    const offered = new Map<string, string>();
    for (const item of matching(library, typed, all, (one) => wordsOf(listing, one))) {
      const value = listing.nameOf(item);
      if (!offered.has(value)) offered.set(value, listing.offerOf?.(item) ?? value);
    }
    return [...offered].map(([value, name]) => ({ name, value }));
  };
}

type ListView<Item extends Placed> = {
  readonly listing: Listing<Item>;
  readonly about: string | undefined;
  readonly context: Context;
};

function showItem<Item extends Placed>(item: Item, view: ListView<Item>, namesDocument: boolean): Part {
  const { listing, about, context } = view;
  const head = listing.headOf(item, context);
  const quote = quoteOf(item, view);
  const { title } = item.section.document;
  if (listing.asTable && about === undefined) {
    const text = joinFilled([headText(head), namesDocument ? smallPrint(inert(title)) : ''], '\n');
    return section(text, sourceButton(quote.passage, context));
  }
  const phrases = phrasesIn(context.locale);
  const left = lengthBeyond(quote, item.span);
  const text = itemText(
    head,
    quote,
    namesDocument ? title : sourceName(item.section.document, context.locale),
  );
  return section(left > 0 ? `${text}\n${smallPrint(phrases.goesOn(left))}` : text, null);
}

/** The length of what a quote leaves out of an item, without white space. */
function lengthBeyond({ passage: { section, span } }: Quote, item: Span): number {
  const { text } = section.document;
  const before = text.slice(item.start, Math.max(item.start, span.start));
  const after = text.slice(Math.min(item.end, span.end), item.end);
  return `${before}${after}`.replace(/\s+/gu, '').length;
}

function quoteOf<Item extends Placed>(item: Item, { about, context }: ListView<Item>): Quote {
  return context.quote(excerptOf(item, about, context));
}

/** The item's own words; where they are too long for a quote, the passage that matches, else the first. */
function excerptOf({ section, span }: Placed, about: string | undefined, context: Context): Passage {
  if (span.end - span.start <= MAX_SENTENCE) return makePassage(section, span);
  const { document } = section;
  const entry = context.entries.find((one) => one.document === document);
  const passages = (entry?.passages ?? []).filter((passage) => overlaps(passage.span, span));
  const [best] = matching(context, about ?? '', passages, (passage) => slice(document.text, passage.span));
  return best ?? passages[0] ?? makePassage(section, section.sentences[0] ?? span);
}

function wordsOf<Item extends Placed>(listing: Listing<Item>, item: Item): string {
  const { document, path } = item.section;
  return [listing.nameOf(item), slice(document.text, item.span), path.at(-1) ?? ''].join(' ');
}
