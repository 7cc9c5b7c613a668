import { readMarker } from '../corpus/markers.js';
import { type Headed, headed } from '../corpus/sections.js';
import type { Section } from '../corpus/types.js';
import { slice } from '../text/span.js';
import type { Placed } from './list-item.js';

/** The headings of the chapters: those that call themselves so, else the outermost that stand side by side. */
export function chaptersOf(sections: readonly Section[]): Placed[] {
  const named = headed(sections).filter((section) => kindOf(section) === '章');
  return (named.length > 0 ? named : outermost(sections)).map((section) => ({
    section,
    span: section.heading,
  }));
}

/** Below the title, which may be a heading itself; an annex is a text of its own. */
function outermost(sections: readonly Section[]): Headed[] {
  const own = sections.filter(
    (section): section is Headed => section.heading !== null && kindOf(section as Headed) !== '附件',
  );
  const [only] = own;
  return own.length === 1 && only && only.children.length > 1 ? outermost(only.children) : own;
}

function kindOf({ document, heading }: Headed): string | null {
  return readMarker(slice(document.text, heading))?.kind ?? null;
}
