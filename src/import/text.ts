import { TITLE_ENDINGS } from '../lexicon/document-types.js';
import { anyOf } from '../lexicon/word-list.js';
import type { CopiedRows } from '../text/copied-tables.js';
import { mayHeadIndicators, readKindedRows } from '../text/kinded-rows.js';
import { type Block, paragraph, type Reading } from './draft.js';
import { tidy, unwrap } from './join.js';

/** Reads plain text: lines that a program wrapped are joined, lines of cells between tabs are tables. */
export function readText(text: string): Reading {
  const blocks: Block[] = [];
  let lines: string[] = [];
  const close = (): void => {
    blocks.push(...unwrapped(lines));
    lines = [];
  };
  for (const group of groupLines(text.split('\n').flatMap(partPasted))) {
    if (group.rows === null) lines.push(...group.lines);
    else {
      close();
      blocks.push({ kind: 'table', rows: group.rows.map((row) => row.map(tidy)) });
    }
  }
  close();
  return { stated: {}, blocks };
}

/** The longest line that is one paragraph, in characters, and the fewest breaks of a longer one that holds a text. */
const [MAX_PARAGRAPH, MIN_BREAKS] = [300, 3];
/** Wide spaces, but none within a word that is set wide: 国　务　院. */
const WIDE_SPACE = /(?<=[。；：！？）])\s{2,}|(?<=\S\S)\s{2,}(?=\S\S)/gu;
/** 江州市公园条例江政发〔2026〕6号: where a title goes over into its number. */
const TITLE_END = new RegExp(
  `(?<=^[^。；：]{2,80}(?:${anyOf(TITLE_ENDINGS)}))(?!的)(?=\\p{Script=Han}{1,8}[〔［[]\\d{4}[〕］\\]]\\s?\\d+\\s?号)`,
  'u',
);
const NUMBER_END = /(?<=^\p{Script=Han}{1,8}[〔［[]\d{4}[〕］\]]\s?\d+\s?号)/u;

/** Parts a text that was pasted as one line, whose breaks are wide spaces: 。　　一、总体要求　　（一）…. */
function partPasted(line: string): string[] {
  if (line.length <= MAX_PARAGRAPH || line.includes('\t')) return [line];
  const [first = '', ...others] = line.split(WIDE_SPACE);
  if (others.length < MIN_BREAKS) return [line];
  return [...first.split(TITLE_END).flatMap((words) => words.split(NUMBER_END)), ...others];
}

function unwrapped(lines: readonly string[]): Block[] {
  return unwrap(lines)
    .filter((line) => line !== '')
    .map(paragraph);
}

/** Lines, and their cells where they are the rows of a table. */
type RowGroup = { readonly rows: readonly (readonly string[])[] | null; readonly lines: readonly string[] };

/** Lines with as many tabs one after the other are rows, as are those under a header that end in a kind; a lone one is not. */
function groupLines(lines: readonly string[]): RowGroup[] {
  const groups: { tabs: number; lines: string[]; rows: RowGroup['rows'] }[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const kinded = kindedAt(lines, at);
    const line = lines[at]!;
    const tabs = kinded ? -1 : cellsOf(line).length - 1;
    const last = groups.at(-1);
    if (last && tabs >= 0 && last.tabs === tabs) last.lines.push(line);
    else groups.push({ tabs, lines: [line], rows: kinded?.rows ?? null });
    at += kinded ? kinded.length - 1 : 0;
  }
  return groups.map(({ tabs, lines, rows }) => {
    const isTable = tabs > 0 && lines.length > 1;
    return { rows: isTable ? lines.map(cellsOf) : rows, lines };
  });
}

/** What stands between the tabs of a line; tabs around all its words only indent it. */
function cellsOf(line: string): string[] {
  return line.trim().includes('\t') ? line.split('\t') : [line];
}

/** The rows that begin at a line, over blank lines too. */
function kindedAt(lines: readonly string[], at: number): CopiedRows | null {
  if (!mayHeadIndicators(lines[at]!.trim())) return null;
  const filled = [...lines.entries()].slice(at).filter(([, line]) => line.trim() !== '');
  const table = readKindedRows(filled.map(([, line]) => line.trim()));
  return table && { ...table, length: filled[table.length - 1]![0] - at + 1 };
}
