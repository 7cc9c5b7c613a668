import { HEAD_NOTES } from '../lexicon/document-types.js';
import { NUMBERINGS } from '../lexicon/item-marks.js';
import { UNIT } from '../lexicon/units.js';
import { anyOf } from '../lexicon/word-list.js';
import { foldRadicals } from './fold.js';
import { contentsIn, isPageNumber } from './hidden.js';
import type { Span } from './span.js';

/** The offsets where a line only continues the line before it. */
export type Wraps = ReadonlySet<number>;

export const NO_WRAPS: Wraps = new Set();

type TextLine = {
  /** The starts of the line and of page numbers right above it. */
  readonly starts: readonly number[];
  readonly words: string;
  readonly width: number;
  readonly isIndented: boolean;
  /** Whether it is of a table of contents, which is as wide as its dots. */
  readonly isListed: boolean;
};

/** The least and the greatest width of wrapped lines, in ideographs: wider lines are paragraphs, narrower ones items. */
const MIN_WIDTH = 10;
const MAX_WIDTH = 60;
/** How much wider than the widest wrapped one a line may be, in ideographs. */
const SLACK = 3;
/** The least share of the greatest width that a full line takes; the first of a paragraph is shorter by its indent. */
const FULL = 0.87;
/** A wrapped text has at least so many wraps, in at least this share of its lines of prose. */
const MIN_WRAPS = 2;
const MIN_SHARE = 0.3;
/** In a text of so many lines at least, of which this share has a blank line above, blank lines part no paragraphs. */
const [MIN_LINES, MIN_SPACED] = [10, 0.8];
/** The share of lines that may be wider still, such as addresses and rows of tables. */
const MAX_WIDER = 0.05;
/** The least share of short lines with a comma at their end by which a text counts as cut at its marks by a program. */
const MIN_CUT = 0.03;

const ENDS = /[。；：！？;:!?…][”’」』》】）)]*$/u;
/** A bracket after a sentence, or alone, ends its paragraph too: 。（责任单位：市商务局）. */
const ENDS_IN_BRACKETS =
  /(?:[。；！？]|^)(?:（[^。；！？]*）|\([^。；！？]*\)|\[[^。；！？]*\]|【[^。；！？]*】)[。；]?$/u;
/** A day in figures, as a piece of a pattern: 2026年1月8日. */
export const DAY_IN_FIGURES = '\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日';
/** A title in a collection, with the day of its text behind it. */
const DATED_TITLE = new RegExp(`^[^，。；]+[（(]${DAY_IN_FIGURES}[）)]$`, 'u');
/** 江政发〔2026〕6号, （此件公开发布）: lines of the head of a text. */
const HEAD_LINE = new RegExp(
  `^(?:\\p{Script=Han}{2,14}[〔［[]\\d{4}[〕］\\]]\\s?\\d+\\s?号|（[^（）]*(?:${anyOf(HEAD_NOTES)})[^（）]*）)$`,
  'u',
);
/** The day under a signature. */
const DAY = new RegExp(`^${DAY_IN_FIGURES}$`, 'u');
const OPEN = /[+＋\p{Script=Han}\p{L}\d０-９，、,.．%％”’」』》】）)]$/u;
const PROSE = /[，。；]|(?<=\p{Script=Han})[,;]/u;
/** A mark at which a program cuts a printed line. */
const CUT = /[，。；、,]$/u;
const GOES_ON = /^[+＋\p{Script=Han}\p{L}\d０-９，、。；：！？,.%％“‘「『《”’」』》】（(）)]/u;
const NUMBER = anyOf(Object.values(NUMBERINGS));
const OPENS = new RegExp(`^(?:${NUMBER}|专栏|附[件录表]|[图表]\\d)`, 'u');
/** A number that stands alone before the words that it numbers. */
const BARE_MARKER = new RegExp(`^(?:${NUMBER})$`, 'u');
/** The longest bracket after a sentence, in characters. */
const MAX_TAIL = 400;

/** Finds wrapped lines: a wrapped text has lines of about one width, and enough of them break off within a sentence. */
export function findWraps(text: string, body: Span): Wraps {
  const lines = readLines(text, body);
  const spaced = withoutBlanks(lines);
  const wraps = linesWrapped(lines);
  return new Set([...(wraps.size === 0 && spaced ? linesWrapped(spaced) : wraps), ...pagesWrapped(lines)]);
}

/** The lines of a text that has a blank line under nearly every line; null for any other. */
function withoutBlanks(lines: readonly TextLine[]): TextLine[] | null {
  const full: TextLine[] = [];
  let spaced = 0;
  let above: number[] = [];
  for (const line of lines) {
    if (line.words === '') {
      above.push(...line.starts);
      continue;
    }
    if (above.length > 0) spaced += 1;
    full.push({ ...line, starts: [...above, ...line.starts] });
    above = [];
  }
  return full.length >= MIN_LINES && spaced >= full.length * MIN_SPACED ? full : null;
}

function linesWrapped(lines: readonly TextLine[]): Wraps {
  const widest = widestOpen(lines);
  if (widest < MIN_WIDTH || widest > MAX_WIDTH) return NO_WRAPS;
  const wider = lines.filter(({ width, isListed }) => width > widest + SLACK && !isListed).length;
  if (wider > lines.length * MAX_WIDER) return NO_WRAPS;
  const wraps = joined(lines, widest);
  const prose = lines.filter(({ starts, words }) => wraps.has(starts.at(-1)!) || PROSE.test(words)).length;
  return wraps.size >= MIN_WRAPS && wraps.size >= prose * MIN_SHARE ? wraps : NO_WRAPS;
}

