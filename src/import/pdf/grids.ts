import type { Glyph } from './pdfium.js';
import type { Ruling, Rulings } from './rulings.js';

/** A table by the lines that are drawn around its cells: where its columns and rows meet, and which lines part them. */
export type Grid = {
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
  return groupsOf(across, down)
    .map((rulings) => ({ xs: placesOf(rulings.down), ys: placesOf(rulings.across).reverse(), rulings }))
    .filter(({ xs, ys }) => xs.length >= FEWEST && ys.length >= FEWEST && xs.length * ys.length < MAX_PLACES);
}

/** Lines that meet, and those that these meet. */
function groupsOf(across: readonly Ruling[], down: readonly Ruling[]): Rulings[] {
  const free = { across: new Set(across), down: new Set(down) };
  return across.flatMap((line) => (free.across.delete(line) ? [groupFrom(line, free)] : []));
}

/** Takes each line once out of those that are still free; the group grows while it is read. */
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
