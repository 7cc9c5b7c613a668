import { flatten } from '../corpus/sections.js';
import type { Document, Section } from '../corpus/types.js';
import { readFacts } from './facts.js';
import { readSafeguards } from './safeguards.js';
import { readStated } from './stated.js';
import { readTasks } from './tasks.js';
import type { Outline, Stated, Target, Task } from './types.js';

export type { Comparator } from '../lexicon/comparators.js';
export type { Fact, Narrowing, Role } from './fact.js';
export type { Outline, Safeguard, Stated, Stating, Target, Task } from './types.js';

/**
 * Reads the structure of a plan by general rules: its targets, tasks and safeguards, each with its place in
 * the text. The counts that the text states decide between readings, and a disagreement becomes a warning.
 */
export function readOutline(document: Document, sections: readonly Section[]): Outline {
  const statements = readStated(document, sections);
  const tasks = readTasks(sections, statements);
  const safeguards = readSafeguards(document, sections, statements.safeguards);
  const { facts } = readFacts(document, sections, holdsTask(tasks));
  const targets = facts.filter((fact): fact is Target => fact.role === 'target');
  const found = {
    directions: countDirections(tasks),
    tasks: tasks.length,
    safeguards: safeguards.length,
  };
  return {
    facts,
    targets,
    tasks,
    safeguards,
    stated: statements.counts,
    warnings: compare(statements.counts, found),
  };
}

/** Whether a section is one of the tasks, or stands in one; the articles of a law bind, and set no targets. */
function holdsTask(tasks: readonly Task[]): (section: Section) => boolean {
  const inTasks = new Set(tasks.flatMap(({ section }) => flatten([section])));
  return (section) => inTasks.has(section) && !section.path.some((heading) => /^第.{1,8}条/u.test(heading));
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
