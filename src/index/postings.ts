import type { Passage } from '../corpus/types.js';
import { type Span, slice } from '../text/span.js';
import type { Words } from '../text/words.js';

/** Where words stand in one field of the passages; a word and a passage are the numbers of their places in their lists. */
export type Postings = {
  /** The entries of word `w` are `starts[w]` to `starts[w + 1]` of the next two. */
  readonly starts: Uint32Array;
  /** Passages, ascending within a word. */
  readonly passages: Uint32Array;
  /** How often the word stands in the passage, at most 255. */
  readonly counts: Uint8Array;
  /** How many different words each passage holds. */
  readonly lengths: Uint32Array;
};

/** All words of a corpus with where they stand: flat arrays, as millions of objects would fill the memory. */
export type WordTable = {
  readonly words: readonly string[];
  readonly headings: Postings;
  readonly text: Postings;
};

/** The fields of a passage that are indexed. */
export const FIELDS = ['headings', 'text'] as const;

/** Cuts all passages into words, and the headings of a section once. */
export function tabulate(passages: readonly Passage[], words: Words): WordTable {
  const numbers = new Map<string, number>();
  const count = (folded: string): Row => countWords(words.forIndex(folded), numbers);
  const text = passages.map(({ section, span }) => count(slice(section.document.folded, span)));
  const headings: Row[] = [];
  for (const [at, { section }] of passages.entries()) {
    const isSame = section === passages[at - 1]?.section;
    headings.push(isSame ? headings[at - 1]! : count(section.foldedHeadings));
  }
  return {
    words: [...numbers.keys()],
    headings: invert(headings, numbers.size),
    text: invert(text, numbers.size),
  };
}

/** The different words of one field of a passage, each followed by how often it stands there. */
type Row = Uint32Array;

function countWords(words: readonly string[], numbers: Map<string, number>): Row {
  const counts = new Map<number, number>();
  for (const word of words) {
    let number = numbers.get(word);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(word, number);
    }
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const row = new Uint32Array(counts.size * 2);
  let at = 0;
  for (const [number, count] of counts) {
    row[at] = number;
    row[at + 1] = count;
    at += 2;
  }
  return row;
}

/** From the words of each passage to the passages of each word. */
function invert(rows: readonly Row[], words: number): Postings {
  const starts = new Uint32Array(words + 1);
  for (const row of rows) for (let at = 0; at < row.length; at += 2) starts[row[at]! + 1]! += 1;
  for (let word = 0; word < words; word += 1) starts[word + 1]! += starts[word]!;
  const next = starts.slice();
  const passages = new Uint32Array(starts[words]!);
  const counts = new Uint8Array(starts[words]!);
  for (const [passage, row] of rows.entries()) {
    for (let at = 0; at < row.length; at += 2) {
      const place = next[row[at]!]!++;
      passages[place] = passage;
      counts[place] = Math.min(row[at + 1]!, 255);
    }
  }
  return { starts, passages, counts, lengths: Uint32Array.from(rows, (row) => row.length / 2) };
}

/** In how many passages a word stands. */
export function countOf({ starts }: Postings, word: number): number {
  return starts[word + 1]! - starts[word]!;
}

/** In how many passages of a span a word stands. */
export function countWithin({ starts, passages }: Postings, word: number, span: Span): number {
  let low = starts[word]!;
  const end = starts[word + 1]!;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passages[middle]! < span.start) low = middle + 1;
    else high = middle;
  }
  let after = low;
  while (after < end && passages[after]! < span.end) after += 1;
  return after - low;
}
