import { mergeNeighbours } from '../merge-neighbours.js';
import type { Span } from '../text/span.js';
import { flatten } from './sections.js';
import type { Document, Passage, Section } from './types.js';

/** The most characters a passage of several sentences may have, in UTF-16 code units. */
export const MAX_PASSAGE = 200;

/** Cuts the sections into passages: whole sentences of one section, up to `MAX_PASSAGE` characters. */
export function readPassages(sections: readonly Section[]): Passage[] {
  return (
    flatten(sections)
      // A heading over subsections says nothing alone, and their paths hold its words.
      .filter(({ titled, sentences, children }) => !titled || sentences.length !== 1 || children.length === 0)
      .flatMap((section) => group(section).map((span) => makePassage(section, span)))
  );
}

/** The sentences of the sections, or clauses of long ones, each as a passage. */
export function clausePassages(sections: readonly Section[]): Passage[] {
  return flatten(sections).flatMap((section) =>
    section.clauses().map((clause) => makePassage(section, clause)),
  );
}

/** A passage of its section; its id is where it stands. */
export function makePassage(section: Section, span: Span): Passage {
  return { id: `${section.document.id}@${span.start}-${span.end}`, section, span };
}

function group({ document, sentences }: Section): Span[] {
  return mergeNeighbours(sentences, (before, sentence) => {
    const isOne = sentence.end - before.start <= MAX_PASSAGE && isAdjacent(document, before, sentence);
    return isOne ? { start: before.start, end: sentence.end } : null;
  });
}

/** Whether nothing visible, such as a subsection, stands between two spans. */
export function isAdjacent({ folded }: Document, before: Span, after: Span): boolean {
  return folded.slice(before.end, after.start).trim() === '';
}
