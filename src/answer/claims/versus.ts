import type { ParsedDocument } from '../../outline/corpus.js';
import { compareMeasures } from './compare.js';
import type { Fact } from './fact.js';
import type { Reason } from './finding.js';
import type { Statement } from './statements.js';

/** A statement against a fact: which parts differ, and what keeps it from being judged. */
export type Compared = {
  readonly fact: Fact;
  readonly differs: readonly Reason[];
  readonly unsure: readonly Reason[];
};

const COST: Partial<Readonly<Record<Reason, number>>> = { unit: 6, year: 5, number: 4 };

/** Compares a statement with a fact on the same thing. */
export function compareWith(statement: Statement, fact: Fact, entry: ParsedDocument): Compared {
  const { differs, unsure } = compareMeasures(statement.measure, fact.measure);
  const year = compareYears(statement, fact, entry);
  // Of another year the document may just not say the number.
  const isOpen = year === 'unsure' || (year === 'differs' && (fact.isPast || differs.length > 0));
  const isOther = isOtherTense(statement, fact, differs.length > 0);
  return {
    fact,
    differs: [...differs, ...(year === 'differs' && !isOpen ? (['year'] as const) : [])],
    unsure: [...unsure, ...(isOpen ? (['year'] as const) : []), ...(isOther ? (['tense'] as const) : [])],
  };
}

/** A target is no result. A claim without a year that gives another number than a result may be on a target. */
function isOtherTense({ tense, when }: Statement, { isPast }: Fact, isOtherNumber: boolean): boolean {
  if (tense !== null) return isPast !== (tense === 'past');
  return isPast && isOtherNumber && when.date === null;
}

/** A year that a statement leaves out agrees with any. A year of saying it is that of the document, or open. */
function compareYears(
  { when }: Statement,
  fact: Fact,
  { document }: ParsedDocument,
): 'same' | 'differs' | 'unsure' {
  if (when.kind === 'open') return 'unsure';
  if (when.date === null || (when.kind === 'said' && document.date?.startsWith(when.date))) return 'same';
  if (fact.date === null) return 'unsure';
  if (fact.date.startsWith(when.date)) return 'same';
  return when.kind === 'said' || when.date.startsWith(fact.date) ? 'unsure' : 'differs';
}

/** Of several facts on one thing the one that the statement is nearest to: its own year before its own number. */
export function nearestOf(compared: readonly Compared[]): Compared {
  const rank = ({ fact, differs, unsure }: Compared): number =>
    [...differs, ...unsure].reduce((sum, reason) => sum + (COST[reason] ?? 1), fact.isPast ? 0.5 : 0);
  return compared.reduce((a, b) => (rank(b) < rank(a) ? b : a));
}
