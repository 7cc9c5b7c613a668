import { isDeepStrictEqual } from 'node:util';
import type { Marker } from '../corpus/markers.js';
import { flatten } from '../corpus/sections.js';
import type { Section } from '../corpus/types.js';
import { paragraphs } from '../text/sentences.js';
import { slice } from '../text/span.js';
import { itemSpans, itemsInProse } from './items.js';
import { middleParts, taskParts } from './parts.js';
import { securingTasks } from './safeguard-parts.js';
import { NOTHING_STATED } from './stated.js';
import { tasksInTables } from './task-tables.js';
import { holds, isCounted, markerOf, partName, plansIn } from './titles.js';
import type { StatedCounts, Task } from './types.js';

type FoundTask = Omit<Task, 'number'>;

/** Sections that stand side by side, under the direction that groups them. */
type TaskGroup = { readonly direction: string | null; readonly list: readonly Section[] };

/** How far below the heading of the tasks a task can stand: 重点任务 › （一） › 1. › （1）. */
const MAX_DEPTH = 3;

/** Reads the tasks of all plans that a file holds, but for its safeguards, numbered in the order of the text. */
export function readTasks(
  sections: readonly Section[],
  stated: StatedCounts,
  safeguards: ReadonlySet<Section>,
): Task[] {
  const plans = plansIn(sections);
  const strict = plans.flatMap((plan) => {
    return tasksOf(plan, countedPart(taskParts(plan), stated), stated, plan === plans[0]);
  });
  const found =
    strict.length > 0
      ? strict
      : plans
          // A letter that only sends a plan has no parts of its own.
          .filter((plan) => flatten(plan).some((section) => markerOf(section) !== null))
          .slice(0, 1)
          .flatMap((plan) => wholeTasks(plan, stated));
  const both = new Set(flatten(plans.flatMap(securingTasks)));
  return (found.length > 0 ? found : inTables(sections))
    .filter(({ section }) => !safeguards.has(section) || both.has(section))
    .map((task, index) => ({ number: index + 1, ...task }));
}

/** 重点做好八个方面工作：（一）… （八）: a part with as many items as it says holds all the tasks. */
function countedPart(parts: readonly Section[], { tasks }: StatedCounts): readonly Section[] {
  const own = parts.filter((part) => part === tasks?.section && part.children.length === tasks.count);
  return own.length > 0 ? own : parts;
}

/** Tasks that stand in a table alone, often in an annex. */
function inTables(sections: readonly Section[]): FoundTask[] {
  return tasksInTables(flatten(sections)).map((task) => ({ direction: null, ...task }));
}

/** Under a heading that names the tasks, else under the sentence that counts them, else between aims and safeguards. */
function tasksOf(
  plan: readonly Section[],
  parts: readonly Section[],
  stated: StatedCounts,
  isFirst: boolean,
): FoundTask[] {
  const counted = stated.tasks?.section;
  const stands = counted !== undefined && (isFirst || holds(plan, counted));
  const own = stands ? stated : NOTHING_STATED;
  const groups =
    groupsOf(parts, stands && counted.heading ? counted : null) ?? toGroups(middleParts(plan, false));
  const headed = groups.length > 0 ? choose(groups, own) : [];
  // Without headings: paragraphs that open with a caption, or 一是…；二是…
  const prose = parts
    .filter(({ children }) => children.length === 0)
    .flatMap((part) => itemsInProse(part).map((span) => ({ direction: null, section: part, span })));
  return [...headed, ...prose].sort((a, b) => a.span.start - b.span.start);
}

/** The parts of a plan where nothing says that they are its tasks. */
function wholeTasks(plan: readonly Section[], stated: StatedCounts): FoundTask[] {
  const groups = toGroups(middleParts(plan, true));
  return groups.length > 0 ? choose(groups, stated) : [];
}

function groupsOf(parts: readonly Section[], counted: Section | null): TaskGroup[] | null {
  const named = parts.filter(({ children }) => children.length > 0);
  if (named.length > 0) return named.flatMap(({ children }) => toGroups(children));
  if (parts.length > 0) return areAspects(parts) ? parts.flatMap(inItself) : [];
  return counted && counted.children.length > 0 ? toGroups(counted.children) : null;
}

/** （一）北区 1.现状 2.主攻方向,（二）南区 1.现状 2.主攻方向: of parts of one name without items, each is the task of what it stands under. */
function areAspects(parts: readonly Section[]): boolean {
  const isAlike = (part: Section): boolean =>
    partName(part) === partName(parts[0]!) && itemsInProse(part).length === 0;
  return parts.length > 1 && parts.every(isAlike);
}

function inItself(part: Section): TaskGroup[] {
  return [{ direction: part.path.at(-2) ?? null, list: [part] }];
}

function toGroups(list: readonly Section[]): TaskGroup[] {
  return list.length > 0 ? [{ direction: null, list }] : [];
}

/** The level whose number is nearest to the one that the text states; without one, the level of the layout. */
function choose(groups: readonly TaskGroup[], { counts }: StatedCounts): FoundTask[] {
  const levels = levelsOf(groups);
  const byLayout = levels.findLast(runsOn) ?? levels[depthOf(groups)]!.flatMap(belowGrouping);
  const stated = counts.tasks;
  if (stated === undefined) return toTasks(byLayout);
  return [byLayout, ...levels]
    .map(toTasks)
    .concat([sentencesBelow(groups, counts.directions)])
    .reduce((best, other) => {
      return Math.abs(other.length - stated) < Math.abs(best.length - stated) ? other : best;
    });
}

