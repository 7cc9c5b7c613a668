import { readMarker } from '../corpus/markers.js';
import { flatten, type Headed, headed, innermost } from '../corpus/sections.js';
import type { Placed, Section } from '../corpus/types.js';
import { slice, spansOf, trim } from '../text/span.js';

/** The headings of the chapters: those called so, else the outermost level; articles are none. */
export function chaptersOf(sections: readonly Section[]): Placed[] {
  const named = headed(sections).filter((section) => kindOf(section) === '章');
  return (named.length > 0 ? named : outermost(sections).filter((section) => kindOf(section) !== '条')).map(
    (section) => ({
      section,
      span: section.heading,
    }),
  );
}

const ANNEXES = /(?<=^|\n)附件[：:]\s*1[.．、][^\n]*(?:\n\s*\d{1,2}[.．、][^\n]*)+/u;
const NUMBERED = /(?<=[：:]\s{0,8}|\n\s{0,8})\d{1,2}[.．、][^\n]*/gu;

/** The annexes that a document lists (附件：1.申报书), else those that it holds. */
export function annexesOf(sections: readonly Section[]): Placed[] {
  const document = sections[0]?.document;
  const said = document && ANNEXES.exec(slice(document.text, document.body));
  if (!said)
    return headed(sections)
      .filter(({ document: { text }, heading }) => /^附[件录表]/u.test(slice(text, heading)))
      .map((section) => ({ section, span: section.heading }));
  const start = document.body.start + said.index;
  return spansOf(document.text, NUMBERED, { start, end: start + said[0].length }).flatMap((name) => {
    const span = trim(document.text, name);
    const section = innermost(flatten(sections), span);
    return section ? [{ section, span }] : [];
  });
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
