import type { Passage } from '../corpus/types.js';
import { slice } from '../text/span.js';
import type { Probe } from './probe.js';

/** So many characters in a row two texts hardly have in common by chance. */
const LENGTH = 4;

/**
 * The share of the runs of four characters of a question, weighed by rarity, that passages of other documents hold, and
 * neither the quote nor its lead does: what is asked about is said there. 0 where no other document was looked at.
 */
export function saidElsewhere(quote: Passage, passages: readonly Passage[], probe: Probe): number {
  const { document } = quote.section;
  const own = `${probe.corpus.leadOf(document)} ${slice(document.folded, quote.span)}`;
  const others = passages
    .filter(({ section }) => section.document !== document)
    .map(({ section, span }) => slice(section.document.folded, span));
  const isElsewhere = (run: string): boolean =>
    !own.includes(run) && others.some((text) => text.includes(run));
  const { texts, weights } = probe.ngrams(LENGTH);
  return texts.reduce((sum, run, at) => (isElsewhere(run) ? sum + weights[at]! : sum), 0);
}
