import { makePassage } from '../corpus/passages.js';
import { flatten } from '../corpus/sections.js';
import type { Passage, Section } from '../corpus/types.js';
import { firstFound } from '../first-found.js';
import { NUMERAL_CLASS } from '../lexicon/numerals.js';
import { POINT_COUNTERS } from '../lexicon/plan-parts.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { fold } from '../text/fold.js';
import { parseNumeral } from '../text/numerals.js';
import { type Span, slice } from '../text/span.js';
import { itemsOf } from './heading-list.js';
import type { FoundList, ListItem } from './list-item.js';

const COUNT = `(?<![第${NUMERAL_CLASS}])(?<count>[${NUMERAL_CLASS}]{1,3})${POINT_COUNTERS}+`;
/** In a question, with what there are so many of: 十件实事, 3个阶段. */
const ASKED = new RegExp(`${COUNT}(?<name>\\p{Script=Han}{2,8}?)(?=[是有指各都分包]|\\P{Script=Han}|$)`, 'u');
const STATED = new RegExp(`${COUNT}\\p{Script=Han}{2,10}`, 'gu');

/** The items of which a folded question says how many there are, where its document has one row of so many by that name. */
export function listOfNumber(asked: string, { sections }: ParsedDocument): FoundList | null {
  const { count = '', name = '' } = ASKED.exec(asked)?.groups ?? {};
  const number = parseNumeral(count);
  if (number === null || number < 2) return null;
  const all = flatten(sections);
  const [row, ...others] = all
    .map((section) => ({ section, items: itemsOf(section) }))
    .filter((one) => one.items.length === number && isCalled(one, name));
  return row && others.length === 0
    ? { announcement: stating(all, number, name), count: null, items: row.items }
    : null;
}

/** Whether the heading over some items, or each of them, holds their name. */
function isCalled({ section, items }: { section: Section; items: readonly ListItem[] }, name: string) {
  const { document, path } = section;
  const holds = ({ head }: ListItem): boolean => slice(document.folded, head.span).includes(name);
  return fold(path.at(-1) ?? '').includes(name) || items.every(holds);
}

/** The sentence that states the number: 办好十件民生实事. */
function stating(sections: readonly Section[], number: number, name: string): Passage | null {
  return firstFound(sections, (section) => {
    const states = (clause: Span): boolean =>
      [...slice(section.document.folded, clause).matchAll(STATED)].some(
        ({ 0: words, groups }) => words.includes(name) && parseNumeral(groups!.count!) === number,
      );
    const found = section.clauses().find(states);
    return found && makePassage(section, found);
  });
}
