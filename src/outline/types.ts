import type { Placed, Section } from '../corpus/types.js';
import type { Fact } from './fact.js';

export type Stating = Fact & { readonly section: Section };

/** What the plan wants to reach; comparator, value and unit are null for a goal without a number. */
export type Target = Stating & { readonly role: 'target' };

/** One task; its number is ours, its words are the plan's. */
export type Task = Placed & {
  readonly number: number;
  /** The heading that groups it with others; null where tasks stand side by side. */
  readonly direction: string | null;
};

/** A measure that is to see the plan through. */
export type Safeguard = Placed & { readonly name: string };

/** Counts that the text gives of its own parts: directions, tasks, safeguards. */
export type Stated = Readonly<Record<string, number>>;

/** A sentence that says how many parts of a kind the document has: 提出16项重点任务. */
export type StatedCount = Placed & {
  readonly count: number;
  /** Its place among the section's sentences; its span is the count with its noun: 16项重点任务. */
  readonly index: number;
};

export type StatedCounts = {
  readonly counts: Stated;
  readonly tasks: StatedCount | null;
  readonly safeguards: StatedCount | null;
};

export type Outline = {
  readonly facts: readonly Stating[];
  readonly targets: readonly Target[];
  readonly tasks: readonly Task[];
  readonly safeguards: readonly Safeguard[];
  /** Where no safeguard has a name, the parts that say in prose how the plan is secured. */
  readonly unnamedSafeguards: readonly Safeguard[];
  /** The counts that the text gives of its own parts, and the sentences that give them. */
  readonly stated: StatedCounts;
  /** Where stated counts differ from ours, and what seems to be missing. */
  readonly warnings: readonly string[];
};
