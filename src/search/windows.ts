import { isAdjacent } from '../corpus/passages.js';
import type { Passage, Section } from '../corpus/types.js';
import { overlaps, type Span } from '../text/span.js';

/** The most characters a run of several sentences may have, in UTF-16 code units: a quote that is still read. */
export const MAX_RUN = 240;

/** The most sentences of a run: a table whose cells are sentences has no end of runs. */
const MAX_SENTENCES = 12;

/** A run of whole sentences: the indices of the first and the last, and what they span. */
export type Run = { readonly first: number; readonly last: number; readonly span: Span };

/**
 * All runs of whole sentences that share a sentence with the passage, stay in its section and have at most
 * `MAX_RUN` characters and `MAX_SENTENCES` sentences; a sentence that is longer stands alone.
 */
export function runsAround({ section, span }: Passage): Run[] {
  const runs: Run[] = [];
  const { sentences } = section;
  for (let first = firstEndingAfter(sentences, span.start - MAX_RUN); first < sentences.length; first += 1) {
    if (sentences[first]!.start >= span.end) break;
    runs.push(...runsFrom(section, first).filter((run) => overlaps(run.span, span)));
  }
  return runs;
}

function runsFrom({ sentences, document }: Section, first: number): Run[] {
  const { start, end } = sentences[first]!;
  const runs = [{ first, last: first, span: { start, end } }];
  const after = Math.min(sentences.length, first + MAX_SENTENCES);
  for (let last = first + 1; last < after; last += 1) {
    const span = { start, end: sentences[last]!.end };
    const fits =
      span.end - start <= MAX_RUN && isAdjacent(document.text, sentences[last - 1]!, sentences[last]!);
    if (!fits) break;
    runs.push({ first, last, span });
  }
  return runs;
}

function firstEndingAfter(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
