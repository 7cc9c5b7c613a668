import { flatten } from '../corpus/sections.js';
import type { Document, Placed, Section } from '../corpus/types.js';
import { simplify } from '../text/fold.js';
import { chineseOf } from '../text/language.js';
import { slice } from '../text/span.js';
import { readFacts } from './facts.js';
import { readSafeguards, safeguardSections } from './safeguards.js';
import { readStated } from './stated.js';
import { readTasks } from './tasks.js';
import type { Outline, Stating, Target, Task } from './types.js';
import { findWarnings } from './warnings.js';

export type { Outline } from './types.js';

/** Reads targets, tasks and safeguards; the counts that the text states decide between readings, else they become warnings. */
export function readOutline(document: Document, sections: readonly Section[]): Outline {
  const { text, body } = document;
  const isTraditional = chineseOf(text.slice(body.start, body.start + OPENING)) === 'zh-TW';
  return isTraditional ? readTraditional(document, sections) : readWords(document, sections);
}

/** How much of a text tells its characters, in characters. */
const OPENING = 2000;

/** Reads a twin in simplified characters, which the word lists hold, and gives the words back as written. */
function readTraditional(document: Document, sections: readonly Section[]): Outline {
  const twin = { ...document, title: simplify(document.title), text: simplify(document.text) };
  const twins = sections.map((section) => twinOf(section, twin));
  return new Original(sections, twins).restore(readWords(twin, twins));
}

function readWords(document: Document, sections: readonly Section[]): Outline {
  const stated = readStated(document, sections);
  const safeguards = readSafeguards(document, sections, stated.safeguards);
  const secured = safeguards.flatMap(({ section, span }) => (span === section.span ? [section] : []));
  const tasks = readTasks(sections, stated, new Set(secured));
  const isTask = holdsTask(document, tasks);
  const { facts, unread } = readFacts(document, sections, isTask);
  const targets = ofPlan(
    facts.filter((fact): fact is Target => fact.role === 'target'),
    isTask,
  );
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

/**
 * Where a plan has its figures among its goals, how much a task makes (新建站点20个) is no target, unless it is bounded or due by
 * a date; a plan of programmes has most of its figures in its tasks.
 */
function ofPlan(targets: readonly Target[], isTask: (section: Section) => boolean): Target[] {
  const figures = targets.filter(({ value }) => value !== null);
  const inTasks = figures.filter(({ section }) => isTask(section));
  const isOfGoals = inTasks.length < figures.length * MOST;
  return targets.filter((target) => !(isOfGoals && isTask(target.section) && isOnlyMade(target)));
}

const MOST = 0.8;

function isOnlyMade({ value, deadline, comparator, unit }: Target): boolean {
  return value !== null && deadline === null && AMOUNTS.has(comparator) && !/[%‰点]$/u.test(unit ?? '');
}

/** What is said of an amount that nothing bounds. */
const AMOUNTS: ReadonlySet<Target['comparator']> = new Set(['=', '~', '..']);

function twinOf(section: Section, document: Document): Section {
  const children = section.children.map((child) => twinOf(child, document));
  return { ...section, document, path: section.path.map(simplify), children };
}

/** The words and sections of a document whose twin was read. */
class Original {
  private readonly sectionOf: ReadonlyMap<Section, Section>;

  constructor(sections: readonly Section[], twins: readonly Section[]) {
    const own = flatten(sections);
    this.sectionOf = new Map(flatten(twins).map((twin, at) => [twin, own[at]!]));
  }

  restore(outline: Outline): Outline {
    const facts = new Map(outline.facts.map((fact) => [fact, this.fact(fact)]));
    const { counts, tasks, safeguards } = outline.stated;
    return {
      ...outline,
      facts: [...facts.values()],
      targets: outline.targets.map((target) => facts.get(target) as Target),
      tasks: outline.tasks.map((task) => this.own(task, 'direction')),
      safeguards: outline.safeguards.map((safeguard) => this.own(safeguard, 'name')),
      unnamedSafeguards: outline.unnamedSafeguards.map((safeguard) => this.own(safeguard, 'name')),
      stated: { counts, tasks: tasks && this.own(tasks), safeguards: safeguards && this.own(safeguards) },
    };
  }

  private fact(fact: Stating): Stating {
    const narrowed = fact.narrowed.map(({ kind, word }) => ({ kind, word: this.written(word, fact) }));
    return { ...this.own(fact, 'subject', 'unit'), narrowed };
  }

  /** A part of an outline with its section, and some of its fields, as the document has them. */
  private own<T extends Placed>(part: T, ...fields: (keyof T)[]): T {
    const words = fields.map((field) => [field, part[field] && this.written(String(part[field]), part)]);
    return { ...part, section: this.sectionOf.get(part.section)!, ...Object.fromEntries(words) };
  }

  /** Some words as the document writes them, at their first place from that of a part on, or else before it. */
  private written(words: string, { section, span }: Placed): string {
    const { text } = section.document;
    const after = text.indexOf(words, span.start);
    const start = after < 0 ? text.lastIndexOf(words, span.start) : after;
    const place = { start, end: start + words.length };
    return start < 0 ? words : slice(this.sectionOf.get(section)!.document.text, place);
  }
}
