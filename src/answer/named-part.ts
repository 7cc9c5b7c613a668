import { type Headed, headed } from '../corpus/sections.js';
import type { Placed, Section } from '../corpus/types.js';
import { OWN_HIGHLIGHTS, OWN_PRINCIPLES, OWN_TARGETS } from '../lexicon/plan-parts.js';
import { anyOf } from '../lexicon/word-list.js';
import { partName } from '../outline/titles.js';
import { namesPart, type PlanPart } from '../question/list-request.js';
import { fold } from '../text/fold.js';
import { paragraphs } from '../text/sentences.js';
import { type Span, slice } from '../text/span.js';
import { itemsOf } from './heading-list.js';

/** A part of a plan that no number and no task tells, only its name: in a heading, or in a sentence that says it all. */
type NamedPart = Extract<PlanPart, 'principles' | 'highlights'>;

const NAMES: Readonly<Record<NamedPart, RegExp>> = {
  principles: new RegExp(anyOf(OWN_PRINCIPLES), 'u'),
  highlights: new RegExp(anyOf(OWN_HIGHLIGHTS), 'u'),
};

/** Whether a part of a plan is such a one. */
export function isNamedPart(part: PlanPart): part is NamedPart {
  return part in NAMES;
}

/** What stands under the first heading that names that part. */
export function underName(part: NamedPart, sections: readonly Section[]): readonly Placed[] {
  const section = headed(sections).find((one) => NAMES[part].test(fold(partName(one))));
  return section ? itemsUnder(section) : [];
}

/** Whether folded headings name a part of a plan, or a sentence under them says that it is one: 坚持共享的基本原则. */
export function isOfPart(part: PlanPart, headings: string, words: string): boolean {
  return isNamedPart(part)
    ? [headings, words].some((one) => NAMES[part].test(one))
    : namesPart(headings, part) || (part === 'targets' && SAYS_TARGETS.test(words));
}

/** 主要预期目标是：…, but not 实现目标. */
const SAYS_TARGETS = new RegExp(anyOf(OWN_TARGETS), 'u');

/** The items under a heading, else its paragraphs or its sentences that begin alike: 坚持…。坚持…。 */
function itemsUnder(section: Headed): readonly Placed[] {
  const items = itemsOf(section);
  if (items.length > 1) return items.map(({ head, whole }) => ({ section: head.section, span: whole }));
  const { text, wraps } = section.document;
  const below = paragraphs(text, { start: section.heading.end, end: section.span.end }, wraps);
  const spans = [below, section.sentences].map((all) => alike(text, all)).find(({ length }) => length > 1);
  return (spans ?? []).map((span) => ({ section, span }));
}

/** Those that begin with the word of the second, as the first may be the heading. */
function alike(text: string, all: readonly Span[]): Span[] {
  const opening = (span: Span): string =>
    slice(text, span)
      .replace(/^[^\p{L}]+/u, '')
      .slice(0, 2);
  const [, second] = all;
  return second ? all.filter((span) => opening(span) === opening(second)) : [];
}
