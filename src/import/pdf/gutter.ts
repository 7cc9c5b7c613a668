import type { PdfCell, PdfLine } from './lines.js';

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
