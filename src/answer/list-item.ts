import { makePassage } from '../corpus/passages.js';
import type { Passage, Placed, Section } from '../corpus/types.js';
import { MAX_CLAUSES } from '../text/sentences.js';
import type { Span } from '../text/span.js';

export type ListItem = {
  readonly head: Passage;
  readonly whole: Span;
  /** Of a part of a sentence what stands around it. */
  readonly around?: Span;
  /** The figures that a target sets. */
  readonly marked?: readonly Span[];
};

export type FoundList = {
  /** The sentence that announces the items, or states their number; null where none does. */
  readonly announcement: Passage | null;
  /** Where the announcement states the number of the items. */
  readonly count: Span | null;
  readonly items: readonly ListItem[];
};

/** A list that no sentence announces. */
export function unannounced(items: readonly ListItem[]): FoundList {
  return { announcement: null, count: null, items };
}

/** A place that a list names, with its figure where it is a target. */
export type ListedPlace = Placed & { readonly amount?: Span | null };

/** The items at some places; several targets may stand in one clause. */
export function itemsAt(places: readonly ListedPlace[]): ListItem[] {
  const alike = new Map<string, ListedPlace[]>();
  for (const place of places) {
    const key = `${place.span.start}-${place.span.end}`;
    alike.set(key, [...(alike.get(key) ?? []), place]);
  }
  return [...alike.values()].map((same) => ({
    ...toItem(same[0]!),
    marked: same.flatMap(({ amount }) => amount ?? []),
  }));
}

/** An item with the sentences that stand for it. */
export function toItem({ section, span }: Placed): ListItem {
  const clauses = clausesIn(section, span);
  const [first = span] = clauses;
  const rows = clauses.filter(({ end }) => end - first.start <= MAX_CLAUSES);
  const end = span.end - span.start <= MAX_CLAUSES ? span.end : (rows.at(-1) ?? first).end;
  return { head: makePassage(section, { start: first.start, end: Math.min(end, span.end) }), whole: span };
}

/** The sentences of an item, of its section alone. */
function clausesIn(section: Section, { start, end }: Span): Span[] {
  const within = section
    .clauses()
    .map((clause) => ({ start: Math.max(start, clause.start), end: Math.min(end, clause.end) }));
  return within.filter((clause) => clause.end > clause.start);
}