/** Finds the lines that go on with a sentence over the number of a page, in any text. */
function pagesWrapped(lines: readonly TextLine[]): number[] {
  return lines.flatMap((line, at) => {
    const before = lines[at - 1];
    const goesOn = before && line.starts.length > 1 && PROSE.test(before.words) && isOpen(before, line);
    return goesOn ? line.starts : [];
  });
}

function readLines(text: string, { start, end }: Span): TextLine[] {
  const lines: TextLine[] = [];
  let starts: number[] = [];
  let isPaged = false;
  const contents = new Set(contentsIn(text, { start, end }).map((line) => line.start));
  for (const { index, 0: line } of text.slice(start, end).matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/gu)) {
    const words = foldRadicals(line.trim());
    starts.push(start + index);
    if (isPageNumber(words)) {
      while (lines.at(-1)?.words === '') starts.unshift(...lines.pop()!.starts);
      isPaged = true;
    }
    if (isPaged && (words === '' || isPageNumber(words))) continue;
    isPaged = false;
    const isIndented = /^(?:\u3000|\s\s)/u.test(line);
    // A letter or a digit takes half the room of an ideograph.
    const width = words.length - (words.match(/[ -~]/gu)?.length ?? 0) / 2;
    lines.push({ starts, words, width, isIndented, isListed: contents.has(start + index) });
    starts = [];
  }
  return lines;
}

function widestOpen(lines: readonly TextLine[]): number {
  return lines.reduce(
    (most, line, at) =>
      isOpen(line, lines[at + 1]) && PROSE.test(line.words) ? Math.max(most, line.width) : most,
    0,
  );
}

/** Whether the next line can continue this one: it breaks off, and no blank line, marker or bullet follows. */
function isOpen({ words, isListed }: TextLine, next: TextLine | undefined): boolean {
  if (!next || next.isIndented || isListed || next.isListed) return false;
  if (!OPEN.test(words) || words.startsWith('#')) return false;
  const isHead = HEAD_LINE.test(words) || HEAD_LINE.test(next.words);
  const isSigned = DAY.test(next.words) && !PROSE.test(words);
  if (isHead || isSigned || (DAY.test(words) && !/^[起前止至以之后内]/u.test(next.words))) return false;
  return GOES_ON.test(next.words) && !OPENS.test(next.words);
}

/** Collects runs of lines that break off until a sentence ends; lines that never end one are a list. */
function joined(lines: readonly TextLine[], widest: number): Wraps {
  const wraps = new Set<number>();
  const full = fullLines(lines, widest);
  let run: TextLine[] = [];
  let words = '';
  for (const [at, line] of lines.entries()) {
    words = (words + line.words).slice(-MAX_TAIL);
    const next = lines[at + 1];
    const isEnded = ENDS_IN_BRACKETS.test(words) || DATED_TITLE.test(words);
    const mayRun = (): boolean =>
      run.length > 0 || full.has(line) || (!isHeading(line) && isProse(line, lines[at - 1], next!));
    if (isOpen(line, next) && !isEnded && mayRun()) {
      run.push(next!);
      continue;
    }
    if (isEnded || ENDS.test(words))
      for (const start of run.flatMap(({ starts }) => starts)) wraps.add(start);
    run = [];
    words = '';
  }
  return wraps;
}

/** The lines that reach the right edge; where a program cut lines at their marks, also with the pieces before them. */
function fullLines(lines: readonly TextLine[], widest: number): Set<TextLine> {
  const cut = lines.filter(
    ({ words, width }) => CUT.test(words) && !words.endsWith('。') && width < widest * FULL,
  );
  const isCut = cut.length > lines.length * MIN_CUT;
  let row = 0;
  return new Set(
    lines.filter(({ words, width }, at) => {
      const isPiece = isCut && CUT.test(lines[at - 1]?.words ?? '') && !OPENS.test(words);
      row = isPiece && row + width <= widest ? row + width : width;
      return row >= widest * FULL;
    }),
  );
}

/** Whether a line is no heading: it has the marks of a sentence, is only a number, or breaks off as no heading does. */
function isProse({ words }: TextLine, before: TextLine | undefined, next: TextLine): boolean {
  const isWithin =
    before?.words.endsWith('；') ||
    BREAKS_OFF.test(words) ||
    QUOTATION.test(next.words) ||
    (/\d$/u.test(words) && COUNTED.test(next.words)) ||
    (/\p{Script=Han}\d+$/u.test(words) && REST_OF_NUMBER.test(next.words));
  return isWithin || PROSE.test(words) || BARE_MARKER.test(words);
}

/** Whether a line that reaches no right edge is a heading: it has a number, and breaks off at a word. */
function isHeading({ words }: TextLine): boolean {
  return OPENS.test(words) && /^[^。；：]*\p{Script=Han}$/u.test(words) && !BREAKS_OFF.test(words);
}

/** Before the end of a list or of a bracket, within a percentage, after a word that joins, or after one character. */
const BREAKS_OFF = /[、的和与及对将把由或并较]$|百分之$|（[^（）]*$|^\p{Script=Han}$/u;

/** A name in marks that a program set on a line of its own. */
const QUOTATION = /^[“《][^“”《》]{1,40}[”》]$/u;

/** What goes on with a number: 8000 and 亿元以上 under it. */
const COUNTED = new RegExp(`^(?:[十百千万亿]|${UNIT})`, 'u');

/** The other digits of a number, in prose: 到20 and 28年，… under it. */
const REST_OF_NUMBER = /^\d+\p{Script=Han}[^，。；]*[，。；]/u;