function levelsOf(groups: readonly TaskGroup[]): (readonly TaskGroup[])[] {
  const levels = [groups];
  const goesOn = ({ list }: TaskGroup): boolean => list.some(({ children }) => children.length > 0);
  while (levels.length < MAX_DEPTH && levels.at(-1)!.some(goesOn)) levels.push(below(levels.at(-1)!));
  return levels;
}

/** One level down; a section that holds no others, or only what is said of each of its kind, stays where it is. */
function below(groups: readonly TaskGroup[]): TaskGroup[] {
  return groups.flatMap(({ direction, list }) => {
    const isWhole = holdAspects(list);
    return list.map((section) =>
      section.children.length > 0 && !isWhole
        ? { direction: section.path.at(-1) ?? null, list: section.children }
        : { direction, list: [section] },
    );
  });
}

/** （一）北区 1.现状 2.方向,（二）南区 1.现状 2.方向: items of the same names in each section only describe it. */
function holdAspects(list: readonly Section[]): boolean {
  const [first = [], ...others] = list.map(({ children }) => children.map(partName));
  const areNamed = others.length > 0 && first.length > 1 && !first.includes('');
  return areNamed && others.every((names) => isDeepStrictEqual(names, first));
}

/** What stands below the headings of a chapter that only group it. */
function belowGrouping(group: TaskGroup): TaskGroup[] {
  const { list } = group;
  return list.length > 1 && list.every((section) => section.children.length > 1 && holdsOnlyHeadings(section))
    ? below([group])
    : [group];
}

/** （一）1—3,（二）4—6: the level whose numbers run on through all groups, but for a few, is that of the items. */
function runsOn(all: readonly TaskGroup[]): boolean {
  const groups = innermost(all);
  const markers = groups.flatMap(({ list }) => list).map(markerOf);
  const isNext = (marker: Marker | null, at: number): boolean => {
    const step = (marker?.number ?? 0) - (markers[at - 1]?.number ?? 0);
    return marker?.kind === markers[0]?.kind && step > 0 && step <= MAX_STEP;
  };
  return groups.length > 1 && markers.every(isNext);
}

/** The groups of the deepest sections, if those are most: beside them others may have none below. */
function innermost(groups: readonly TaskGroup[]): readonly TaskGroup[] {
  const depthIn = ({ list }: TaskGroup): number => list[0]!.path.length;
  const depth = groups.reduce((most, group) => Math.max(most, depthIn(group)), 0);
  const deep = groups.filter((group) => depthIn(group) === depth);
  return sizeOf(deep) * 2 > sizeOf(groups) ? deep : groups;
}

function sizeOf(groups: readonly TaskGroup[]): number {
  return groups.reduce((sum, { list }) => sum + list.length, 0);
}

/** A copy may have lost an item. */
const MAX_STEP = 2;

/** Headings without prose of their own only group those below them; beside them a few may have none below, or others than hold far more. */
function depthOf(groups: readonly TaskGroup[], depth = 0): number {
  const all = groups.flatMap(({ list }) => list);
  const parents = all.filter(({ children }) => children.length > 0);
  const inner = parents.flatMap(({ children }) => children);
  const isMost = parents.length * 2 > all.length || inner.length > all.length * 2;
  const isGrouping = isMost && parents.every(holdsOnlyHeadings);
  return isGrouping && depth + 1 < MAX_DEPTH ? depthOf(below(groups), depth + 1) : depth;
}

function holdsOnlyHeadings(section: Section): boolean {
  return (
    section.sentences.slice(1).every((line) => !PROSE.test(slice(section.document.text, line))) ||
    isIntroduced(section) ||
    isCountedOut(section) ||
    GROUPING.test(markerOf(section)?.kind ?? '')
  );
}

/** How a sentence ends, unlike a heading without a number between a part and its items. */
const PROSE = /[。；！？：]$/u;

/** A paragraph that others count out: 一是推动投资。… 二是促进消费。… */
function isCountedOut({ children }: Section): boolean {
  return children.length > 1 && children.every((child) => isCounted(child) && child.sentences.length > 1);
}

/** A chapter whose title one paragraph follows, and then its items. */
function isIntroduced(section: Section): boolean {
  const { document, path, titled, span, children } = section;
  const isOutermost = path.filter((heading) => heading !== document.title).length === 1;
  const isChapter = titled && (isOutermost || markerOf(section)?.kind === '一、');
  const own = { start: span.start, end: children[0]?.span.start ?? span.end };
  return isChapter && children.length > 1 && paragraphs(document.text, own, document.wraps).length === 2;
}

/** The parts of a law above its articles. */
const GROUPING = /^[编章节]$/u;

function toTasks(groups: readonly TaskGroup[]): FoundTask[] {
  return groups.flatMap(({ direction, list }) => {
    const items = list.filter((section, at) => !isTitleOf(section, list[at + 1]));
    const spans = itemSpans(items);
    return items.map((section, index) => ({ direction, section, span: spans[index]! }));
  });
}

/** (一)奖励 alone on its line before 第二条: a title without prose only groups what has numbers of another kind. */
function isTitleOf(section: Section, next: Section | undefined): boolean {
  const isBare = section.titled && section.sentences.length <= 1 && section.children.length === 0;
  return next !== undefined && isBare && markerOf(next)?.kind !== markerOf(section)?.kind;
}

/** 一是… leads a paragraph whose other sentences are its tasks, where the text counts the directions so. */
function sentencesBelow(groups: readonly TaskGroup[], directions: number | undefined): FoundTask[] {
  const sections = groups.flatMap(({ list }) => list);
  if (sections.length !== directions) return [];
  return sections.flatMap((section) =>
    section.sentences.slice(1).map((span) => ({ direction: section.path.at(-1) ?? null, section, span })),
  );
}
