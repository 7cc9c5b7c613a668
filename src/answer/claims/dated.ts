import type { Section } from '../../corpus/types.js';
import type { Span } from '../../text/span.js';
import type { Reason, Verdict } from './finding.js';

/** What a document says to a sentence that states a date and no amount. */
export type Dated = {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  readonly claimed: string;
  readonly stated: string;
  /** Where the document states it. */
  readonly section: Section;
  readonly sentence: Span;
};

/** Compares two dates: a year agrees with a day in it; a day in the year that is stated can be wrong or right. */
export function compareDates(claimed: string, stated: string): Pick<Dated, 'verdict' | 'reasons'> {
  if (stated.startsWith(claimed)) return { verdict: 'matches', reasons: [] };
  return { verdict: claimed.startsWith(stated) ? 'unsure' : 'differs', reasons: ['year'] };
}
