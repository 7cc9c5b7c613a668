import type { Section } from '../corpus/types.js';
import { captionedParagraphs, itemSpans } from './items.js';
import { middleParts, taskParts } from './parts.js';
import type { Statements } from './stated.js';
import { isCounted } from './titles.js';
import type { Task } from './types.js';

type Found = Omit<Task, 'number'>;

/** Sections that stand side by side, under the direction that groups them. */
type Group = { readonly direction: string | null; readonly list: readonly Section[] };

/** How far below the heading of the tasks a task can stand: 重点任务 › （一） › 1. › （1）. */
const MAX_DEPTH = 3;

/** Reads the tasks, numbered in the order of the text. */
export function readTasks(sections: readonly Section[], statements: Statements): Task[] {
  const parts = taskParts(sections);
  const groups = findGroups(parts, sections, statements);
  const found = groups.length > 0 ? choose(groups, statements) : parts.flatMap(captioned);
  return found.map((task, index) => ({ number: index + 1, ...task }));
}

/** Under a heading that names the tasks, else under the sentence that counts them, else between aims and safeguards. */
function findGroups(parts: readonly Section[], sections: readonly Section[], { tasks }: Statements): Group[] {
  const lists = parts.map(({ children }) => children);
  if (parts.length === 0 && tasks?.section.heading) lists.push(tasks.section.children);
  if (lists.every((list) => list.length === 0)) lists.push(parts.length === 0 ? middleParts(sections) : []);
  return lists.filter((list) => list.length > 0).map((list) => ({ direction: null, list }));
}

function captioned(part: Section): Found[] {
  return captionedParagraphs(part).map(({ span }) => ({ direction: null, section: part, span }));
}

/** The level whose number is nearest to the one that the text states; without one, the level of the layout. */
function choose(groups: readonly Group[], { counts }: Statements): Found[] {
  const levels = levelsOf(groups);
  const byLayout = levels[depthOf(groups)]!;
  const stated = counts.tasks;
  if (stated === undefined) return toTasks(byLayout);
  const below = sentencesBelow(groups, stated, counts.directions);
  return [byLayout, ...levels]
    .map(toTasks)
    .concat([below])
    .reduce((best, other) => {
      return Math.abs(other.length - stated) < Math.abs(best.length - stated) ? other : best;
    });
}

function levelsOf(groups: readonly Group[]): (readonly Group[])[] {
  const levels = [groups];
  while (levels.length < MAX_DEPTH && levels.at(-1)!.some(hasChildren)) levels.push(below(levels.at(-1)!));
  return levels;
}

/** One level down; a section that holds no others stays where it is. */
function below(groups: readonly Group[]): Group[] {
  return groups.flatMap(({ direction, list }) =>
    list.map((section) =>
      section.children.length > 0
        ? { direction: section.path.at(-1) ?? null, list: section.children }
        : { direction, list: [section] },
    ),
  );
}

/** Headings without prose of their own only group those below them. */
function depthOf(groups: readonly Group[], depth = 0): number {
  const isGrouping = groups.every(({ list }) => list.every(holdsOnlyHeadings));
  return isGrouping && depth + 1 < MAX_DEPTH ? depthOf(below(groups), depth + 1) : depth;
}

function holdsOnlyHeadings({ sentences, children }: Section): boolean {
  return sentences.length <= 1 && children.length > 0 && !children.some(isCounted);
}

function hasChildren({ list }: Group): boolean {
  return list.some(({ children }) => children.length > 0);
}

function toTasks(groups: readonly Group[]): Found[] {
  return groups.flatMap(({ direction, list }) => {
    const spans = itemSpans(list);
    return list.map((section, index) => ({ direction, section, span: spans[index]! }));
  });
}

/**
 * 一是… leads a paragraph whose other sentences are its tasks, where the text counts the directions so or
 * where these sentences are exactly as many as the tasks it states.
 */
function sentencesBelow(groups: readonly Group[], tasks: number, directions: number | undefined): Found[] {
  const sections = groups.flatMap(({ list }) => list);
  const found = sections.flatMap((section) =>
    section.sentences.slice(1).map((span) => ({ direction: section.path.at(-1) ?? null, section, span })),
  );
  const isLed = sections.every(isCounted) && found.length === tasks;
  return sections.length === directions || isLed ? found : [];
}
