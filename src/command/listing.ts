import type { Entry } from '../corpus/corpus.js';
import { makePassage } from '../corpus/passages.js';
import type { Passage, Section } from '../corpus/types.js';
import { itemText } from '../reply/item-text.js';
import { listReply } from '../reply/list-reply.js';
import { type Phrases, phrasesIn } from '../reply/phrases.js';
import type { Reply } from '../reply/reply.js';
import { MAX_SENTENCE } from '../text/sentences.js';
import { overlaps, type Span, slice } from '../text/span.js';
import type { Context } from './command.js';
import type { Suggest } from './options.js';
import { entriesIn, matching } from './scope.js';

/** Where an item of an outline stands. */
type Placed = { readonly section: Section; readonly span: Span };

/** A kind of item that documents list, such as their targets, and how one is shown. */
export type Listing<Item extends Placed> = {
  readonly itemsOf: (entry: Entry) => readonly Item[];
  /** Its name, for a completion: part of what it is found by. */
  readonly nameOf: (item: Item) => string;
  /** The line above its quote, in plain text. */
  readonly headOf: (item: Item, context: Context) => string;
  readonly title: (phrases: Phrases) => string;
  readonly none: (phrases: Phrases) => string;
  readonly note?: (phrases: Phrases) => string;
};

type Wanted = {
  readonly about: string | undefined;
  readonly document: string | undefined;
  readonly page: number;
};

/** Shows the items that match what somebody looked for; all, and that nothing matches, where none does. */
export function listMatching<Item extends Placed>(
  listing: Listing<Item>,
  { about, document, page }: Wanted,
  context: Context,
  turn: (page: number) => string,
): Reply {
  const phrases = phrasesIn(context.locale);
  const entries = entriesIn(context, context.locale, document);
  const all = entries.flatMap((entry) => [...listing.itemsOf(entry)]);
  const found = matching(context, about ?? '', all, (item) => wordsOf(listing, item));
  const shown = found.length > 0 ? found : all;
  const notes = [
    all.length === 0 ? listing.none(phrases) : '',
    all.length > 0 && found.length === 0 ? phrases.noMatch : '',
  ];
  return listReply(
    shown.map((item) => showItem(listing, item, about, context, entries.length > 1)),
    {
      locale: context.locale,
      title: listing.title(phrases),
      about,
      note: [...notes, shown.length > 0 ? (listing.note?.(phrases) ?? '') : '']
        .filter((note) => note !== '')
        .join('\n'),
      page,
      turn,
    },
  );
}

/** Completes an option with the names of the items. */
export function suggestFrom<Item extends Placed>(listing: Listing<Item>): Suggest {
  return (typed, library) => {
    const all = library.entries.flatMap((entry) => [...listing.itemsOf(entry)]);
    const names = matching(library, typed, all, (item) => wordsOf(listing, item)).map(listing.nameOf);
    return [...new Set(names)].map((name) => ({ name, value: name }));
  };
}

function showItem<Item extends Placed>(
  listing: Listing<Item>,
  item: Item,
  about: string | undefined,
  context: Context,
  namesDocument: boolean,
): string {
  const quote = context.quote(excerptOf(item, about, context), about);
  const source = namesDocument ? item.section.document.title : phrasesIn(context.locale).source;
  return itemText(listing.headOf(item, context), quote, source);
}

/** The item's own words; of one that is too long for a quote the passage that matches, else the first. */
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
