import { makePassage } from '../corpus/passages.js';
import { flatten } from '../corpus/sections.js';
import type { Passage, Section } from '../corpus/types.js';
import { firstFound } from '../first-found.js';
import { NUMERAL_CLASS } from '../lexicon/numerals.js';
import { PART_ATTRIBUTES, POINT_COUNTERS } from '../lexicon/plan-parts.js';
import { ALL_OF, HOW_MANY, HOW_MUCH, WHICH } from '../lexicon/question-words.js';
import { PERIOD_NAME } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { only } from '../only.js';
import type { ParsedDocument } from '../outline/corpus.js';
import { namesPart } from '../question/list-request.js';
import { fold } from '../text/fold.js';
import { parseNumeral } from '../text/numerals.js';
import { type Span, slice } from '../text/span.js';
import { itemsAfter, itemsOf } from './heading-list.js';
import { announced, type FoundList, type ListItem } from './list-item.js';

/** 4个万亿级产业 are four. */
const COUNT = `(?:(?<!最后|[第${NUMERAL_CLASS}])|(?<=(?<!\\d)20\\d\\d))(?![万亿]+级)(?<count>[${NUMERAL_CLASS}]{1,3})(?<counter>${POINT_COUNTERS}+)`;
const ENDS = '(?=[是有指各都分包]|\\P{Script=Han}|$)';
const NAME = `(?<name>\\p{Script=Han}{2,12}?)${ENDS}`;
/** How a question counts some things, or asks which of them there are: 十件实事, 五个“努力在”, 有哪几种服务模式. */
const COUNTED = new RegExp(`${COUNT}${NAME}`, 'u');
/** In a question that says no more: 抓哪六方面. */
const COUNTED_ALONE = new RegExp(`${WHICH}${COUNT}${ENDS}`, 'u');
const WHICH_ONES = new RegExp(
  `(?:(?:${anyOf(ALL_OF)})${POINT_COUNTERS}?|(?:${HOW_MANY}|${HOW_MUCH})[种类])(?:${anyOf(PART_ATTRIBUTES)})?${NAME}`,
  'u',
);
const STATED = new RegExp(`${COUNT}\\p{Script=Han}{2,10}`, 'gu');
/** 十五五 is no number of the 十个方面 behind it. */
const PERIODS = new RegExp(PERIOD_NAME, 'gu');
const MARKS = /[“”"「」『』]/gu;

type ListedItems = { readonly section: Section; readonly items: readonly ListItem[] };

/** How many items a folded question says there are; null where it says no number. */
export function numberAsked(asked: string): number | null {
  return readRow(asked).count;
}

/** The items that a folded question counts, or calls by a name, where its document has one row of so many by that name. */
export function listOfNumber(asked: string, parsed: ParsedDocument): FoundList | null {
  const { count, name } = readRow(asked);
  if (count !== null && count < 2) return null;
  if (name === '') return listBehindCount(asked, parsed);
  if (namesPart(name)) return null;
  const all = flatten(parsed.sections);
  const rows = all
    .map((section) => ({ section, items: itemsOf(section) }))
    .filter(({ items }) => count === null || items.length === count);
  const row = only(rowsCalled(name, rows, count !== null));
  if (!row) return null;
  return announced(count === null ? null : stating(all, count, name), row.items);
}

/** The items behind the sentence that states how many there are as a folded question does: 做好六个方面工作. */
export function listBehindCount(asked: string, parsed: ParsedDocument): FoundList | null {
  const { count, name, counter } = readRow(asked);
  if (count === null || count < 2) return null;
  const announcing = stating(flatten(parsed.sections), count, name || counter);
  const items = announcing ? itemsAfter(announcing, parsed) : [];
  return items.length === count ? announced(announcing, items) : null;
}

/** What a folded question calls some items, or counts them in, and how many it says there are; null where it says no number. */
type AskedRow = { readonly count: number | null; readonly counter: string; readonly name: string };

/** Reads from a folded question which items it asks for. */
export function readRow(asked: string): AskedRow {
  const plain = asked.replace(MARKS, '').replace(PERIODS, ' ');
  const found = COUNTED.exec(plain) ?? COUNTED_ALONE.exec(plain) ?? WHICH_ONES.exec(plain);
  const { count, counter = '', name = '' } = found?.groups ?? {};
  return { count: count === undefined ? null : parseNumeral(count), counter, name };
}

/** How many characters end a name by its noun: 行动 of 专项行动. */
const NOUN = 2;

/** The rows of which each item is called so, else those below a heading that is; where nobody says how many, each item has to have the noun. */
function rowsCalled(name: string, rows: readonly ListedItems[], isCounted: boolean): readonly ListedItems[] {
  const named = rows.filter((row) => isOfName(row, name));
  const isRow = (row: ListedItems): boolean =>
    isCalled(row, name) && (isCounted || isOfName(row, name.slice(-NOUN)));
  return named.length > 0 ? named : rows.filter(isRow);
}

/** Whether each of some items is called so. */
function isOfName({ section, items }: ListedItems, name: string): boolean {
  const { folded } = section.document;
  return items.length > 1 && items.every(({ head }) => slice(folded, head.span).includes(name));
}

/** Whether the heading over some items holds their name. */
function isCalled({ section }: ListedItems, name: string): boolean {
  return fold(section.path.at(-1) ?? '').includes(name);
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
