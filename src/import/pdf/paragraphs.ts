import type { Block } from '../draft.js';
import { joinLines, opensItem } from '../join.js';
import { findColumns, type PdfColumn } from './columns.js';
import { median, type PdfLine } from './lines.js';
import { addTable, goesOnOver, tableAt } from './tables.js';

/** How much narrower than the column, in ems, a line that goes on may be. */
const FULL = 1.6;
/** From how far in, in ems, a line begins a paragraph. */
const INDENT = 1.2;
/** Sizes that differ more are not of one paragraph. */
const SIZE_STEP = 0.08;

/** Joins the lines of a document to its paragraphs and tables, across pages too. */
export function readBlocks(lines: readonly PdfLine[], em: number): Block[] {
  const columnOf = findColumns(lines, em);
  const leading = leadingOf(lines);
  const blocks: Block[] = [];
  let open: PdfLine[] = [];
  const close = (): void => {
    if (open.length > 0) blocks.push({ kind: 'paragraph', text: joinLines(open.map(({ text }) => text)) });
    open = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    const table = tableAt(lines, at);
    const before = open.at(-1);
    if (table || (before && !goesOn(before, line, { columnOf, leading }))) close();
    if (table) {
      addTable(blocks, table, goesOnOver(lines[at - 1], line));
      at += table.length - 1;
    } else open.push(line);
  }
  close();
  return blocks;
}

type PageLayout = { readonly columnOf: (line: PdfLine) => PdfColumn; readonly leading: number };

/** Whether a line goes on with the paragraph of the line before it. */
function goesOn(before: PdfLine, line: PdfLine, { columnOf, leading }: PageLayout): boolean {
  const size = Math.max(before.em, line.em);
  if (Math.abs(before.em - line.em) > size * SIZE_STEP) return false;
  const gap = before.base - line.base;
  if (before.page === line.page && gap > Math.max(leading * 1.7, size * 2.4)) return false;
  const [columnBefore, column] = [columnOf(before), columnOf(line)];
  if (isCentred(before, columnBefore) && isCentred(line, column))
    return !endsTitle(before.text) && !opensItem(line.text);
  const isFull = before.right > columnBefore.right - FULL * size;
  const isIndented = line.left > column.left + INDENT * size;
  const isEnded = /[。；：！？…]$/u.test(before.text);
  const hangs = !isEnded && !opensItem(line.text) && line.left > before.left + size / 2;
  const mayEnd = isEnded || /[）)]$/u.test(before.text);
  return isFull && (!isIndented || hangs) && !(opensItem(line.text) && mayEnd);
}

/** A line that stands in from both sides alike. */
function isCentred({ left, right, em }: PdfLine, column: PdfColumn): boolean {
  const [before, after] = [left - column.left, column.right - right];
  return before > em * 1.5 && after > em * 1.5 && Math.abs(before - after) < em * 2.5;
}

/** What a title of several lines ends with: what follows is another. */
function endsTitle(text: string): boolean {
  return !/^[（(]/u.test(text) && /(?:通知|意见|(?<=[\d）)〕]\s?)号)$|(?:通知|意见|号)[）)〕]$/u.test(text);
}

function leadingOf(lines: readonly PdfLine[]): number {
  const gaps = lines.slice(1).map((line, index) => lines[index]!.base - line.base);
  return median(gaps.filter((gap) => gap > 1));
}
