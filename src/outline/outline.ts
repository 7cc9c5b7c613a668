import { flatten } from '../corpus/sections.js';
import type { Document, Section } from '../corpus/types.js';
import { readFacts } from './facts.js';
import { readSafeguards, safeguardSections } from './safeguards.js';
import { readSimplified } from './simplified.js';
import { readStated } from './stated.js';
import { readTasks } from './tasks.js';
import type { Outline, Target, Task } from './types.js';
import { findWarnings } from './warnings.js';

export type { Outline } from './types.js';

/** Reads targets, tasks and safeguards; the counts that the text states decide between readings, else they become warnings. */
export function readOutline(document: Document, sections: readonly Section[]): Outline {
  return readSimplified(document, sections, readWords);
}

function readWords(document: Document, sections: readonly Section[]): Outline {
  const stated = readStated(document, sections);
  const safeguards = readSafeguards(document, sections, stated.safeguards);
  const secured = safeguards.flatMap(({ section, span }) => (span === section.span ? [section] : []));
  const tasks = readTasks(sections, stated, new Set(secured));
  const { facts, unread } = readFacts(document, sections, holdsTask(document, tasks));
  const targets = facts.filter((fact): fact is Target => fact.role === 'target');
  const unnamedSafeguards = safeguards.length > 0 ? [] : safeguardSections(sections);
  const found = { facts, targets, tasks, safeguards, unnamedSafeguards, stated };
  return { ...found, warnings: findWarnings(document, sections, found, unread) };
}

/** Whether a section is one of the tasks, or stands in one; the articles of a law bind, and set no targets. */
function holdsTask({ type }: Document, tasks: readonly Task[]): (section: Section) => boolean {
  const inTasks = new Set(tasks.flatMap(({ section }) => flatten([section])));
  return (section) =>
    inTasks.has(section) && (type !== 'law' || !section.path.some((heading) => /^第.{1,8}条/u.test(heading)));
}
