import { fieldsOf } from '../fields.js';
import { joinLines } from '../join.js';
import { cellsOf, findGrids, type Grid, placeIn } from './grids.js';
import { median, type PdfLine, readLines } from './lines.js';
import type { Glyph, PdfPage } from './pdfium.js';
import type { PdfTable } from './tables.js';

/** The least share of the cells of a table that hold words. */
const FILLED = 0.4;

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
  return lines;
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
  const ofCell = (cell: number): Glyph[] =>
    inside.filter((one) => one.cell === cell).map(({ glyph }) => glyph);
  const texts = new Map(
    [...new Set(cells.flat())].map((cell) => [cell, textOf(ofCell(cell), page, number)] as const),
  );
  const filled = [...texts.values()].filter((text) => text !== '').length;
  const rows = cells.map((row) => row.map((cell) => texts.get(cell)!)).filter((row) => row.some(Boolean));
  if (rows.length < 2 || filled < texts.size * FILLED || isBoxOfFields(rows)) return null;
  const glyphs = inside.map(({ glyph }) => glyph);
  return { line: toLine(rows, glyphs, grid, { page, number }), glyphs: new Set(glyphs) };
}

function textOf(glyphs: readonly Glyph[], page: PdfPage, number: number): string {
  return joinLines(readLines(glyphs, page, number).map(({ text }) => text));
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
  return {
    page: number,
    width,
    height,
    text: rows.flat().join(' '),
    left,
    right,
    base,
    em,
    cells: [],
    table: rows,
  };
}
