/** A half-open range of UTF-16 offsets into a document's text. */
export type Span = { readonly start: number; readonly end: number };

/** The words that a span covers. */
export function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The span without the white space at its ends; empty when it holds nothing else. */
export function trim(text: string, { start, end }: Span): Span {
  let first = start;
  let last = end;
  while (first < last && isSpace(text[first]!)) first += 1;
  while (last > first && isSpace(text[last - 1]!)) last -= 1;
  return { start: first, end: last };
}

/** The same span counted from elsewhere. */
export function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** All of a text. */
export function wholeOf({ length }: string): Span {
  return { start: 0, end: length };
}

/** Where a global pattern matches in a part of a text, in order; it sees nothing around that part. */
export function spansOf(text: string, pattern: RegExp, within: Span = wholeOf(text)): Span[] {
  return [...slice(text, within).matchAll(pattern)].map(({ index, 0: { length } }) => ({
    start: within.start + index,
    end: within.start + index + length,
  }));
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether a span lies in another. */
export function isWithin(span: Span, outer: Span): boolean {
  return span.start >= outer.start && span.end <= outer.end;
}

/** The parts of a span before, between and behind others in it, which are in order and apart; a part may be empty. */
export function partsAround({ start, end }: Span, cuts: readonly Span[]): Span[] {
  const starts = [start, ...cuts.map((cut) => cut.end)];
  const ends = [...cuts.map((cut) => cut.start), end];
  return starts.map((from, at) => ({ start: from, end: ends[at]! }));
}

/** A piece of a text, and whether it is one of the marked spans. */
type Piece = { readonly words: string; readonly isMarked: boolean };

/** Cuts a text around spans that are in order and apart; no piece is empty. */
export function cutAround(text: string, spans: readonly Span[]): Piece[] {
  return partsAround(wholeOf(text), spans)
    .flatMap((part, at): Piece[] => [
      { words: slice(text, part), isMarked: false },
      ...spans.slice(at, at + 1).map((marked) => ({ words: slice(text, marked), isMarked: true })),
    ])
    .filter(({ words }) => words !== '');
}

function isSpace(character: string): boolean {
  return /[\s\uFEFF\u200B]/.test(character);
}
