import { grouped } from '../../grouped.js';
import { median, type PdfCell, type PdfLine } from './lines.js';

/** Where the text of a column begins and ends. */
export type PdfColumn = { readonly left: number; readonly right: number };

/** Tells the column of each line: that of its page's half where pages are set in two. */
export function findColumns(lines: readonly PdfLine[], em: number): (line: PdfLine) => PdfColumn {
  const isSplit = isSetInTwo(lines, em);
  if (!isSplit) {
    const column = measure(lines, em);
    return () => column;
  }
  const ofHalf = (half: number): PdfLine[] => lines.filter((line) => halfOf(line) === half);
  const halves = [measure(ofHalf(0), em), measure(ofHalf(1), em)];
  return (line) => halves[halfOf(line)]!;
}

function halfOf({ left, right, width }: PdfLine): number {
  return (left + right) / 2 > width / 2 ? 1 : 0;
}

/** Text stands in two columns where nearly no long line crosses the middle, and both halves hold some. */
function isSetInTwo(lines: readonly PdfLine[], em: number): boolean {
  const long = lines.filter(({ left, right, width }) => right - left > width * 0.3 && em > 0);
  const crossing = long.filter(
    ({ left, right, width }) => left < width * 0.45 && right > width * 0.55,
  ).length;
  const inRight = long.filter(({ left, width }) => left >= width * 0.45).length;
  return long.length >= 20 && crossing < long.length * 0.1 && inRight > long.length * 0.3;
}

/** Most lines begin at the left edge of the text; the long ones end at the right one. */
function measure(lines: readonly PdfLine[], em: number): PdfColumn {
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b);
  const right = rights[Math.floor(rights.length * 0.9)] ?? 0;
  const body = lines.filter((line) => line.right > right - 2 * em);
  const lefts = body.map(({ left }) => left);
  return { left: mostCommon(lefts, em / 2), right };
}

function mostCommon(values: readonly number[], step: number): number {
  const groups = grouped(values.map((value) => [Math.round(value / Math.max(step, 1)), value]));
  const [largest = []] = [...groups.values()].sort((a, b) => b.length - a.length);
  return median(largest);
}

/** The least share of the page's width that each half of a line over two columns fills. */
const FILLED = 0.25;
/** A page is set in two columns where so many of its lines fill both, and so large a share of them. */
const MIN_LINES = 8;
const MIN_SHARE = 0.5;

/** Orders columns that the file draws row by row; tables of two columns seldom have so many rows that fill both. */
export function splitAtGutter(lines: readonly PdfLine[]): PdfLine[] {
  const numbers = [...new Set(lines.map(({ page }) => page))];
  return numbers.flatMap((number) => {
    const page = lines.filter((line) => line.page === number);
    return isSetInRows(page) ? splitPage(page) : page;
  });
}

function isSetInRows(page: readonly PdfLine[]): boolean {
  const over = page.filter(fillsBoth).length;
  return over >= MIN_LINES && over >= page.length * MIN_SHARE;
}

function fillsBoth({ cells, width }: PdfLine): boolean {
  const isWide = ({ left, right }: PdfCell): boolean => right - left > width * FILLED;
  const [left, right] = cells;
  const isApart =
    left !== undefined && right !== undefined && left.right < width / 2 && right.left > width / 2.2;
  return cells.length === 2 && isApart && isWide(left) && isWide(right);
}

/** The lines of the left half, then those of the right one; a line across the middle stays where it is. */
function splitPage(page: readonly PdfLine[]): PdfLine[] {
  const parts = page.flatMap((line) => halvesOf(line));
  const isRight = ({ left, width }: PdfLine): boolean => left > width / 2.2;
  return [...parts.filter((line) => !isRight(line)), ...parts.filter(isRight)];
}

function halvesOf(line: PdfLine): PdfLine[] {
  const { cells, width } = line;
  const at = cells.findIndex(({ left }) => left > width / 2.2);
  const isCrossing = cells.some(({ left, right }) => left < width * 0.45 && right > width * 0.55);
  if (at < 1 || isCrossing) return [line];
  return [cells.slice(0, at), cells.slice(at)].map((own) => ({
    ...line,
    cells: own,
    text: own.map(({ text }) => text).join(' '),
    left: own[0]!.left,
    right: own.at(-1)!.right,
  }));
}
