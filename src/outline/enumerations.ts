import { STUDIES } from '../lexicon/claim-doubts.js';
import { NUMERAL_CLASS } from '../lexicon/numerals.js';
import { INTRODUCES_ITEMS, ITEM_COUNTERS } from '../lexicon/plan-parts.js';
import { MAKES, ORIENTS } from '../lexicon/plan-verbs.js';
import { anyOf } from '../lexicon/word-list.js';
import { parseNumeral } from '../text/numerals.js';
import { partsAround, type Span, shifted, slice, spansOf, trim, wholeOf } from '../text/span.js';

/** Things that a sentence names one after the other and counts: 装备、纺织和医药3个行业. */
type Enumeration = {
  readonly items: readonly Span[];
  /** What follows their number: 个行业. */
  readonly noun: string;
};

const COUNT = `(?<![${NUMERAL_CLASS}第.])(?<count>[${NUMERAL_CLASS}]{1,3})(?<noun>(?:[${ITEM_COUNTERS}]|方面)(?!以[上下内])\\p{Script=Han}{0,16}?)`;
const INTRODUCES = anyOf(INTRODUCES_ITEMS);

/** The number behind its items, with what stands between, and before them. */
const BEHIND = new RegExp(
  `[”’」』）)]?(?:等(?:\\p{Script=Han}{0,10}的)?|的)?[“‘「『]?${COUNT}(?!\\p{Script=Han})`,
  'gu',
);
const BEFORE = new RegExp(`${COUNT}[”’」』]?，?(?:${INTRODUCES}|：)`, 'gu');

/** What stands before the first item: a mark that opens the row, or a verb. */
const OPENING = new RegExp(
  `^(?:.*(?:[“‘「『（(](?=[^”’」』）)]*$)|${INTRODUCES})|(?:《[^》]*》)?.{0,6}(?:${anyOf([...ORIENTS, ...MAKES, ...STUDIES])}))?[从了对在]?`,
  'su',
);
const LAST = /(?:以及|[和及与])(?=[^和及与]*$)/u;

/** Reads the enumerations in a part of a text: those with as many items as they count. */
export function enumerations(text: string, within: Span): Enumeration[] {
  const words = slice(text, within);
  const counts = [
    ...[...words.matchAll(BEHIND)].map((match) => ({ match, row: rowBefore(words, match.index) })),
    ...[...words.matchAll(BEFORE)].map((match) => ({
      match,
      row: rowAfter(words, match.index + match[0].length),
    })),
  ];
  return counts.flatMap(({ match: { groups }, row }) => {
    const items = itemsIn(text, shifted(row, within.start), parseNumeral(groups!.count!));
    return items ? [{ items, noun: groups!.noun! }] : [];
  });
}

const ENDS = /[，。；！？：\n]/u;

function rowBefore(words: string, end: number): Span {
  const row = words.slice(0, end).split(ENDS).at(-1)!;
  return { start: end - row.length, end };
}

/** 等 at the end or before a number; 平等, 高等 and 三等 are words of their own. */
const ETC = new RegExp(`(?<![平高同均初中上下优相${NUMERAL_CLASS}])等(?=[${NUMERAL_CLASS}]|$)`, 'u');

/** Up to 等. */
function rowAfter(words: string, start: number): Span {
  const [row = ''] = words.slice(start).split(ENDS);
  const last = row.lastIndexOf('、') + 1;
  const etc = last + row.slice(last).search(ETC);
  return { start, end: start + (etc < last ? row.length : etc) };
}

/** The items of a row, where there are as many as are counted. */
function itemsIn(text: string, row: Span, count: number | null): Span[] | null {
  const opening = OPENING.exec(slice(text, row).split('、')[0]!)?.[0].length ?? 0;
  const items = parted({ start: row.start + opening, end: row.end }, text).map((item) => trim(text, item));
  const isRow = items.length > 1 && items.length === count && items.every(({ start, end }) => end > start);
  return isRow && (opening > 0 || (items.length > 2 && isAlike(items))) ? items : null;
}

/** Parts a row at 、 and its last part at 和. */
function parted(row: Span, text: string): Span[] {
  const words = slice(text, row);
  const last = words.lastIndexOf('、') + 1;
  const and = LAST.exec(words.slice(last));
  const marks = spansOf(words, /、/gu);
  const cuts = and ? [...marks, { start: last + and.index, end: last + and.index + and[0].length }] : marks;
  return partsAround(wholeOf(words), cuts).map((part) => shifted(part, row.start));
}

/** Without a word that opens the row its first item may hold more than its name. */
function isAlike([first, ...others]: readonly Span[]): boolean {
  const longest = Math.max(...others.map(({ start, end }) => end - start));
  return first!.end - first!.start <= longest;
}
