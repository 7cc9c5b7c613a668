import type { Amount } from './amount.js';
import type { Reason, Verdict } from './finding.js';
import type { Said } from './table.js';

/** What a document says to a statement of a claim. */
export type Judgement = {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
  /** The amounts that were compared. */
  readonly claimed: Amount | null;
  readonly stated: Amount | null;
  /** The statement that was compared, or the nearest. */
  readonly said: (Pick<Said, 'section' | 'sentence'> & Partial<Pick<Said, 'span'>>) | null;
};

/** A verdict for one reason, which what matches does not need, on what a document says. */
export function judgement(
  verdict: Verdict,
  reason: Reason,
  said: Judgement['said'] | undefined,
  claimed: Amount | null = null,
  stated: Amount | null = null,
): Judgement {
  return { verdict, reasons: verdict === 'matches' ? [] : [reason], claimed, stated, said: said ?? null };
}
