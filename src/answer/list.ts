import { readMarker } from '../corpus/markers.js';
import { makePassage } from '../corpus/passages.js';
import { headed } from '../corpus/sections.js';
import type { Passage, Section } from '../corpus/types.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { heldShare } from '../question/coverage.js';
import type { ListRequest, PlanPart } from '../question/list-request.js';
import type { Question } from '../question/question.js';
import type { Term } from '../question/terms.js';
import { fold } from '../text/fold.js';
import { characterPairs } from '../text/pairs.js';
import { MAX_CLAUSES } from '../text/sentences.js';
import { type Span, slice } from '../text/span.js';
import { namesOf } from './names.js';

/** An item of a list: what stands for it, and how far it goes on in its document. */
export type ListItem = { readonly head: Passage; readonly whole: Span };

/** What a document lists, in its order. */
export type FoundList = {
  /** The sentence that announces the items, or states their number; null where none does. */
  readonly announcement: Passage | null;
  /** Where the announcement states the number of the items. */
  readonly count: Span | null;
  readonly items: readonly ListItem[];
};

/** Finds what a question asks all of in a document; null where the document lists no such thing. */
export function findList(
  request: ListRequest,
  { terms }: Question,
  parsed: ParsedDocument,
): FoundList | null {
  const list = request.part === null ? null : listPart(request.part, request, parsed);
  const isWhole = isOnTopic(request.topic, terms, parsed);
  if (list && isWhole) return list.items.length > 0 || list.count ? list : null;
  return request.wants === 'count' || request.topic === '' ? null : listUnderHeading(request.topic, parsed);
}

/** Whether the topic says no more than the title of the document: 北京人工智能方案的目标. */
function isOnTopic(topic: string, terms: readonly Term[], { document }: ParsedDocument): boolean {
  const named = namesOf(document);
  const meant = (word: string): readonly string[] => terms.find((term) => term.word === word)?.synonyms ?? [];
  return topic
    .split(' ')
    .every((word) => word === '' || [word, ...meant(word)].some((one) => isHeld(one, named)));
}

/** A word of Chinese may stand there in part: 北京市政府 in 北京市人民政府. */
function isHeld(word: string, text: string): boolean {
  const pairs = characterPairs(word);
  return text.includes(word) || (pairs.length > 0 && heldShare(pairs, text) >= MOST);
}

/** The share of its pairs of characters from which on a text is taken to hold a word. */
const MOST = 0.75;

type Placed = { readonly section: Section; readonly span: Span };

function listPart(part: PlanPart, request: ListRequest, parsed: ParsedDocument): FoundList {
  const outline = parsed.outline();
  const items = part === 'directions' ? directionsOf(request, parsed) : outline[part];
  const asked = request.quantified
    ? items.filter((item) => !('amount' in item) || item.amount !== null)
    : items;
  const { tasks, safeguards } = outline.statements;
  const stated = part === 'safeguards' ? safeguards : part === 'targets' ? null : tasks;
  return {
    announcement: stated && makePassage(stated.section, clauseAround(stated.section, stated.span)),
    count: part === 'directions' ? null : (stated?.span ?? null),
    items: distinct(asked).map(toItem),
  };
}

/** The headings that group the tasks, or the tasks under one of them. */
function directionsOf({ ordinal }: ListRequest, { sections, outline }: ParsedDocument): readonly Placed[] {
  const { tasks } = outline();
  const names = [...new Set(tasks.flatMap(({ direction }) => direction ?? []))];
  if (ordinal !== null)
    return tasks.filter(({ direction }) => direction !== null && direction === names[ordinal - 1]);
  const all = headed(sections);
  return names.flatMap((name) => {
    const section = all.find(({ document, heading }) => slice(document.text, heading) === name);
    return section ? [{ section, span: section.heading }] : [];
  });
}

/** Several targets may stand in one clause. */
function distinct(items: readonly Placed[]): Placed[] {
  return [...new Map(items.map((item) => [`${item.span.start}-${item.span.end}`, item])).values()];
}

function toItem({ section, span }: Placed): ListItem {
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

function clauseAround(section: Section, { start, end }: Span): Span {
  return section.clauses().find((clause) => clause.start <= start && end <= clause.end) ?? { start, end };
}

/** The items under the heading that says what the topic does. */
function listUnderHeading(topic: string, { sections }: ParsedDocument): FoundList | null {
  const wanted = topic.replaceAll(' ', '');
  const all = headed(sections).filter(({ children }) => children.length > 1);
  const [best] = all
    .map((section) => ({ section, likeness: likeness(wanted, headingOf(section)) }))
    .filter(({ likeness }) => likeness >= MOST)
    .sort((a, b) => b.likeness - a.likeness);
  if (!best) return null;
  const { section } = best;
  const own = section.clauses().slice(section.titled ? 1 : 0);
  const announcing = own.findLast(({ end }) => end <= section.children[0]!.span.start);
  return {
    announcement: announcing ? makePassage(section, announcing) : null,
    count: null,
    items: section.children.map((child) => toItem({ section: child, span: child.span })),
  };
}

function headingOf({ document, heading }: Section): string {
  const words = fold(slice(document.text, heading!));
  return words.slice(readMarker(words)?.length ?? 0);
}

/** How far two names say the same, from 0 to 1: the share of their pairs of characters that both hold. */
function likeness(a: string, b: string): number {
  const [own, other] = [new Set(characterPairs(a)), new Set(characterPairs(b))];
  const both = [...own].filter((pair) => other.has(pair)).length;
  return own.size + other.size === 0 ? 0 : both / Math.min(own.size, other.size || 1);
}

/** The items that a passage announces by its last mark: those that follow it in its document; null where none do. */
export function listAnnouncedBy(passage: Passage, parsed: ParsedDocument): FoundList | null {
  const { document } = passage.section;
  if (!/[:：]$/u.test(slice(document.text, passage.span))) return null;
  const items = itemsAfter(passage, parsed);
  return items.length > 1 ? { announcement: passage, count: null, items } : null;
}

function itemsAfter({ section, span }: Passage, { document, sections }: ParsedDocument): ListItem[] {
  const next = headed(sections).filter((one) => one.span.start >= span.end);
  const [first] = next;
  const isBeside = first !== undefined && document.text.slice(span.end, first.span.start).trim() === '';
  if (!isBeside) return markedAfter(section, span.end);
  const parent = headed(sections).findLast(({ children }) => children.includes(first));
  const siblings = parent ? parent.children : sections;
  return siblings
    .filter((one) => one.span.start >= first.span.start)
    .map((one) => toItem({ section: one, span: one.span }));
}

/** Items that no section was made of: sentences that open with a marker of one kind. */
function markedAfter(section: Section, end: number): ListItem[] {
  const { text } = section.document;
  const after = section.clauses().filter(({ start }) => start >= end);
  const kinds = after.map((clause) => readMarker(slice(text, clause))?.kind ?? null);
  const kind = kinds[0];
  if (!kind) return [];
  const starts = after.filter((_, at) => kinds[at] === kind);
  return starts.map(({ start }, at) => {
    const limit = starts[at + 1]?.start ?? Number.POSITIVE_INFINITY;
    const own = after.filter((clause) => clause.start >= start && clause.start < limit);
    return toItem({ section, span: { start, end: own.at(-1)!.end } });
  });
}
