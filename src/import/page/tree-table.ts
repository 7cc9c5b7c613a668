import { joinLines } from '../join.js';
import { isElement, isSkipped, type TreeElement, type TreeNode } from './nodes.js';

/** Cells this long hold a page's text, not a figure. */
const MAX_CELL = 600;
/** A cell that says to reach over more columns or rows than that is a mistake or an attack. */
const MAX_SPAN = 50;
const MAX_ROWS = 2000;

type Cell = { readonly text: string; readonly across: number; readonly down: number };

/** Reads the rows of a table, a wide cell in each that it reaches over; null where the table only lays a page out. */
export function readTable(table: TreeElement): string[][] | null {
  if (table.querySelector('table')) return null;
  const cells = [...table.querySelectorAll('tr')]
    .slice(0, MAX_ROWS)
    .map(cellsOf)
    .filter((row) => row.length > 0);
  const isLayout =
    cells.every((row) => row.length < 2) ||
    cells.some((row) => row.some(({ text }) => text.length > MAX_CELL));
  return isLayout ? null : spread(cells);
}

function cellsOf(row: TreeElement): Cell[] {
  return [...row.children]
    .filter(({ nodeName }) => /^t[dh]$/iu.test(nodeName))
    .map((cell) => ({ text: textOf(cell), across: span(cell, 'colspan'), down: span(cell, 'rowspan') }));
}

function span(cell: TreeElement, name: string): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return Number.isNaN(value) ? 1 : Math.min(Math.max(value, 1), MAX_SPAN);
}

/** The words of a cell, its paragraphs one after the other. */
function textOf(cell: TreeElement): string {
  const lines: string[] = [''];
  const read = (node: TreeNode): void => {
    if (node.nodeType === 3) lines[lines.length - 1] += (node.textContent ?? '').replace(/\s+/gu, ' ');
    if (!isElement(node) || isSkipped(node)) return;
    const breaks = /^(?:p|div|br|li)$/iu.test(node.nodeName);
    if (breaks) lines.push('');
    for (const child of node.childNodes) read(child);
    if (breaks) lines.push('');
  };
  read(cell);
  return joinLines(lines.map((line) => line.trim()));
}

/** Repeats the cells that reach further. */
function spread(rows: readonly (readonly Cell[])[]): string[][] {
  const pending: { readonly text: string; left: number }[] = [];
  return rows.map((row) => {
    const cells = [...row];
    const full: string[] = [];
    while (cells.length > 0 || (pending[full.length]?.left ?? 0) > 0) {
      const above = pending[full.length];
      if (above && above.left > 0) {
        above.left -= 1;
        full.push(above.text);
        continue;
      }
      const { text, across, down } = cells.shift()!;
      for (let column = 0; column < across; column += 1) {
        pending[full.length] = { text, left: down - 1 };
        full.push(text);
      }
    }
    return full;
  });
}
