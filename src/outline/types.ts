import type { Placed, Section } from '../corpus/types.js';
import type { Comparator } from '../lexicon/comparators.js';
import type { Span } from '../text/span.js';

/** What a fact is that says no more than an amount, or a goal, and when it is due. */
export const PLAIN = { narrowed: [], change: null, since: null } as const;

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

/**
 * What an amount is to a plan: `target` its goal; `result` what was or is; `baseline` where a target starts
 * (由30%提高到45%); `condition` what somebody must have, may get or has to do (对营收超50亿元的企业).
 */
export type Role = 'target' | 'result' | 'baseline' | 'condition';

/**
 * A word that narrows a subject: `place` 全市; `part` of the thing before (其中); `pace` in a span of time, or newly added
 * (每年, 新增); `share` for each of many (人均, 每千人).
 */
export type Narrowing = { readonly kind: 'place' | 'part' | 'pace' | 'share'; readonly word: string };

/** One thing that a text states: an amount of something, or a goal without a number. */
export type Fact = {
  /** The words for the subject, as the text has them; those at the end may stand with the next subject (粮食、蔬菜产量). */
  readonly subject: string;
  readonly narrowed: readonly Narrowing[];
  /** Null where the goal has no number; `..` has both `value` and `to`. */
  readonly comparator: Comparator | null;
  /** In the base unit: 3000亿元 is 300000000000 元, 10% is 10 %. Of a range the lower bound. */
  readonly value: number | null;
  /** The upper bound of a range. */
  readonly to: number | null;
  readonly unit: string | null;
  /** Whether the amount says by how much the subject grows or shrinks; null where it says how much there is. */
  readonly change: 'up' | 'down' | null;
  /** The year that a multiple or a change is counted from (是2025年的1.5倍, 较2020年提高3%); null where none is said. */
  readonly since: string | null;
  /** When it is due, or a result was: a year or as much of an ISO date as is said (2025, 2025-06, 2025-06-30), or null. */
  readonly deadline: string | null;
  readonly role: Role;
  /** The clause or clauses that state it. */
  readonly span: Span;
  /** The number with its unit and a bound behind it; null where the goal has no number. */
  readonly amount: Span | null;
};
