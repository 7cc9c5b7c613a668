import type { Document } from '../corpus/types.js';
import { memoOf } from '../memo.js';
import { bisect } from '../text/bisect.js';
import { isHidden } from '../text/hidden.js';
import { LINK, UNSEEN } from '../text/plain.js';
import { type Span, slice, spansOf } from '../text/span.js';
import { cellsOf, isRow, isRule } from '../text/table-rows.js';

/** A document as a browser shows it: without marks, each block (a paragraph, a cell) on a line. */
export type Rendered = {
  readonly text: string;
  /** The text as browsers compare it, without case, width and accents, in the same length. */
  readonly folded: string;
  /** The offset of each character in the file, in order. */
  readonly at: readonly number[];
};

/** What opens a heading, a quotation or an item of a list in Markdown. */
const OPENING = /^\s*(?:#{1,6}\s+|>\s?|[-*+]\s+(?:\[[ xX]\]\s+)?)*/u;
const MARKS = new RegExp([...UNSEEN, LINK].join('|'), 'gu');

export const renderedOf: (document: Document) => Rendered = memoOf((document) => {
  const writer = new Writer(document.text);
  for (const line of spansOf(document.text, /[^\r\n]+/gu, document.body)) writeLine(document, line, writer);
  return writer.finish();
});

function writeLine({ text, hidden, wraps }: Document, line: Span, writer: Writer): void {
  const words = text.slice(line.start, line.end);
  if (isHidden(line, hidden) || isRule(words)) return;
  if (!wraps.has(line.start)) writer.breakBlock();
  if (isRow(words)) {
    writer.writeRow(cellsOf(text, line));
    return;
  }
  const start = line.start + OPENING.exec(words)![0].length;
  writer.write({ start, end: line.start + words.trimEnd().length });
}

/** Puts together what is seen of a text. */
class Writer {
  private readonly parts: string[] = [];
  private readonly at: number[] = [];
  /** The cells of the row above, if that is the last that was written. */
  private above: readonly string[] = [];

  constructor(private readonly text: string) {}

  breakBlock(): void {
    if (this.parts.length === 0 || this.parts.at(-1) === '\n') return;
    this.at.push(this.at.at(-1)! + 1);
    this.parts.push('\n');
  }

  /** Writes the cells of a row. Those it begins with as the row above does are one with them on most pages. */
  writeRow(spans: readonly Span[]): void {
    const cells = spans.map((one) => slice(this.text, one));
    const first = cells.findIndex((cell, at) => cell !== this.above[at]);
    for (const cell of spans.slice(Math.max(0, first))) {
      this.breakBlock();
      this.write(cell);
    }
    this.above = cells;
  }

  /** Writes a part of the text without its marks. */
  write({ start, end }: Span): void {
    this.above = [];
    let from = start;
    for (const { index, 0: mark } of this.text.slice(start, end).matchAll(MARKS)) {
      this.copy(from, start + index);
      from = start + index + mark.length;
    }
    this.copy(from, end);
  }

  finish(): Rendered {
    const text = this.parts.join('');
    return { text, folded: foldAsBrowsers(text), at: this.at };
  }

  private copy(start: number, end: number): void {
    if (start === end) return;
    this.parts.push(this.text.slice(start, end));
    for (let place = start; place < end; place += 1) this.at.push(place);
  }
}

/** Folds as Chromium's search does, by quotation marks (FoldQuoteMarksAndSoftHyphens) and ICU's primary strength (A, Ａ as a, é as e), in the same length. */
export function foldAsBrowsers(text: string): string {
  return text.replace(/[^\u3400-\u9FFF\s]/gu, (character) => {
    const plain = character
      .replace(/[“”„]/u, '"')
      .replace(/[‘’‚]/u, "'")
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase();
    const folded = plain === '〇' ? '0' : plain;
    return folded.length === character.length ? folded : character;
  });
}

/** Where a part of the file stands in the rendered text. */
export function seenSpan({ at }: Rendered, { start, end }: Span): Span {
  const countBefore = (offset: number): number => bisect(at, (place) => place < offset);
  return { start: countBefore(start), end: countBefore(end) };
}
