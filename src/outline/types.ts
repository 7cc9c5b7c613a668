import type { Section } from '../corpus/types.js';
import type { Comparator } from '../text/comparators.js';
import type { Span } from '../text/span.js';

export type { Comparator } from '../text/comparators.js';

/** What the plan wants to reach; comparator, value and unit are null for a goal without a number. */
export type Target = {
  /** The words for what is to be reached, as the text has them. */
  readonly subject: string;
  readonly comparator: Comparator | null;
  /** In the base unit: 3000亿元 is 300000000000 元, 10% is 10 %. */
  readonly value: number | null;
  readonly unit: string | null;
  /** A year, or as much of an ISO date as the text gives: 2025, 2025-06, 2025-06-30. */
  readonly deadline: string | null;
  readonly section: Section;
  /** The clause or sentence that states it. */
  readonly span: Span;
};

/** One task; its number is ours, its words are the plan's. */
export type Task = {
  readonly number: number;
  /** The heading that groups it with others; null where tasks stand side by side. */
  readonly direction: string | null;
  readonly section: Section;
  readonly span: Span;
};

/** A measure that is to see the plan through. */
export type Safeguard = { readonly name: string; readonly section: Section; readonly span: Span };

/** Counts that the text gives of its own parts: directions, tasks, safeguards. */
export type Stated = Readonly<Record<string, number>>;

/** What a plan wants to reach, what is to be done for it, and what secures that. */
export type Outline = {
  readonly targets: readonly Target[];
  readonly tasks: readonly Task[];
  readonly safeguards: readonly Safeguard[];
  readonly stated: Stated;
  /** Where the counts of the text and ours disagree. */
  readonly warnings: readonly string[];
};
