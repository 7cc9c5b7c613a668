import { readMarker, withoutMarker } from '../corpus/markers.js';
import { makePassage } from '../corpus/passages.js';
import { headed } from '../corpus/sections.js';
import type { Passage, Section } from '../corpus/types.js';
import { memoOf } from '../memo.js';
import { only } from '../only.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { itemSpans, itemsInProse } from '../outline/items.js';
import { isAnnex } from '../outline/titles.js';
import { type AskedRow, countsRow } from '../question/asked-row.js';
import { namesPart } from '../question/list-request.js';
import { fold } from '../text/fold.js';
import { characterPairs } from '../text/pairs.js';
import { slice } from '../text/span.js';
import { announced, type FoundList, type ListItem, toItem, unannounced } from './list-item.js';

/** The least share of common pairs of characters for two names to mean the same. */
const ALIKE = 0.75;

/** The items under the heading that says what a name does. @param isExact whether a name has to end with the heading */
export function listUnderHeading(
  names: readonly string[],
  { sections }: ParsedDocument,
  isExact = false,
): FoundList | null {
  const [best] = headed(sections)
    .map((section) => ({
      section,
      likeness: isExact
        ? Number(names.some((name) => endsWith(name, headingOf(section))))
        : Math.max(...names.map((name) => likeness(name, headingOf(section)))),
    }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .flatMap(({ section }) => {
      const items = itemsOf(section);
      return items.length > 1 ? [{ section, items }] : [];
    });
  if (!best) return null;
  const own = best.section.clauses().slice(best.section.titled ? 1 : 0);
  const announcing = own.findLast(({ end }) => end <= best.items[0]!.whole.start);
  return announced(announcing ? makePassage(best.section, announcing) : null, best.items);
}

/** The sections under a heading; where it has none, its paragraphs with captions, or what it counts. */
export function itemsOf(section: Section): ListItem[] {
  if (section.children.length > 0) return toItems(section.children);
  return itemsInProse(section).map((span) => toItem({ section, span }));
}

/** The items that a question counts by their name (十件民生实事), where one heading with that name is over so many; null without it. */
export function listOfRow(row: AskedRow, { sections }: ParsedDocument): FoundList | null {
  if (row.count === null || row.count < 2 || row.name === '') return null;
  // Any part of a plan is called its tasks: only a heading that counts them (抓好七项重点工作) means these.
  const isCalled = (heading: string): boolean =>
    heading.includes(row.name) && (!namesPart(row.name) || countsRow(heading, row));
  const called = headed(sections).filter((section) => isCalled(headingOf(section)));
  const lists = called.map(itemsOf).filter(({ length }) => length === row.count);
  const items = only(lists);
  return items ? unannounced(items) : null;
}

/** The folded words of a heading without its marker, or the title below 附件; made once, as each question for a list compares them all. */
export const headingOf = memoOf((section: Section): string => {
  const { document, heading, sentences } = section;
  const title = isAnnex(section) ? sentences[1] : undefined;
  return withoutMarker(fold(slice(document.text, title ?? heading!)));
});

function endsWith(name: string, heading: string): boolean {
  return heading.length >= LEAST && name.endsWith(heading);
}

/** The shortest heading that describes its section, in characters. */
const LEAST = 3;

/** How similar two names are, from 0 to 1: the share of their pairs of characters in both. */
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
  return items.length > 1 ? announced(passage, items) : null;
}

/** The items that stand right behind a passage. */
function itemsAfter({ span }: Passage, { document, sections }: ParsedDocument): ListItem[] {
  const next = headed(sections).filter((one) => one.span.start >= span.end);
  const [first] = next;
  if (!first || document.text.slice(span.end, first.span.start).trim() !== '') return [];
  const parent = headed(sections).findLast(({ children }) => children.includes(first));
  const siblings = parent ? parent.children : sections;
  const after = siblings.filter((one) => one.span.start >= first.span.start);
  return toItems(inOneRow(after, ({ span }) => slice(document.text, span)));
}

/** Those up to where the numbers begin anew, as another list does. */
function inOneRow<T>(all: readonly T[], textOf: (one: T) => string): T[] {
  const numbers = all.map((one) => readMarker(textOf(one))?.number ?? null);
  const end = numbers.findIndex(
    (number, at) => at > 0 && number !== null && number <= (numbers[at - 1] ?? 0),
  );
  return all.slice(0, end < 0 ? all.length : end);
}

/** Sections as items, without the closing words of the text. */
function toItems(sections: readonly Section[]): ListItem[] {
  const spans = itemSpans(sections);
  return sections.map((section, at) => toItem({ section, span: spans[at]! }));
}
