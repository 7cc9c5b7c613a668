import { placeIn } from '../text/plain.js';
import { type Span, trim, wholeOf } from '../text/span.js';
import { copiedTableIn } from './copied-table.js';
import { tableAt } from './tables.js';

/** A table of a document: its rows between bars, as they stand there or would stand, and where a part of them is in the document. */
export type PlacedTable = {
  readonly span: Span;
  readonly text: string;
  readonly within: Span;
  readonly isCopied: boolean;
  readonly inSource: (part: Span) => Span;
};

/** The table that begins at an offset, between bars or copied as lines; null where none does. */
export function placedTableAt(text: string, start: number, end: number): PlacedTable | null {
  const span = tableAt(text, start, end);
  if (span) return { span, text, within: span, isCopied: false, inSource: (part) => part };
  const copied = copiedTableIn(text, start, end);
  if (!copied) return null;
  const { plain } = copied;
  const inSource = (part: Span): Span => trim(text, placeIn(plain, part));
  return { span: copied.span, text: plain.text, within: wholeOf(plain.text), isCopied: true, inSource };
}
