import type { Passage } from '../corpus/types.js';
import { slice } from '../text/span.js';
import { weighHeld } from './document-evidence.js';
import { ngramsIn } from './ngrams.js';
import type { Probe } from './probe.js';

/**
 * Where the runs of four characters of a question are said that a quote, its headings and its lead do not say, in
 * weighted shares of all: in passages of other documents, or in nothing that was looked at. 0 each where the question
 * has no such run.
 */
export type Unsaid = { readonly elsewhere: number; readonly nowhere: number };

/** So many characters in a row two texts hardly have in common by chance. */
const RUN = 4;

/** Looks for what a quote does not say of a question in the passages that were looked at beside it. */
export function readUnsaid(quote: Passage, passages: readonly Passage[], probe: Probe): Unsaid {
  const { document, foldedHeadings } = quote.section;
  const own = `${probe.corpus.leadOf(document)} ${foldedHeadings} ${slice(document.folded, quote.span)}`;
  const others = passages
    .filter(({ section }) => section.document !== document)
    .map(({ section, span }) => slice(section.document.folded, span));
  const { texts, weights } = probe.ngrams(RUN);
  const isOwn = ngramsIn(own, texts);
  const isElsewhere = Uint8Array.from(texts, (run, at) =>
    Number(!isOwn[at] && others.some((text) => text.includes(run))),
  );
  const isNowhere = isElsewhere.map((is, at) => Number(!is && !isOwn[at]));
  return { elsewhere: weighHeld(weights, isElsewhere, 1), nowhere: weighHeld(weights, isNowhere, 1) };
}
