import { opensItem } from '../../corpus/markers.js';
import { grouped } from '../../grouped.js';
import { type Block, paragraph } from '../draft.js';
import { joinLines, tidy, unwrap } from '../join.js';
import { isElement, isSkipped, type TreeElement, type TreeNode } from './nodes.js';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LI MAIN OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL UCAPCONTENT UCAPTITLE'.split(
    ' ',
  ),
);
/** Deeper trees are made to break programs. */
const MAX_DEPTH = 400;

/** Reads the pieces of a tree: text is one piece however many elements it is split over, until a block or a break ends it. */
export function readTree(root: TreeElement): Block[] {
  const reader = new TreeReader();
  reader.read(root, 0);
  reader.close();
  return reader.blocks;
}

class TreeReader {
  readonly blocks: Block[] = [];
  private lines: string[] = [''];
  private level = 0;
  /** The number of the list item whose first words are still to come. */
  private number = '';

  read(node: TreeNode, depth: number): void {
    if (node.nodeType === 3) this.add(node.textContent ?? '');
    if (!isElement(node) || depth > MAX_DEPTH || isSkipped(node)) return;
    const name = node.nodeName.toUpperCase();
    if (name === 'BR') this.lines.push('');
    else if (name === 'TABLE') this.readTable(node, depth);
    else if (BLOCKS.has(name)) this.readBlock(node, name, depth);
    else this.readChildren(node, depth);
  }

  close(): void {
    const texts = unwrap(this.lines.map(closeBreaks)).map(tidy);
    for (const text of texts.filter((line) => line !== '')) {
      const numbered = opensItem(text) ? text : `${this.number}${text}`;
      this.number = '';
      this.blocks.push(
        this.level > 0 ? { kind: 'heading', level: this.level, text: numbered } : paragraph(numbered),
      );
    }
    this.lines = [''];
  }

  private add(text: string): void {
    this.lines[this.lines.length - 1] += text;
  }

  private readBlock(node: TreeElement, name: string, depth: number): void {
    this.close();
    const before = this.level;
    this.level = /^H[1-6]$/u.test(name) ? Number(name[1]) : before;
    if (name === 'OL') this.readItems(node, depth);
    else this.readChildren(node, depth);
    this.close();
    this.level = before;
    if (name === 'LI') this.number = '';
  }

  /** A numbered list shows numbers that are not among its text. */
  private readItems(list: TreeElement, depth: number): void {
    let number = Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1;
    for (const item of list.children) {
      this.close();
      this.number = `${number}. `;
      this.read(item, depth + 1);
      number += 1;
    }
  }

  private readChildren(node: TreeElement, depth: number): void {
    for (const child of node.childNodes) this.read(child, depth + 1);
  }

  /** A table that only lays the page out is no table. */
  private readTable(node: TreeElement, depth: number): void {
    this.close();
    const rows = readTable(node);
    if (rows) this.blocks.push({ kind: 'table', rows });
    else this.readChildren(node, depth);
    this.close();
  }
}

/** A line break in the source is a space, but none between Chinese characters. */
function closeBreaks(line: string): string {
  return line
    .replace(/(?<=[^\x00-\u2e7f])[ \t]*[\r\n][ \t\r\n]*(?=[^\x00-\u2e7f])/gu, '')
    .replace(/[^\S\u3000]+/gu, ' ');
}

/** Cells this long hold a page's text, not a figure. */
const MAX_CELL = 600;
/** A cell that says to reach over more columns than that is a mistake or an attack. */
const MAX_COLUMNS = 50;
const MAX_ROWS = 2000;

type Cell = { readonly text: string; readonly across: number; readonly down: number };

/** Reads the rows of a table, a wide cell in each that it reaches over; null where the table only lays a page out. */
export function readTable(table: TreeElement): string[][] | null {
  if (table.querySelector('table')) return null;
  const rows = [...table.querySelectorAll('tr')]
    .slice(0, MAX_ROWS)
    .map((row) => [row.parentNode, cellsOf(row)] as const)
    .filter(([, cells]) => cells.length > 0);
  const isLayout =
    rows.every(([, cells]) => cells.length < 2) ||
    rows.some(([, cells]) => cells.some(({ text }) => text.length > MAX_CELL));
  return isLayout ? null : [...grouped(rows).values()].flatMap(spread);
}

function cellsOf(row: TreeElement): Cell[] {
  return [...row.children]
    .filter(({ nodeName }) => /^t[dh]$/iu.test(nodeName))
    .map((cell) => ({
      text: textOf(cell),
      across: Math.min(span(cell, 'colspan') || 1, MAX_COLUMNS),
      down: span(cell, 'rowspan') || MAX_ROWS,
    }));
}

/** Over how many columns or rows a cell reaches; 0 is as far as there are rows (HTML, § 4.9.11). */
function span(cell: TreeElement, name: string): number {
  const value = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  return value >= 0 ? value : 1;
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

/** Repeats the cells that reach further, down to the last row of their part of the table (thead, tbody) at most. */
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
