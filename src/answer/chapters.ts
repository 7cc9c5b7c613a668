import { flatten, type Headed, headed, innermost } from '../corpus/sections.js';
import type { Placed, Section } from '../corpus/types.js';
import { isAnnex, markerOf } from '../outline/titles.js';
import { slice, spansOf, trim } from '../text/span.js';

/** The headings of the chapters: those called so, else the outermost level; articles are none. */
export function chaptersOf(sections: readonly Section[]): Placed[] {
  const isOf = (section: Headed, kind: string): boolean => markerOf(section)?.kind === kind;
  const named = headed(sections).filter((section) => isOf(section, '章'));
  const all = named.length > 0 ? named : outermost(sections).filter((section) => !isOf(section, '条'));
  return all.map((section) => ({ section, span: section.heading }));
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
  const own = sections.filter((section): section is Headed => section.heading !== null && !isAnnex(section));
  const [only] = own;
  return own.length === 1 && only && only.children.length > 1 ? outermost(only.children) : own;
}
