import { type Span, slice, trim } from './span.js';

const ROW = /^[^\S\r\n]*\|/u;
const RULE = /^(?=[\s:|]*-)[\s:|-]+$/u;
const BAR = /(?<!\\)\|/gu;

/** Whether a line is a row of a Markdown table. */
export function isRow(line: string): boolean {
  return ROW.test(line);
}

/** Whether a line is the rule under the header of a Markdown table: | --- | --- |. */
export function isRule(line: string): boolean {
  return isRow(line) && RULE.test(line);
}

/** The cells of a row, trimmed. */
export function cellsOf(text: string, line: Span): Span[] {
  const bars = [...slice(text, line).matchAll(BAR)].map(({ index }) => line.start + index);
  return bars.slice(0, -1).map((bar, at) => trim(text, { start: bar + 1, end: bars[at + 1]! }));
}

/** How many rows up to look for a header; no plan has a longer table. */
const MAX_ROWS = 1000;

/** The header above a row; null for the header itself, in a table without one, and for what is no row. */
export function headerOf(text: string, row: Span, floor: number): Span | null {
  if (!isRow(slice(text, row))) return null;
  const lines: Span[] = [];
  let before = lineBefore(text, row.start, floor);
  while (before && isRow(slice(text, before)) && lines.length < MAX_ROWS) {
    lines.push(before);
    before = lineBefore(text, before.start, floor);
  }
  const [header, rule] = lines.reverse();
  return header && rule && isRule(slice(text, rule)) ? trim(text, header) : null;
}

function lineBefore(text: string, offset: number, floor: number): Span | null {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = start - 1;
  if (end <= floor) return null;
  return { start: Math.max(floor, text.lastIndexOf('\n', end - 1) + 1), end };
}
