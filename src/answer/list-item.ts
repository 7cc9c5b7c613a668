import { makePassage } from '../corpus/passages.js';
import type { Passage, Placed, Section } from '../corpus/types.js';
import { grouped } from '../grouped.js';
import { headingsOf } from '../outline/review-year.js';
import type { Stating, Target } from '../outline/types.js';
import { MAX_QUOTE } from '../rank/windows.js';
import { MAX_CLAUSES } from '../text/sentences.js';
import { type Span, slice } from '../text/span.js';

/** What an item is called: its targets, or the number or the name of another part of a plan. */
export type ItemLabels = {
  readonly targets: readonly Target[];
  readonly name: string;
  /** The heading that it shares with its neighbours. */
  readonly group: string;
};

/** Of an item that has none. */
export const NO_LABELS: ItemLabels = { targets: [], name: '', group: '' };

export type ListItem = {
  readonly head: Passage;
  readonly whole: Span;
  /** Of a part of a sentence what stands around it. */
  readonly around?: Span;
  /** Where the heading that it shares with those behind it begins, if that stands right above it. */
  readonly above?: number | undefined;
  /** The figures that a target sets. */
  readonly marked?: readonly Span[];
  readonly labels?: ItemLabels;
};

export type FoundList = {
  /** The sentence that announces the items, or states their number; null where none does. */
  readonly announcement: Passage | null;
  /** Where the announcement states the number of the items. */
  readonly count: Span | null;
  readonly items: readonly ListItem[];
};

/** A list that a sentence announces. */
export function announced(announcement: Passage | null, items: readonly ListItem[]): FoundList {
  return { announcement, count: null, items };
}

/** A list that no sentence announces. */
export function unannounced(items: readonly ListItem[]): FoundList {
  return announced(null, items);
}

/** What a sentence names one after the other, each shown with what stands around it. */
export function listOfNames(
  section: Section,
  sentence: Span,
  items: readonly Span[],
  around: Span,
): FoundList {
  return announced(
    makePassage(section, sentence),
    items.map((item) => ({ head: makePassage(section, item), whole: item, around })),
  );
}

/** A place that a list names, called so. */
export type ListedPlace = Placed & Pick<ListItem, 'above' | 'labels'> & { readonly amount?: Span | null };

/** The items at some places; several targets may stand in one clause. */
export function itemsAt(places: readonly ListedPlace[]): ListItem[] {
  const alike = grouped(places.map((place) => [`${place.span.start}-${place.span.end}`, place]));
  return [...alike.values()].map((same) => {
    const targets = same.flatMap(({ labels }) => labels?.targets ?? []);
    return {
      ...toItem(same[0]!),
      ...aroundOf(targets),
      above: same[0]!.above,
      marked: same.flatMap(({ amount }) => amount ?? []),
      labels: { ...NO_LABELS, ...same[0]!.labels, targets },
    };
  });
}

/** Facts as a list that no sentence announces; where some were reached already, each stands under its chapter, which tells goals from results. */
export function listFacts(facts: readonly Stating[]): FoundList {
  const isMixed = !facts.every(isTarget);
  const groupOf = ({ section }: Stating): string => (isMixed ? (headingsOf(section)[0] ?? '') : '');
  return unannounced(itemsAt(facts.map((fact) => labelled(fact, groupOf(fact)))));
}

/** A fact with its figure; a target is called by itself. */
export function labelled(fact: Stating, group = ''): ListedPlace {
  return { ...fact, labels: { ...NO_LABELS, group, targets: isTarget(fact) ? [fact] : [] } };
}

/** Whether a fact is what is to be reached. */
export function isTarget(fact: Stating): fact is Target {
  return fact.role === 'target';
}

/** What to show around a target: all from the sentence that says its deadline, if that is near. */
function aroundOf([target]: readonly Target[]): Pick<ListItem, 'around'> {
  if (!target?.deadline) return {};
  const { section, span, deadline } = target;
  const year = deadline.slice(0, 4);
  const { text } = section.document;
  const lead = section
    .clauses()
    .findLast((one) => one.start <= span.start && slice(text, one).includes(year));
  const isNear = lead !== undefined && span.end - lead.start <= MAX_QUOTE;
  return isNear && lead.start < span.start ? { around: { start: lead.start, end: span.end } } : {};
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
