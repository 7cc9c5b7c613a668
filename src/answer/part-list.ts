import { makePassage } from '../corpus/passages.js';
import { flatten, type Headed, headed } from '../corpus/sections.js';
import type { Placed, Section } from '../corpus/types.js';
import { GOALS } from '../lexicon/headings.js';
import { anyOf } from '../lexicon/word-list.js';
import { readItems } from '../outline/clauses.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { measuredFirst } from '../outline/measured-first.js';
import { ownedIn } from '../outline/owners.js';
import { isAnnex, markerOf, partName, plansIn } from '../outline/titles.js';
import type { StatedCount, Target, Task } from '../outline/types.js';
import type { ListRequest, PlanPart } from '../question/list-request.js';
import { isWithin, type Span, slice } from '../text/span.js';
import { directionsOf } from './directions.js';
import { type FoundList, itemsAt, type ListedPlace, labelled, NO_LABELS } from './list-item.js';
import { underName } from './named-part.js';

/** A part of a plan as its list; null where it has none. */
export function wholePart(part: PlanPart, request: ListRequest, parsed: ParsedDocument): FoundList | null {
  const items = itemsAt(PARTS[part].items(request, parsed));
  const stated = PARTS[part].stated?.(parsed) ?? null;
  const list = {
    announcement: stated && makePassage(stated.section, clauseAround(stated.section, stated.span)),
    count: part === 'directions' ? null : (stated?.span ?? null),
    items,
  };
  return items.length > 0 || list.count ? list : null;
}

/** The targets of a plan, only those in figures where these are asked for. */
export function targetsOf({ quantified }: ListRequest, { outline }: ParsedDocument): readonly Target[] {
  return outline().targets.filter(({ amount }) => !quantified || amount !== null);
}

/** How to find the items of each part and the statement of their number. */
const PARTS: Readonly<
  Record<
    PlanPart,
    {
      readonly items: (request: ListRequest, parsed: ParsedDocument) => readonly ListedPlace[];
      readonly stated?: (parsed: ParsedDocument) => StatedCount | null;
    }
  >
> = {
  targets: {
    items: (request, parsed) => {
      const all = targetsOf(request, parsed);
      // The third goal is that of the text.
      const ordered = request.item === null ? measuredFirst(all) : all;
      const targets = ordered.map((target) => labelled(target));
      const isForWords = request.wants === 'items' && !request.quantified;
      return targets.length === 0 && isForWords ? underGoals(parsed.sections) : targets;
    },
  },
  tasks: { items: (_, parsed) => tasksOf(parsed), stated: ({ outline }) => outline().stated.tasks },
  safeguards: {
    items: ({ wants }, { outline }) => {
      const { safeguards, unnamedSafeguards } = outline();
      const all = wants === 'count' || safeguards.length > 0 ? safeguards : unnamedSafeguards;
      return all.map((one) => ({ ...one, labels: { ...NO_LABELS, name: one.name } }));
    },
    stated: ({ outline }) => outline().stated.safeguards,
  },
  directions: { items: directionsOf, stated: ({ outline }) => outline().stated.tasks },
  principles: { items: (_, { sections }) => underName('principles', sections) },
  highlights: { items: (_, { sections }) => underName('highlights', sections) },
  chapters: { items: (_, { sections }) => chaptersOf(sections) },
  owners: { items: (_, { sections }) => ownersIn(flatten(sections)) },
};

/** What stands under the first heading that names goals. */
function underGoals(sections: readonly Section[]): readonly Placed[] {
  const section = headed(sections).find((one) => GOALS_NAME.test(partName(one)));
  const sentences = section?.sentences.filter(({ start }) => start >= section.heading.end) ?? [];
  const items = sentences.flatMap((sentence) => readItems(section!.document.text, sentence));
  return items.map(({ span }) => ({ section: section!, span }));
}

const GOALS_NAME = new RegExp(anyOf(GOALS), 'u');

function tasksOf({ outline }: ParsedDocument): readonly ListedPlace[] {
  return outline().tasks.map((task) => ({
    ...task,
    above: headingAbove(task),
    labels: { ...NO_LABELS, name: `#${task.number}`, group: task.direction ?? '' },
  }));
}

/** Where the heading that groups a task begins, if it stands right above it. */
function headingAbove({ section, span, direction }: Task): number | undefined {
  const { text } = section.document;
  const before = text
    .slice(0, span.start)
    .trimEnd()
    .replace(/[。.：:]$/u, '');
  return direction !== null && before.endsWith(direction) ? before.length - direction.length : undefined;
}

function clauseAround(section: Section, span: Span): Span {
  return section.clauses().find((clause) => isWithin(span, clause)) ?? span;
}

/** The brackets of a document that name who is responsible, each wording once. */
function ownersIn(sections: readonly Section[]): Placed[] {
  const all = ownedIn(sections).map(({ section, bracket }) => ({ section, span: bracket }));
  const wording = ({ section, span }: Placed): string => slice(section.document.text, span);
  return [...new Map(all.toReversed().map((one) => [wording(one), one])).values()].toReversed();
}

/** The headings of the chapters: those called so, else the outermost level of the plan; articles are none. */
function chaptersOf(sections: readonly Section[]): Placed[] {
  const isOf = (section: Section, kind: string): boolean => markerOf(section)?.kind === kind;
  const named = headed(sections).filter((section) => isOf(section, '章'));
  const outermost = plansIn(sections.filter((section) => !isAnnex(section))).flat();
  const isChapter = (section: Section): section is Headed => section.heading !== null && !isOf(section, '条');
  const all = named.length > 0 ? named : outermost.filter(isChapter);
  return all.map((section) => ({ section, span: section.heading }));
}
