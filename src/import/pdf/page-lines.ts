import { fieldsOf } from '../fields.js';
import { joinLines } from '../join.js';
import { median, type PdfLine, readLines } from './lines.js';
import type { PdfTable } from './paragraphs.js';
import type { Glyph, PdfPage } from './pdfium.js';
import type { Ruling, Rulings } from './rulings.js';

/** The least share of the cells of a table that hold words. */
const FILLED = 0.4;
/** A cell this long is a page in a frame. */
const MAX_CELL = 600;

/** Reads the lines of a page, each table with lines around its cells as one of them. */
export function readPageLines(page: PdfPage, number: number): PdfLine[] {
  const tables = findGrids(page.rulings).flatMap((grid) => readGrid(grid, page, number) ?? []);
  const lines: PdfLine[] = [];
  let plain: Glyph[] = [];
  const close = (): void => {
    lines.push(...readLines(plain, page, number));
    plain = [];
  };
  for (const glyph of page.glyphs) {
    const table = tables.find(({ glyphs }) => glyphs.has(glyph));
    if (!table) plain.push(glyph);
    else if (!lines.includes(table.line)) {
      close();
      lines.push(table.line);
    }
  }
  close();
  return headsFirst(lines);
}

/** Puts first what stands over all that was drawn before it, such as a letterhead in a frame of its own. */
function headsFirst(lines: readonly PdfLine[]): PdfLine[] {
  const runs: PdfLine[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last && line.base < last.at(-1)!.base + line.em) last.push(line);
    else runs.push([line]);
  }
  const ordered: PdfLine[] = [];
  let top = -Infinity;
  for (const run of runs) {
    const isOver = run.every(({ base }) => base > top);
    ordered.splice(isOver ? 0 : ordered.length, 0, ...run);
    top = Math.max(top, ...run.map(({ base, em }) => base + em / 2));
  }
  return ordered;
}

/** A table in the place of a line, and the characters in it; null for what is none, and for a box of fields. */
function readGrid(
  grid: Grid,
  page: PdfPage,
  number: number,
): { readonly line: PdfLine; readonly glyphs: ReadonlySet<Glyph> } | null {
  const cells = cellsOf(grid);
  const inside = page.glyphs.flatMap((glyph) => {
    const place = placeIn(grid, glyph);
    return place ? [{ glyph, cell: cells[place.row]![place.column]! }] : [];
  });
  const textOf = (cell: number): string => {
    const glyphs = inside.filter((one) => one.cell === cell).map(({ glyph }) => glyph);
    return joinLines(readLines(glyphs, page, number).map(({ text }) => text));
  };
  const texts = new Map([...new Set(cells.flat())].map((cell) => [cell, textOf(cell)] as const));
  const filled = [...texts.values()].filter((text) => text !== '').length;
  const rows = cells.map((row) => row.map((cell) => texts.get(cell)!)).filter((row) => row.some(Boolean));
  if (rows.length < 2 || filled < texts.size * FILLED || isFrame(rows) || isBoxOfFields(rows)) return null;
  const glyphs = inside.map(({ glyph }) => glyph);
  return { line: toLine(rows, glyphs, grid, { page, number }), glyphs: new Set(glyphs) };
}

/** Lines around prose: its cells are long, or most of its rows are one cell. */
function isFrame(rows: PdfTable['rows']): boolean {
  const undivided = rows.filter((row) => new Set(row).size === 1).length;
  return undivided > rows.length / 2 || rows.some((row) => row.some(({ length }) => length > MAX_CELL));
}

/** 索引号 | …, 发文机关 | …: what the State Council prints over its documents says things of them. */
function isBoxOfFields(rows: PdfTable['rows']): boolean {
  return rows.flatMap((row) => fieldsOf([...row])).length >= 2;
}

function toLine(
  rows: PdfTable['rows'],
  glyphs: readonly Glyph[],
  { xs, ys }: Grid,
  { page: { width, height }, number }: { readonly page: PdfPage; readonly number: number },
): PdfLine {
  const em = median(glyphs.map(({ left, right }) => right - left));
  const [left, right] = [xs[0]!, xs.at(-1)!];
  const base = (ys[0]! + ys.at(-1)!) / 2;
  const text = rows.flat().join(' ');
  return { page: number, width, height, text, left, right, base, em, cells: [], table: rows };
}

