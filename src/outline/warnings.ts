import { lineAt } from '../corpus/labelled.js';
import { flatten } from '../corpus/sections.js';
import type { Document, Section } from '../corpus/types.js';
import { isDuration } from '../lexicon/units.js';
import { isPageNumber } from '../text/hidden.js';
import { type Quantity, readQuantities } from '../text/quantities.js';
import { paragraphs } from '../text/sentences.js';
import { isWithin, type Span, slice } from '../text/span.js';
import { isBounded } from './bounds.js';
import { isPlanByTitle } from './frames.js';
import { markerOf, plansIn } from './titles.js';
import type { Outline, Stated, Task } from './types.js';

/** The fewest headings side by side that look like a list of tasks. */
const FEWEST = 3;
const MOST_GAPS = 5;
/** The number of paragraphs from which a text without headings seems misread. */
const MANY_PARAGRAPHS = 100;

/** A report on a year's work, which sets that of the next. */
const WORK_REPORT = /工作报告/u;

type FoundParts = Omit<Outline, 'warnings'>;

/** What reading a document seems to have missed, in words for its author. */
export function findWarnings(
  document: Document,
  sections: readonly Section[],
  found: FoundParts,
  unread: readonly Span[],
): string[] {
  return [
    ...compare(found.stated.counts, {
      directions: countDirections(found.tasks),
      tasks: found.tasks.length,
      safeguards: found.safeguards.length,
    }),
    ...missing(document, sections, found),
    ...gapsIn(flatten(sections)).slice(0, MOST_GAPS),
    ...brokenByPages(document, sections),
    ...unheaded(document, sections),
    ...unread.map(({ start }) => `the table at ${start} was not read: no column has a year or says 目标`),
  ];
}

/** Tasks that no heading groups are the directions themselves. */
function countDirections(tasks: readonly Task[]): number {
  const directions = new Set(tasks.map(({ direction }) => direction));
  return directions.has(null) ? tasks.length : directions.size;
}

function compare(stated: Stated, found: Stated): string[] {
  return Object.entries(stated).flatMap(([part, count]) => {
    const actual = found[part] ?? 0;
    const verb = actual === 1 ? 'was' : 'were';
    return actual === count ? [] : [`the text states ${count} ${part}, ${actual} ${verb} found`];
  });
}

/** A kind of which nothing was found though the text seems to hold some. */
function missing(document: Document, sections: readonly Section[], found: FoundParts): string[] {
  const { targets, tasks, unnamedSafeguards } = found;
  const isFigured = targets.some(({ value }) => value !== null);
  const figure = isFigured ? undefined : boundIn(document, found);
  const plans = plansIn(sections);
  const isPlan = (plans.length > 0 && plans.every(isPlanByTitle)) || WORK_REPORT.test(document.title);
  const isUnlisted = isPlan && tasks.length === 0 && plans.some((plan) => plan.length >= FEWEST);
  return [
    ...(isPlan && figure
      ? [
          `no target was found, though the text says ${slice(document.text, { start: figure.prefix.start, end: figure.span.end })}`,
        ]
      : []),
    ...(isUnlisted ? ['no task was found, though the text has a list of headings'] : []),
    ...unnamedSafeguards.map(
      ({ section }) => `no safeguard was found: ${section.path.at(-1)} has no items with names`,
    ),
  ];
}

/** The first amount that seems to be a target: no condition, and no span of time. */
function boundIn({ text, body }: Document, { facts }: FoundParts): Quantity | undefined {
  const conditions = facts.filter(({ role }) => role === 'condition');
  return readQuantities(text, body).find(
    (one) =>
      isBounded(text, one) &&
      !isDuration(one.unit) &&
      !conditions.some(({ span }) => isWithin(one.span, span)),
  );
}

/** Printed page numbers that part a sentence. */
function brokenByPages({ text, hidden }: Document, sections: readonly Section[]): string[] {
  const sentences = flatten(sections).flatMap((section) => section.sentences);
  const within = hidden.filter(
    (span) =>
      isPageNumber(slice(text, span)) &&
      sentences.some((sentence) => isWithin(span, sentence) && span.end < sentence.end),
  );
  const lines = within.map(({ start }) => lineAt(text, start)).join(', ');
  return within.length > 0
    ? [`printed page numbers stand inside sentences: line ${lines}; seeds add drops them`]
    : [];
}

function unheaded({ text, body, wraps }: Document, sections: readonly Section[]): string[] {
  const count = sections.every(({ heading }) => heading === null) ? paragraphs(text, body, wraps).length : 0;
  return count < MANY_PARAGRAPHS ? [] : [`no heading was found in ${count} paragraphs`];
}

/** Headings of one kind side by side whose numbers leave some out. */
function gapsIn(sections: readonly Section[]): string[] {
  return sections.flatMap(({ children }) => {
    const marked = children.map((child) => ({ child, marker: markerOf(child) }));
    return marked.flatMap(({ child, marker }, at) => {
      const before = marked[at - 1]?.marker;
      const isGap =
        marker && before && marker.kind === before.kind && (marker.number ?? 0) > (before.number ?? 0) + 1;
      return isGap ? [`before ${child.path.at(-1)} a number is missing`] : [];
    });
  });
}
