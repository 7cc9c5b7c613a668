import { firstFound } from '../first-found.js';
import { GROUND, OPENINGS, SAFEGUARD_PARTS, TASK_PARTS, YEAR_OF_WORK } from '../lexicon/headings.js';
import { BULLETS, NUMBERINGS } from '../lexicon/item-marks.js';
import { ITEM_NUMERALS } from '../lexicon/numerals.js';
import { PERIOD_NAME, YEAR_NOW } from '../lexicon/time-words.js';
import { anyOf } from '../lexicon/word-list.js';
import { simplify } from '../text/fold.js';
import { parseNumeral } from '../text/numerals.js';

/** The number or sign that opens a heading, such as 三、 or （一） or 第五条 or ##. */
export type Marker = {
  readonly kind: string;
  /** The usual depth of the kind; a smaller rank encloses a larger one. */
  readonly rank: number;
  /** Null for signs that carry no number. */
  readonly number: number | null;
  /** The number of an inserted article: 2 of 第四条之二; else 0. */
  readonly inserted: number;
  readonly length: number;
};

const UNNUMBERED = { number: null, inserted: 0, length: 0 };

const CIRCLED_ONE = '①'.charCodeAt(0);

/** Outermost first. */
const KINDS = Object.entries(NUMBERINGS).map(([kind, number]) => ({
  kind,
  pattern: new RegExp(`^${number}`, 'u'),
}));
const MARKDOWN = /^(#{1,6})\s+/;

/** 附件 or 附件2 alone on a line opens a text of its own; 附件：… only lists the annexes. */
const ANNEX = new RegExp(`^附[件录錄表][^\\S\\r\\n]?(?:\\d{1,2}|[${ITEM_NUMERALS}]{1,3})?$`);

/** The rank of an annex: above all headings of a text. */
const ANNEX_RANK = -8;

/** The rank of 第一章. */
export const CHAPTER_RANK = KINDS.findIndex(({ kind }) => kind === '章');

const BULLET = new RegExp(`^\\s*[▪${BULLETS}]`, 'u');

/** Whether a text opens an item of a list, by a marker or a bullet. */
export function startsItem(text: string): boolean {
  return BULLET.test(text) || readMarker(text) !== null;
}

/** Whether a text opens with the number of a heading or an item. */
export function isNumbered(text: string): boolean {
  return (readMarker(text)?.number ?? null) !== null;
}

/** Whether a line begins a heading or an item of a list. */
export function opensItem(text: string): boolean {
  return /^(?:——|附件)/u.test(text) || isNumbered(text);
}

/** A text without the marker that opens it. */
export function withoutMarker(text: string): string {
  return text.slice(readMarker(text)?.length ?? 0);
}

/** Reads the marker at the start of the text; null where there is none. */
export function readMarker(text: string): Marker | null {
  const [markdown, signs] = MARKDOWN.exec(text) ?? [];
  if (signs) return { ...UNNUMBERED, kind: signs, rank: signs.length - 7, length: markdown!.length };
  if (ANNEX.test(text)) return { ...UNNUMBERED, kind: '附件', rank: ANNEX_RANK };
  return firstFound(KINDS, ({ kind, pattern }, rank) => {
    const match = pattern.exec(text);
    return match && { kind, rank, ...readNumbers(match), length: match[0].length };
  });
}

function readNumbers(match: RegExpExecArray): Pick<Marker, 'number' | 'inserted'> {
  const [numeral, inserted] = match.slice(1).filter((group) => group !== undefined);
  return { number: readNumber(numeral!), inserted: inserted === undefined ? 0 : (readNumber(inserted) ?? 0) };
}

function readNumber(numeral: string): number | null {
  const circled = numeral.charCodeAt(0) - CIRCLED_ONE;
  return circled >= 0 && circled < 20 ? circled + 1 : parseNumeral(numeral.replaceAll(' ', ''));
}

/** A heading without a number, which encloses 一、. */
const BARE: Marker = { ...UNNUMBERED, kind: '时期', rank: 3.5 };

/** The name of a part without a number, in a text that numbers no parts. */
const PART: Marker = { ...BARE, kind: '部分' };

const OPENS = new RegExp(`^(?:${anyOf(OPENINGS)})$`, 'u');
const NAMES_WORK = new RegExp(anyOf([...TASK_PARTS, ...SAFEGUARD_PARTS]), 'u');
const MAX_PART = 12;
/** The markers that number the parts of a text. */
const OF_PARTS = /^(?:[编章节条]|一、|附件|#+)$/u;

const PERIOD = new RegExp(
  `^(?:[“"]?${PERIOD_NAME}[”"]?|20\\d\\d年|${anyOf(YEAR_NOW)})(?=.{2,28}$)[^，。；：、]*(?:${anyOf([...YEAR_OF_WORK, ...GROUND])})$`,
  'u',
);
const LOOKS_BACK = new RegExp(anyOf(GROUND), 'u');
const FEWEST = 2;

/** The marker of a line alone that may be a heading without a number; null for any other. */
export function bareMarker(line: string): Marker | null {
  return isOfPeriod(line) ? BARE : isPartLine(line) ? PART : null;
}

/** Whether a line names a period and the work in it: “十四五”时期工作回顾, 2026年重点工作. */
function isOfPeriod(line: string): boolean {
  return line.length <= MAX_LENGTH && PERIOD.test(simplify(line));
}

const MAX_LENGTH = 36;

/** Whether a line alone is what a part of a plan is usually called: 重点任务, 保障措施. */
function isPartLine(line: string): boolean {
  const words = line.length <= MAX_PART && !/[，。；：、]/u.test(line) ? simplify(line) : '';
  return words !== '' && (OPENS.test(words) || NAMES_WORK.test(words));
}

/** Drops names of parts from a text that numbers its parts, and such lines unless they part a report, by the first 一、 at the latest: what was, and what is to be done. */
export function settleBare<T extends { readonly marker: Marker; readonly words: string }>(
  all: readonly T[],
): T[] {
  const first = all.findIndex(({ marker }) => marker.kind === '一、');
  const bare = all.filter(({ marker }, at) => marker === BARE && (first < 0 || at < first));
  const parts = bare.length >= FEWEST && bare.some(({ words }) => LOOKS_BACK.test(words));
  const named = all.filter(({ marker }) => marker === PART).map(({ words }) => simplify(words));
  const isNumbered = all.some(({ marker }) => OF_PARTS.test(marker.kind));
  const isParted =
    !isNumbered && new Set(named).size >= FEWEST && named.some((words) => NAMES_WORK.test(words));
  return all.filter(
    (one) => (one.marker !== BARE || (parts && bare.includes(one))) && (one.marker !== PART || isParted),
  );
}