/** A table by the lines that are drawn around its cells: where its columns and rows meet, and which lines part them. */
type Grid = {
  /** From left to right. */
  readonly xs: readonly number[];
  /** From top to bottom. */
  readonly ys: readonly number[];
  readonly rulings: Rulings;
};

/** Lines nearer than this, in points, are one, and meet. */
const NEAR = 3;
/** So many lines each way enclose two cells. */
const FEWEST = 3;
/** Drawings have more. */
const MAX_PLACES = 4000;

/** The grids of a page: lines that meet each other, with two columns and two rows at least. */
export function findGrids({ across, down }: Rulings): Grid[] {
  const free = { across: new Set(across), down: new Set(down) };
  return across
    .flatMap((line) => (free.across.delete(line) ? [groupFrom(line, free)] : []))
    .map((rulings) => ({ xs: placesOf(rulings.down), ys: placesOf(rulings.across).reverse(), rulings }))
    .filter(({ xs, ys }) => xs.length >= FEWEST && ys.length >= FEWEST && xs.length * ys.length < MAX_PLACES);
}

/** Lines that meet, and those that these meet, taken out of those that are still free; the group grows while it is read. */
function groupFrom(
  first: Ruling,
  free: { readonly across: Set<Ruling>; readonly down: Set<Ruling> },
): Rulings {
  const group = { across: [first], down: [] as Ruling[] };
  for (const line of group.across)
    for (const met of take(free.down, (other) => meets(line, other))) {
      group.down.push(met);
      group.across.push(...take(free.across, (other) => meets(other, met)));
    }
  return group;
}

function take(free: Set<Ruling>, isMet: (line: Ruling) => boolean): Ruling[] {
  const met = [...free].filter(isMet);
  for (const line of met) free.delete(line);
  return met;
}

function meets(across: Ruling, down: Ruling): boolean {
  return covers(across, down.at) && covers(down, across.at);
}

function covers({ from, to }: Ruling, place: number): boolean {
  return place > from - NEAR && place < to + NEAR;
}

/** Where lines stand, those that are near each other once. */
function placesOf(rulings: readonly Ruling[]): number[] {
  const sorted = rulings.map(({ at }) => at).sort((a, b) => a - b);
  return sorted.filter((place, index) => index === 0 || place - sorted[index - 1]! > NEAR);
}

/** The column and the row in which a character stands; null where it stands outside. */
export function placeIn({ xs, ys }: Grid, glyph: Glyph): { column: number; row: number } | null {
  const [x, y] = [(glyph.left + glyph.right) / 2, (glyph.top + glyph.bottom) / 2];
  const column = xs.findLastIndex((place) => place < x);
  const row = ys.findLastIndex((place) => place > y);
  const isWithin = column >= 0 && row >= 0 && column < xs.length - 1 && row < ys.length - 1;
  return isWithin ? { column, row } : null;
}

/** The number of the cell of each place, by rows: places that no line parts are one cell. */
export function cellsOf({ xs, ys, rulings: { across, down } }: Grid): number[][] {
  const [width, height] = [xs.length - 1, ys.length - 1];
  const middle = (places: readonly number[], at: number): number => (places[at]! + places[at + 1]!) / 2;
  const isParted = (lines: readonly Ruling[], place: number, along: number): boolean =>
    lines.some((line) => Math.abs(line.at - place) <= NEAR && line.from <= along && line.to >= along);
  const cells = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => row * width + column),
  );
  const join = (from: number, to: number): void => {
    for (const row of cells) for (const [at, cell] of row.entries()) if (cell === from) row[at] = to;
  };
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const cell = cells[row]![column]!;
      if (column > 0 && !isParted(down, xs[column]!, middle(ys, row))) join(cell, cells[row]![column - 1]!);
      const own = cells[row]![column]!;
      if (row > 0 && !isParted(across, ys[row]!, middle(xs, column))) join(own, cells[row - 1]![column]!);
    }
  return cells;
}
