import type { Document, Section } from '../corpus/types.js';
import { readSafeguards } from './safeguards.js';
import { readStated } from './stated.js';
import { readTargets } from './targets.js';
import { readTasks } from './tasks.js';
import type { Outline, Stated, Task } from './types.js';

export type { Comparator, Outline, Safeguard, Stated, Target, Task } from './types.js';

/**
 * Reads the structure of a plan by general rules: its targets, tasks and safeguards, each with its place in
 * the text. The counts that the text states decide between readings, and a disagreement becomes a warning.
 */
export function readOutline(document: Document, sections: readonly Section[]): Outline {
  const statements = readStated(document, sections);
  const targets = readTargets(document, sections);
  const tasks = readTasks(sections, statements);
  const safeguards = readSafeguards(document, sections, statements.safeguards);
  const found = {
    directions: countDirections(tasks),
    tasks: tasks.length,
    safeguards: safeguards.length,
  };
  return {
    targets,
    tasks,
    safeguards,
    stated: statements.counts,
    warnings: compare(statements.counts, found),
  };
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
