import type { Span } from '../text/span.js';
import { flatten } from './sections.js';
import type { Document, Passage, Section } from './types.js';

/** The most characters a passage of several sentences may have, in UTF-16 code units. */
export const MAX_PASSAGE = 200;

/** Cuts the sections into passages: whole sentences of one section, up to `MAX_PASSAGE` characters. */
export function readPassages(sections: readonly Section[]): Passage[] {
  return flatten(sections)
    .filter((section) => !isBareHeading(section))
    .flatMap((section) => group(section).map((span) => makePassage(section, span)));
}

/** A passage of its section; its id is where it stands. */
export function makePassage(section: Section, span: Span): Passage {
  return { id: `${section.document.id}@${span.start}-${span.end}`, section, span };
}

/** Whether a section is only a heading over subsections: quoted alone it says nothing, and their paths hold its words. */
function isBareHeading({ titled, sentences, children }: Section): boolean {
  return titled && sentences.length === 1 && children.length > 0;
}

function group({ document, sentences }: Section): Span[] {
  const groups: Span[] = [];
  for (const sentence of sentences) {
    const last = groups.at(-1);
    if (last && sentence.end - last.start <= MAX_PASSAGE && isAdjacent(document, last, sentence)) {
      groups[groups.length - 1] = { start: last.start, end: sentence.end };
    } else {
      groups.push(sentence);
    }
  }
  return groups;
}

/** Whether nothing visible, such as a subsection, stands between two spans. */
export function isAdjacent({ folded }: Document, before: Span, after: Span): boolean {
  return folded.slice(before.end, after.start).trim() === '';
}
