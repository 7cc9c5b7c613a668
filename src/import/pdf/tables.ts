import type { PdfLine } from './lines.js';

/** Rows that follow each other with as many cells, one under the other, are a table from so many on. */
const MIN_ROWS = 3;

/** A table that begins at a line, and how many lines it takes. */
export type PdfTable = { readonly rows: readonly (readonly string[])[]; readonly length: number };

/** Reads the table that begins at a line; null where none does. */
export function tableAt(lines: readonly PdfLine[], at: number): PdfTable | null {
  const first = lines[at]!;
  if (first.cells.length < 2) return null;
  const rest = lines.slice(at, at + MAX_ROWS);
  const end = rest.findIndex((line) => !isBelow(first, line));
  const rows = end < 0 ? rest : rest.slice(0, end);
  if (rows.length < MIN_ROWS) return null;
  return { rows: rows.map(({ cells }) => cells.map(({ text }) => text)), length: rows.length };
}

const MAX_ROWS = 500;

/** Whether each cell of a line overlaps the cell above it, or begins or ends where that one does. */
function isBelow(first: PdfLine, line: PdfLine): boolean {
  return (
    line.cells.length === first.cells.length &&
    line.cells.every(({ left, right }, index) => {
      const above = first.cells[index]!;
      return left < above.right + line.em && right > above.left - line.em;
    })
  );
}
