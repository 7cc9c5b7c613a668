import type { Passage } from '../corpus/types.js';
import { readLead } from '../index/lead.js';
import { slice } from '../text/span.js';
import { weighHeld } from './document-evidence.js';
import { ngramsIn } from './ngrams.js';
import type { QueryContext } from './query-context.js';

/** The weighted shares of a question's n-grams that a quote lacks and other documents hold, or nothing that was read. */
export type Unmatched = { readonly elsewhere: number; readonly nowhere: number };

/** The length of an n-gram that two texts hardly share by chance. */
const LENGTH = 4;

/** Looks for what a quote does not say of a question in the passages that were looked at beside it. */
export function readUnmatched(quote: Passage, passages: readonly Passage[], query: QueryContext): Unmatched {
  const { document, foldedHeadings } = quote.section;
  const own = `${readLead(document)} ${foldedHeadings} ${slice(document.folded, quote.span)}`;
  const others = passages
    .filter(({ section }) => section.document !== document)
    .map(({ section, span }) => slice(section.document.folded, span));
  const { texts, weights } = query.ngrams(LENGTH);
  const isOwn = ngramsIn(own, texts);
  const isElsewhere = Uint8Array.from(texts, (ngram, at) =>
    Number(!isOwn[at] && others.some((text) => text.includes(ngram))),
  );
  const isNowhere = isElsewhere.map((is, at) => Number(!is && !isOwn[at]));
  return { elsewhere: weighHeld(weights, isElsewhere, 1), nowhere: weighHeld(weights, isNowhere, 1) };
}
