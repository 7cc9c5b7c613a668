import { isAdjacent, MAX_PASSAGE } from '../corpus/passages.js';
import type { Passage } from '../corpus/types.js';
import type { Span } from '../text/span.js';
import { overlaps } from '../text/span.js';

/** A run of whole sentences: the indices of the first and the last, and what they span. */
export type Run = { readonly first: number; readonly last: number; readonly span: Span };

/**
 * All runs of whole sentences that share a sentence with the passage, stay in its section and have at most
 * `MAX_PASSAGE` characters; a sentence that is longer stands alone.
 */
export function runsAround({ section, span }: Passage): Run[] {
  const { sentences, document } = section;
  const runs: Run[] = [];
  for (const [first, opening] of sentences.entries()) {
    if (opening.start >= span.end || span.start - opening.start > MAX_PASSAGE) continue;
    for (let last = first; last < sentences.length; last += 1) {
      const run = { start: opening.start, end: sentences[last]!.end };
      const tooLong = last > first && run.end - run.start > MAX_PASSAGE;
      if (tooLong || (last > first && !isAdjacent(document.text, sentences[last - 1]!, sentences[last]!))) break;
      if (overlaps(run, span)) runs.push({ first, last, span: run });
    }
  }
  return runs;
}
