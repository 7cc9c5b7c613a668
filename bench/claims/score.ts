import { z } from 'zod';
import type { Check, Verdict } from '../../src/check/finding.js';

/** A claim with what the document that it is about says to it; it decides what matches and what conflicts. */
export const LabelledClaim = z.object({
  document: z.string('it has no "document"'),
  claim: z.string('it has no "claim"'),
  verdict: z.enum(['match', 'conflict', 'unclear', 'absent'], 'its "verdict" is unknown'),
});

/** A claim of the file. */
export type LabelledClaim = Readonly<z.infer<typeof LabelledClaim>>;

/** How many claims were decided, and how. */
export type Score = {
  readonly claims: number;
  readonly decidable: number;
  /** Of the decidable those decided as they are labelled. */
  readonly decided: number;
  /** Called a match or a conflict and labelled otherwise. */
  readonly falseMatches: number;
  readonly falseConflicts: number;
};

/** A claim with the verdict on all of it. */
export type Judged = { readonly label: LabelledClaim['verdict']; readonly verdict: Verdict };

const WORST: readonly Verdict[] = ['differs', 'absent', 'unsure', 'matches'];

/** The verdict on a text: that of its worst statement; what was not checked is not matched. */
export function overall({ findings, unchecked }: Check): Verdict {
  const found = findings.map(({ verdict }) => verdict);
  const all: readonly Verdict[] = unchecked.length > 0 || found.length === 0 ? [...found, 'unsure'] : found;
  return WORST.find((verdict) => all.includes(verdict))!;
}

/** Counts the verdicts. */
export function score(judged: readonly Judged[]): Score {
  const count = (counts: (one: Judged) => boolean): number => judged.filter(counts).length;
  const decided = count(({ label, verdict }) => verdict === DECIDED[label]);
  return {
    claims: judged.length,
    decidable: count(({ label }) => DECIDED[label] !== undefined),
    decided,
    falseMatches: count(({ label, verdict }) => verdict === 'matches' && label !== 'match'),
    falseConflicts: count(({ label, verdict }) => verdict === 'differs' && label !== 'conflict'),
  };
}

const DECIDED: Partial<Readonly<Record<LabelledClaim['verdict'], Verdict>>> = {
  match: 'matches',
  conflict: 'differs',
};
