import { type Block, paragraph, type Reading } from './draft.js';
import { unwrap } from './join.js';
import { tidy } from './tidy.js';

/** Reads plain text: lines that a program wrapped are joined, lines of cells between tabs are tables. */
export function readText(text: string): Reading {
  const blocks: Block[] = [];
  let lines: string[] = [];
  const close = (): void => {
    blocks.push(...unwrapped(lines));
    lines = [];
  };
  for (const group of groupLines(text.split('\n'))) {
    if (!group.isTable) lines.push(...group.lines);
    else {
      close();
      blocks.push({ kind: 'table', rows: group.lines.map((line) => line.trim().split('\t').map(tidy)) });
    }
  }
  close();
  return { stated: {}, blocks };
}

function unwrapped(lines: readonly string[]): Block[] {
  return unwrap(lines)
    .filter((line) => line !== '')
    .map(paragraph);
}

type RowGroup = { readonly isTable: boolean; readonly lines: readonly string[] };

/** Lines with as many tabs one after the other are rows; a lone one is not. */
function groupLines(lines: readonly string[]): RowGroup[] {
  const groups: { tabs: number; lines: string[] }[] = [];
  for (const line of lines) {
    const tabs = line.trim().split('\t').length - 1;
    const last = groups.at(-1);
    if (last && last.tabs === tabs) last.lines.push(line);
    else groups.push({ tabs, lines: [line] });
  }
  return groups.map((group) => ({ isTable: group.tabs > 0 && group.lines.length > 1, lines: group.lines }));
}
